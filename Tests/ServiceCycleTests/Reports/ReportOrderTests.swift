import ServiceCycle
import TestSupport
import Testing

@Suite struct ReportOrderTests {
    struct Case: Sendable {
        let preset: ReportPreset
        let today: String
        let first: String
        let last: String

        init(_ preset: ReportPreset, _ today: String, _ first: String, _ last: String) {
            (self.preset, self.today, self.first, self.last) = (preset, today, first, last)
        }
    }

    // By the calendar: 2026-11-22 is a Sunday, 2026-11-23 a Monday; 2024 was a leap year.
    @Test(arguments: [
        Case(.lastWeek, "2026-11-22", "2026-11-09", "2026-11-15"),
        Case(.lastWeek, "2026-11-23", "2026-11-16", "2026-11-22"),
        Case(.lastWeek, "2026-01-01", "2025-12-22", "2025-12-28"),
        Case(.lastMonth, "2026-11-22", "2026-10-01", "2026-10-31"),
        Case(.lastMonth, "2024-03-31", "2024-02-01", "2024-02-29"),
        Case(.lastMonth, "2026-01-01", "2025-12-01", "2025-12-31"),
        Case(.lastQuarter, "2026-11-22", "2026-07-01", "2026-09-30"),
        Case(.lastQuarter, "2026-03-31", "2025-10-01", "2025-12-31"),
        Case(.lastQuarter, "2026-04-01", "2026-01-01", "2026-03-31"),
    ])
    func `a preset is the last whole week, month or quarter`(_ test: Case) {
        #expect(test.preset.days(before: day(test.today)) == day(test.first)...day(test.last))
    }

    @Test func `a preset takes the place of the days that were asked for`() {
        let asked = ReportRequest(from: day("2020-01-01"), to: day("2020-01-02"), length: 7)
        let order = ReportOrder(request: asked, preset: .lastMonth)
        let settled = order.request(on: day("2026-11-22"))
        #expect(settled.from == day("2026-10-01") && settled.to == day("2026-10-31") && settled.length == nil)
        #expect(ReportOrder(request: asked).request(on: day("2026-11-22")) == asked)
    }

    @Test func `sections are read in any order, and stand in the report's`() {
        var unknown: [String] = []
        #expect(
            ReportSection.read(["changes,findings", "curve.nonsense"]) { unknown.append($0) } == [
                .findings, .curve, .changes,
            ]
        )
        #expect(unknown == ["nonsense"])
        #expect(ReportSection.read([]) == nil)
        #expect(ReportSection.read(["cover"]) == [])
    }

    @Test func `method notes speak only of what the sections show`() {
        let curve = MethodWords.notes(on: [.curve])
        #expect(curve.sources.count == 1)
        #expect(curve.sources.first?.hasPrefix("Wilson") == true)
        #expect(!MethodWords.notes(on: [.comments]).sources.contains { $0.hasPrefix("Wilson") })
        let all = MethodWords.notes(on: ReportSection.allCases)
        #expect(Set(all.sources) == Set(MethodWords.sources + WordMarkWords.sources))
        #expect(all.paragraphs.count == MethodWords.paragraphs.count + 1)
    }

    @Test func `nobody is quoted twice`() throws {
        let comment = { (text: String) in Comment(day: day("2026-11-01"), text: text, attributes: Attributes()) }
        let voices = { (moment: String, texts: [String]) in
            ReportMaterial.Voices(
                moment: code(moment),
                finds: CommentFinds(isAsked: true, isWithheld: false, comments: texts.map(comment))
            )
        }
        let report = CycleReport(
            map: Fixtures.map,
            series: [],
            request: ReportRequest(),
            period: try ReportPeriod(ReportRequest(), extent: nil, today: day("2026-11-22")),
            isSample: false
        )
        let material = ReportMaterial(
            report: report,
            leastResponses: 0,
            voices: [voices("wait", ["a", "b", "a", "c", "d", "e"]), voices("receive", ["b", "f"])]
        )
        #expect(material.voices.map { $0.finds.comments.map(\.text) } == [["a", "b", "c", "d"], ["f"]])
    }
}
