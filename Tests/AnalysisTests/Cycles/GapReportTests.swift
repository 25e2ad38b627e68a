import Prioritisation
import ServiceCycle
import Statistics
import Testing

@testable import Analysis

@Suite struct GapReportTests {
    private func cycle(_ pairs: [(Int?, Int?)], second: [(Int?, Int?)] = []) -> SampleCycle {
        SampleCycle(
            moments: ["wait", "money"],
            questions: [
                SampleCycle.question("money", "money", SampleCycle.expectation),
                SampleCycle.question("wait", "wait", SampleCycle.expectation),
            ],
            sheets: pairs.enumerated().map { index, pair in
                var sheet: SampleCycle.Sheet = ["wait": .expectation(expected: pair.0, perceived: pair.1)]
                if second.indices.contains(index) {
                    sheet["money"] = .expectation(expected: second[index].0, perceived: second[index].1)
                }
                return sheet
            }
        )
    }

    @Test func `a gap is that of the library on the same people`() throws {
        let pairs: [(Int?, Int?)] = [(5, 2), (4, 3), (5, 5), (3, 4), (4, nil), (nil, 2), (5, 1), (4, 2), (5, 3)]
        let cycle = cycle(pairs)
        let item = try #require(GapReport(cycle.report, cycle.series()).items.first)
        let expected = try Gap(
            PairedRatings(
                "wait",
                expectations: pairs.map { $0.0.map(Double.init) },
                perceptions: pairs.map { $0.1.map(Double.init) }
            )
        )
        let figure = try #require(item.figure)
        #expect(item.count == expected.count && item.skipped == expected.skipped)
        #expect(abs(figure.gap.difference - expected.difference) < 1e-12)
        let (interval, other) = (try #require(figure.gap.test?.interval), try #require(expected.test?.interval))
        #expect(
            abs(interval.lowerBound - other.lowerBound) < 1e-9 && abs(interval.upperBound - other.upperBound) < 1e-9
        )
    }

    @Test func `gaps come in the order of the map and are corrected together`() throws {
        let wide: [(Int?, Int?)] = (0..<30).map { $0 % 3 == 0 ? (5, 2) : (4, 2) }
        let none: [(Int?, Int?)] = (0..<30).map { $0 % 2 == 0 ? (4, 3) : (3, 4) }
        let cycle = cycle(wide, second: none)
        let gaps = GapReport(cycle.report, cycle.series())
        #expect(gaps.items.map(\.name.text) == ["wait", "money"])
        #expect(gaps.short.map(\.name.text) == ["wait"])
        let pValues = gaps.items.map { $0.figure?.gap.test?.pValue }
        #expect(gaps.items.map { $0.figure?.pValue } == HolmAdjustment.adjusted(pValues))
    }

    @Test func `four pairs are withheld, halves do not count as pairs`() {
        let cycle = cycle([(5, 2), (4, 3), (5, 5), (3, 4), (4, nil), (nil, 3)])
        let gaps = GapReport(cycle.report, cycle.series())
        #expect(gaps.items.first?.figure == nil && gaps.shown.isEmpty)
    }

    @Test func `where all differ alike there is a gap and no test`() throws {
        let cycle = cycle(Array(repeating: (5, 3), count: 9))
        let figure = try #require(GapReport(cycle.report, cycle.series()).items.first?.figure)
        #expect(figure.gap.difference == -2 && figure.gap.test == nil && figure.verdict == .untested)
    }
}
