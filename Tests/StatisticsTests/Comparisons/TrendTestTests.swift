import OracleSupport
import Statistics
import Testing

@Suite struct TrendTestTests {
    @Test(.enabled(if: Oracle.areThere, Oracle.absence))
    func `retention by rating`() throws {
        let bands = Oracle.named("11_linkage")["retention_by_band"]
        let (scores, customers) = (bands["score"].numbers, bands["customers"].numbers)
        let groups = try zip(scores, zip(bands["retained"].numbers, customers)).map { score, counts in
            (score: score, proportion: try #require(Proportion(successes: counts.0, trials: counts.1)))
        }
        let test = try TrendTest(groups)
        #expect(groups.count == 5)
        #expect(isClose(test.z, try #require(bands["cochran_armitage_z"].number)))
        #expect(isClose(test.pValue, try #require(bands["p_two_sided"].number), within: 1e-9))
        #expect(test.slope > 0)
    }

    @Test func `of two groups it is the pooled z`() throws {
        let (first, second) = (
            try #require(Proportion(successes: 56, trials: 70)), try #require(Proportion(successes: 48, trials: 80))
        )
        let test = try TrendTest([(0, second), (1, first)])
        let two = try #require(TwoProportions(of: first, against: second))
        #expect(isClose(test.z, two.z ?? .nan))
        #expect(isClose(test.slope, two.difference))
    }

    @Test func `what has no trend is refused`() throws {
        let all = try #require(Proportion(successes: 5, trials: 5))
        let some = try #require(Proportion(successes: 2, trials: 5))
        #expect(throws: ComparisonRefusal.tooFewGroups(count: 1, needed: 2)) { try TrendTest([(1, some)]) }
        #expect(throws: ComparisonRefusal.noVariation) { try TrendTest([(1, all), (2, all)]) }
        #expect(throws: ComparisonRefusal.noVariation) { try TrendTest([(1, some), (1, all)]) }
        #expect(throws: ComparisonRefusal.notFinite(group: 1, place: 0)) { try TrendTest([(1, some), (.nan, all)]) }
    }
}
