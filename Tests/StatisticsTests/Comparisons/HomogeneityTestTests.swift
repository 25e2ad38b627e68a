import OracleSupport
import Statistics
import Testing

@Suite struct HomogeneityTestTests {
    @Test(.enabled(if: Oracle.areThere, Oracle.absence))
    func `four channels are not shown to be homogeneous`() throws {
        let test = try HomogeneityTest(of: ChannelOracle.summaries(), margin: 0.5)
        let expected = ChannelOracle.expected["equivalence_margin_0_5"]
        #expect(test.isHomogeneous == expected["all_equivalent"].flag)
        #expect(test.pairs.count == 6)
        #expect(test.pairs.count { $0.test.isEquivalent } == 2)  // decide.md, section 10
        for row in expected["pairs"].list {
            let places = try ChannelOracle.places(row)
            let pair = try #require(test.pairs.first { ($0.first, $0.second) == places })
            let bounds = row["ci90"].numbers
            #expect(isClose(pair.test.difference, try #require(row["diff"].number)))
            #expect(isClose(pair.test.degreesOfFreedom, try #require(row["df"].number)))
            #expect(isClose(pair.test.pValue, try #require(row["p_tost"].number), within: 1e-9))
            #expect(isClose(pair.test.interval, bounds[0], bounds[1]))
            #expect(pair.test.isEquivalent == row["equivalent"].flag)
        }
    }

    @Test func `what cannot be compared is refused`() throws {
        let vary = try #require(SampleSummary(mean: 1, variance: 2, count: 5))
        let one = try #require(SampleSummary(mean: 1, variance: 0, count: 1))
        #expect(throws: ComparisonRefusal.tooFewGroups(count: 1, needed: 2)) {
            try HomogeneityTest(of: [vary], margin: 1)
        }
        #expect(throws: ComparisonRefusal.marginOutOfRange) { try HomogeneityTest(of: [vary, vary], margin: 0) }
        #expect(throws: ComparisonRefusal.tooFewAnswers(group: 2, needed: 2)) {
            try HomogeneityTest(of: [vary, vary, one], margin: 1)
        }
    }
}
