import Prioritisation
import ServiceCycle
import Statistics
import Testing

@testable import Analysis

@Suite struct ImportanceReportTests {
    /// Three moments with a rating and an importance each, by forty people.
    private func cycle(surplus: Bool = false) -> SampleCycle {
        let moments = ["wait", "money", "door"]
        var questions = moments.flatMap { moment in
            [
                SampleCycle.question(moment, moment, SampleCycle.rating),
                SampleCycle.question("\(moment)-weight", moment, SampleCycle.importance),
            ]
        }
        questions.append(SampleCycle.question("door-both", "door", SampleCycle.expectation))
        let sheets = (0..<40).map { person -> SampleCycle.Sheet in
            let shift = person % 2
            return [
                "wait": .point(2 + shift), "wait-weight": .point(4 + shift),
                "money": .point(4 + shift), "money-weight": .point(4 + shift),
                "door": .point(4 + shift), "door-weight": .point(1 + shift),
                "door-both": .expectation(expected: surplus ? 2 + shift : 5 - shift, perceived: 4),
            ]
        }
        return SampleCycle(moments: moments, questions: questions, sheets: sheets)
    }

    private func report(_ cycle: SampleCycle, _ lines: ImportanceReport.Lines = .means) throws -> ImportanceReport {
        let series = cycle.series()
        return try #require(
            ImportanceReport(cycle.report, series, gaps: GapReport(cycle.report, series), lines: lines)
        )
    }

    @Test func `quadrants are those of the library on the same means`() throws {
        let found = try report(cycle())
        let expected = try ImportancePerformance(
            [
                .init("wait", importance: 4.5, performance: 2.5), .init("money", importance: 4.5, performance: 4.5),
                .init("door", importance: 1.5, performance: 4.5),
            ],
            crosshairs: .mean
        )
        #expect(found.places.map(\.quadrant) == expected.items.map(\.quadrant))
        #expect(found.places.map(\.quadrant) == [.concentrate, .keep, .overkill])
        #expect(found.importanceLine == expected.importanceLine && found.performanceLine == expected.performanceLine)
        #expect(found.places.allSatisfy { $0.isCertain })
    }

    @Test func `lines in the middle lie at three of five`() throws {
        let found = try report(cycle(), .middle)
        #expect(found.importanceLine == 3 && found.performanceLine == 3)
    }

    @Test func `what is certainly above expectation where it matters little could be released`() throws {
        #expect(try report(cycle(surplus: true)).overServed.map(\.moment.code.text) == ["door"])
        #expect(try report(cycle(surplus: false)).overServed.isEmpty)
    }

    @Test func `one importance alone is no picture`() {
        var lone = cycle()
        lone.sheets = lone.sheets.map { sheet in
            sheet.filter { $0.key != "money-weight" && $0.key != "door-weight" }
        }
        let series = lone.series()
        #expect(
            ImportanceReport(lone.report, series, gaps: GapReport(lone.report, series), lines: .means) == nil
        )
    }
}
