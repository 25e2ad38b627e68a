import OracleSupport
import Statistics
import Testing

@Suite struct WelchAnalysisOfVarianceTests {
    @Test(.enabled(if: Oracle.areThere, Oracle.absence))
    func `four channels, with the pairs of Games and Howell`() throws {
        let expected = ChannelOracle.expected["welch_anova"]
        let test = try WelchAnalysisOfVariance(ChannelOracle.summaries())
        #expect(isClose(test.f, try #require(expected["F"].number)))
        #expect(isClose(test.denominatorDegreesOfFreedom, try #require(expected["df2"].number)))
        #expect(isClose(test.pValue, try #require(expected["p"].number), within: 1e-9))
        let rows = ChannelOracle.expected["games_howell"].list
        let pairs = try test.pairs()
        #expect(rows.count == 6 && pairs.count == 6)
        for row in rows {
            let (a, b) = try ChannelOracle.places(row)
            let pair = try #require(pairs.first { $0.first == min(a, b) && $0.second == max(a, b) })
            let sign: Double = a < b ? 1 : -1
            #expect(isClose(pair.difference, try #require(row["diff"].number) * sign))
            #expect(isClose(pair.standardError, try #require(row["se"].number)))
            #expect(isClose(pair.t, try #require(row["t"].number) * sign))
            #expect(isClose(pair.degreesOfFreedom, try #require(row["df"].number)))
            // decide.md: p-values of special functions at 1e-6
            #expect(isClose(pair.pValue, try #require(row["p"].number), within: 1e-6))
        }
    }

    @Test func `of two groups it is Welch's t test`() throws {
        let first = try #require(Examples.satisfaction.summary())
        let second = try #require(WeightedHistogram(counts: [2: 3, 3: 4, 5: 2]).summary())
        let several = try WelchAnalysisOfVariance([first, second])
        let two = try #require(WelchTest(of: first, against: second))
        #expect(isClose(several.f, two.t * two.t))
        #expect(isClose(several.denominatorDegreesOfFreedom, two.degreesOfFreedom))
        #expect(isClose(several.pValue, two.pValue))
        let pair = try several.pairs()[0]
        #expect(isClose(pair.pValue, two.pValue, within: 1e-9))
        #expect(isClose(pair.interval, two.interval.lowerBound, two.interval.upperBound, within: 1e-8))
    }

    @Test func `what cannot be compared is refused`() throws {
        let vary = try #require(SampleSummary(mean: 1, variance: 2, count: 5))
        let same = try #require(SampleSummary(mean: 1, variance: 0, count: 5))
        let one = try #require(SampleSummary(mean: 1, variance: 1, count: 1))
        #expect(throws: ComparisonRefusal.tooFewGroups(count: 0, needed: 2)) { try WelchAnalysisOfVariance([]) }
        #expect(throws: ComparisonRefusal.noVariation) { try WelchAnalysisOfVariance([vary, same]) }
        #expect(throws: ComparisonRefusal.tooFewAnswers(group: 0, needed: 2)) {
            try WelchAnalysisOfVariance([one, vary])
        }
        #expect(throws: ComparisonRefusal.confidenceOutOfRange) {
            try WelchAnalysisOfVariance([vary, vary]).pairs(confidence: 0)
        }
    }
}
