import ServiceCycle
import Statistics
import Testing

@testable import Web

@Suite struct CyclePageTests {
    @Test func `a withheld moment shows that it is, and no figure`() throws {
        let pages = try SamplePages()
        let row = try #require(try pages.cycle(try SampleReport.make()).content.rows.dropFirst().first)
        #expect(row.withheld == "not shown (n < 5)")
        #expect(row.shown == nil)
    }

    @Test func `a filter link changes one thing and keeps the rest`() throws {
        let pages = try SamplePages()
        let request = ReportRequest(
            filter: CohortFilter(location: try SampleReport.code("harbour"), language: .german),
            from: try SampleReport.day("2026-01-01"),
            weighting: .weights
        )
        let page = try pages.cycle(try SampleReport.make(request: request), curve: "mean")
        let chips = try #require(page.filters.chipGroups.first).chips
        let query = "language=de&from=2026-01-01&weighted=true&curve=mean"
        #expect(
            chips.map(\.chipPath) == [
                "/cycles/cheque?\(query)", "/cycles/cheque?location=harbour&\(query)",
                "/cycles/cheque?location=old-town&\(query)",
            ]
        )
        #expect(chips.map(\.isOn) == [false, true, false])
        let panel = try #require(page.filters.choicePanel)
        #expect(panel.choiceHidden.map(\.hiddenName) == ["location", "from", "weighted", "curve"])
        #expect(panel.selects.map(\.selectName) == ["segment", "language"])
        #expect(
            page.filters.periodPanel.periodHidden.map(\.hiddenName) == ["location", "language", "weighted", "curve"]
        )
        #expect(
            page.filters.periodPanel.lengths.map(\.chipPath).prefix(2) == [
                "/cycles/cheque?location=harbour&language=de&days=30&weighted=true&curve=mean",
                "/cycles/cheque?location=harbour&language=de&weighted=true&curve=mean",
            ]
        )
        #expect(page.filters.clearPath == "/cycles/cheque?curve=mean")
        #expect(page.reportPath == "/cycles/cheque/report?location=harbour&language=de&from=2026-01-01&weighted=true")
    }

    @Test func `every comparison keeps the selection and changes one thing`() throws {
        let request = ReportRequest(filter: CohortFilter(location: try SampleReport.code("harbour")))
        let panel = try #require(try SamplePages().cycle(try SampleReport.make(request: request)).filters.comparePanel)
        #expect(!panel.isComparing && panel.compareEnd == nil)
        #expect(
            panel.compareGroups.prefix(2).map { $0.compareChips.map(\.chipPath) } == [
                [
                    "/cycles/cheque?location=harbour&compare=before", "/cycles/cheque?location=harbour&compare=year",
                ],
                // Harbour itself is selected already.
                ["/cycles/cheque?location=harbour&compare=location:old-town"],
            ]
        )
    }

    @Test func `a moment's page keeps the selection`() throws {
        let request = ReportRequest(filter: CohortFilter(location: try SampleReport.code("harbour")), length: 30)
        let page = try SamplePages().cycle(try SampleReport.make(request: request), curve: "mean")
        let path = "/cycles/cheque/moments/waits?location=harbour&days=30"
        #expect(page.content.rows[3].namePath == path)
        #expect(page.content.hurtingMoments.first?.rankedPath == path)
        #expect(page.curve?.columns[3].columnPath == path)
        #expect(page.ladder?.rungs[3].rungPath == path)
    }

    @Test func `paper has no links`() throws {
        let report = try SamplePages().report(try SampleReport.make())
        #expect(report.body.content.rows.allSatisfy { $0.namePath == nil })
        #expect(report.body.curvePart?.curveRows.allSatisfy { $0.curveRole == "img" } == true)
        #expect(!(try SamplePages().renderer.render(report).contains("<a ")))
    }

    @Test func `the change is the difference of the percentages shown`() throws {
        let page = try SamplePages().cycle(try SampleReport.make())
        let change = try #require(page.content.rows[3].shown?.change)
        #expect(change.points == "−11")
        #expect(change.verdict == "worse")
        #expect(change.probability == "p\u{00A0}<\u{00A0}0.001")
    }

    @Test func `lists hold what is certain, worst first`() throws {
        let content = try SamplePages().cycle(try SampleReport.make()).content
        #expect(content.hurtingMoments.map(\.rankedName) == ["Waits for the turn", "Is told to take a number"])
        #expect(content.hurtingMoments.first?.detail == "19 points below the standard, worse than in the period before")
        #expect(content.hurtingMoments.first?.expectation == "2.8 of 5 where 4.0 was expected")
        #expect(content.carryingMoments.map(\.rankedName) == ["Asked which notes"])
    }

    @Test func `answers on another scale are named as not counted`() throws {
        let rows = try SamplePages().cycle(try SampleReport.make()).content.rows
        #expect(rows.map { $0.shown?.leftOut != nil } == [false, false, false, false, false, true])
        #expect(rows.last?.shown?.leftOut == "not counted here: stars")
    }

    @Test func `the mean is drawn only where all moments are on one scale`() throws {
        let report = try SampleReport.make()
        #expect(CurveMeasure("mean", for: report) == .mean(1...5))
        #expect(CurveMeasure(nil, for: report) == .share)
        #expect(CurveMeasure("nonsense", for: report) == .share)
    }
}
