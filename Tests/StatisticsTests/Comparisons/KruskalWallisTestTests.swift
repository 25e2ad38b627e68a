import OracleSupport
import Statistics
import Testing

@Suite struct KruskalWallisTestTests {
    @Test func `Hollander and Wolfe's dust in the lungs`() throws {
        // Hollander and Wolfe 1973, p. 116; R, help(kruskal.test): chi-squared = 0.77143, df = 2, p-value = 0.68
        let test = try KruskalWallisTest([
            [2.9, 3.0, 2.5, 2.6, 3.2], [3.8, 2.7, 4.0, 2.4], [2.8, 3.4, 3.7, 2.2, 2.0],
        ])
        #expect(abs(test.statistic - 0.77143) < 0.000005)
        #expect(abs(test.pValue - 0.68) < 0.0005)
        #expect(test.degreesOfFreedom == 2 && test.tieCorrection == 1)
        #expect(test.meanRanks.map { ($0 * 10).rounded() } == [72, 90, 66])
    }

    /// Compares a test with what the oracle knows of it.
    private func expect(_ test: KruskalWallisTest, _ expected: Oracle) throws {
        #expect(isClose(test.statistic, try #require(expected["H"].number)))
        #expect(isClose(test.pValue, try #require(expected["p"].number), within: 1e-9))
        #expect(isClose(test.epsilonSquared, try #require(expected["epsilon2"].number)))
        #expect(isClose(test.etaSquared, try #require(expected["eta2_H"].number)))
        #expect(isClose(test.tieCorrection, try #require(expected["tie_correction"].number)))
        for (found, rank) in zip(test.meanRanks, expected["mean_ranks"].numbers) { #expect(isClose(found, rank)) }
        for (pair, row) in zip(test.pairs, expected["dunn"].list) {
            #expect(isClose(pair.z, try #require(row["z"].number), within: 1e-9))
            #expect(isClose(pair.pValue, try #require(row["p"].number), within: 1e-8))
            #expect(isClose(pair.adjustedPValue, try #require(row["p_holm"].number), within: 1e-8))
        }
    }

    @Test(.enabled(if: Oracle.areThere, Oracle.absence))
    func `ozone by month, with Dunn's pairs`() throws {
        let rows = Oracle.table("10_airquality_ozone")
        let groups = ["5", "6", "7", "8", "9"].map { month in
            rows.filter { $0["Month"] == month }.compactMap { $0["Ozone"].flatMap(Double.init) }
        }
        let expected = Oracle.named("10_channels")["kruskal_airquality"]
        let test = try KruskalWallisTest(groups)
        #expect(test.pairs.count == expected["dunn"].list.count)
        try expect(test, expected)
    }

    @Test(.enabled(if: Oracle.areThere, Oracle.absence))
    func `ratings on four channels, from histograms`() throws {
        let test = try KruskalWallisTest(ChannelOracle.histograms)
        #expect(test.counts == ChannelOracle.expected["n_per_channel"].list.compactMap(\.whole))
        try expect(test, ChannelOracle.expected)
    }

    @Test func `of two groups it is the rank test of two, squared`() throws {
        let (first, second) = (Examples.wifi2013, Examples.wifi2014)
        let test = try KruskalWallisTest([first, second])
        #expect(isClose(test.statistic, test.pairs[0].z * test.pairs[0].z, within: 1e-9))
        #expect(isClose(test.pValue, test.pairs[0].pValue, within: 1e-8))
    }

    @Test func `with one answer a group there is no corrected effect`() throws {
        #expect(try KruskalWallisTest([[1], [2], [3]]).etaSquared == nil)
        #expect(try KruskalWallisTest([[1], [2], [3]]).epsilonSquared == 1)
    }

    @Test func `what cannot be compared is refused`() {
        #expect(throws: ComparisonRefusal.tooFewGroups(count: 1, needed: 2)) { try KruskalWallisTest([[1, 2, 3]]) }
        #expect(throws: ComparisonRefusal.tooFewGroups(count: 0, needed: 2)) {
            try KruskalWallisTest([] as [WeightedHistogram])
        }
        #expect(throws: ComparisonRefusal.tooFewAnswers(group: 1, needed: 1)) {
            try KruskalWallisTest([WeightedHistogram(counts: [1: 3]), WeightedHistogram()])
        }
        #expect(throws: ComparisonRefusal.noVariation) { try KruskalWallisTest([[2, 2], [2], [2]]) }
        #expect(throws: ComparisonRefusal.notFinite(group: 1, place: 0)) { try KruskalWallisTest([[2], [.infinity]]) }
    }
}
