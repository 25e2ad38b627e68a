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
        #expect(page.filters.hidden.map(\.hiddenName) == ["location", "weighted", "curve"])
        #expect(page.filters.selects.map(\.selectName) == ["segment", "language"])
        #expect(page.filters.clearPath == "/cycles/cheque?curve=mean")
        #expect(page.reportPath == "/cycles/cheque/report?location=harbour&language=de&from=2026-01-01&weighted=true")
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
