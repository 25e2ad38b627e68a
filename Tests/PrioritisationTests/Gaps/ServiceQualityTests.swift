import OracleSupport
import Prioritisation
import Statistics
import Testing

@Suite(.enabled(if: Oracle.areThere, Oracle.absence)) struct ServiceQualityTests {
    private static let oracle = Oracle.named("01_servqual")

    @Test(arguments: ["tangibles", "reliability", "responsiveness", "assurance", "empathy"])
    func `the gap of a dimension with its test`(_ name: String) throws {
        let quality = try ServiceQuality(Columns.customers)
        let expected = Self.oracle["constructed"]["per_dimension"][name]
        let gap = try #require(quality.dimensions.first { $0.name == name })
        #expect(isClose(gap.expectation, expected["E"].number))
        #expect(isClose(gap.perception, expected["P"].number))
        #expect(isClose(gap.difference, expected["gap"].number))
        #expect(isClose(gap.standardDeviation, expected["sd_gap"].number))
        #expect(isClose(gap.test?.t, expected["t"].number))
        #expect(gap.test?.degreesOfFreedom == expected["df"].number)
        #expect(isClose(gap.test?.pValue, expected["p"].number, within: 1e-9))
        #expect(isClose(gap.test?.interval, expected["ci95"].numbers))
    }

    @Test func `the overall gap is the mean of the dimensions`() throws {
        let overall = try ServiceQuality(Columns.customers).overall
        #expect(isClose(overall.difference, Self.oracle["constructed"]["unweighted_overall_gap"].number))
        #expect(overall.count == 8)
        #expect(overall.test?.degreesOfFreedom == 7)
    }

    @Test func `points that people share among dimensions weigh them`() throws {
        let quality = try ServiceQuality(Columns.customers)
        let constructed = Self.oracle["constructed"]
        let points = quality.dimensions.map { constructed["weights"][$0.name].number ?? 0 }
        let gap = try quality.weightedDifference([points])
        #expect(isClose(gap.difference, constructed["weighted_overall_gap"].number))
        let people = (1...8).compactMap { constructed["per_respondent_weighted"]["\($0)"].number }
        let mean = people.reduce(0, +) / 8
        let variance = people.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 7
        #expect(isClose(gap.standardDeviation, variance.squareRoot()))
        #expect(try quality.weightedDifference(Array(repeating: points, count: 8)) == gap)
    }

    @Test func `a published table of 386 customers`() throws {
        // Only means are printed: two customers with those means will do, for gaps of means.
        let rows = Self.oracle["published_table"]["rows"].list
        let quality = try ServiceQuality(
            rows.map { row in
                .init(
                    row["dimension"].text ?? "",
                    items: [PairedRatings("item", expectations: [row["E"].number], perceptions: [row["P"].number])]
                )
            }
        )
        let gaps = rows.compactMap(\.["printed_gap"].number)
        // Two decimals are printed.
        #expect(areClose(quality.dimensions.map(\.difference), gaps, within: 0.005))
        #expect(isClose(quality.overall.difference, Self.oracle["summary"]["unweighted_mean_gap"].number))
        let points = quality.dimensions.map { Self.oracle["summary"]["weights"][$0.name].number ?? 0 }
        let weighted = try quality.weightedDifference([points])
        #expect(isClose(weighted.difference, Self.oracle["summary"]["weighted_gap_with_32_22_19_16_11"].number))
    }

    @Test func `a skipped dimension leaves the mean of the dimensions, and the uncertainty of those who answered`()
        throws
    {
        let quality = try ServiceQuality([
            .init("a", items: [PairedRatings("a", expectations: [5, 5, 5, 5], perceptions: [4, 3, 4, 3])]),
            .init("b", items: [PairedRatings("b", expectations: [5, 5, nil, nil], perceptions: [1, 2, nil, 3])]),
        ])
        // Mean gaps −1.5 and −3.5.
        #expect(isClose(quality.overall.difference, -2.5))
        #expect(quality.overall.count == 4)
        // What each adds: −2.5 + ½(±0.5) + ½·2·(∓0.5) for the first two, −2.5 ± ¼ for the others.
        #expect(isClose(quality.overall.standardDeviation, (4 * 0.0625 / 3).squareRoot()))
        #expect(quality.items[1][0]?.count == 2)
        let weighted = try quality.weightedDifference([[1, 1]])
        #expect(weighted.count == 2)
    }

    @Test func `points that are missing or impossible are refused`() throws {
        let quality = try ServiceQuality(Columns.customers)
        #expect(throws: AnalysisRefusal.impossibleWeight(row: 0)) { try quality.weightedDifference([[1, 2]]) }
        #expect(throws: AnalysisRefusal.impossibleWeight(row: 0)) { try quality.weightedDifference([[0, 0, 0, 0, 0]]) }
        #expect(throws: AnalysisRefusal.unevenColumn("The points", count: 2, expected: 8)) {
            try quality.weightedDifference([[1, 1, 1, 1, 1], [1, 1, 1, 1, 1]])
        }
        #expect(throws: AnalysisRefusal.nothingGiven) { try ServiceQuality([]) }
    }
}
