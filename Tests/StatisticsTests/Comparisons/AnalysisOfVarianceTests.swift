import OracleSupport
import Statistics
import Testing

@Suite struct AnalysisOfVarianceTests {
    @Test(.enabled(if: Oracle.areThere, Oracle.absence))
    func `four channels`() throws {
        let expected = ChannelOracle.expected["anova"]
        let test = try AnalysisOfVariance(ChannelOracle.summaries())
        #expect(isClose(test.f, try #require(expected["F"].number)))
        #expect(isClose(test.pValue, try #require(expected["p"].number), within: 1e-9))
        #expect(isClose(test.etaSquared, try #require(expected["eta2"].number)))
        #expect(isClose(test.omegaSquared, try #require(expected["omega2"].number)))
        #expect(test.numeratorDegreesOfFreedom == 3 && test.denominatorDegreesOfFreedom == 221)
    }

    @Test func `of two groups it is the pooled t test, squared`() throws {
        let first = try #require(Examples.satisfaction.summary())
        let second = try #require(WeightedHistogram(counts: [2: 3, 3: 4, 5: 2]).summary())
        let variance = try AnalysisOfVariance([first, second])
        let pooled = try PooledTest(of: first, against: second)
        #expect(isClose(variance.f, pooled.t * pooled.t))
        #expect(isClose(variance.pValue, pooled.pValue))
    }

    @Test func `what cannot be compared is refused`() throws {
        let same = try #require(SampleSummary(mean: 1, variance: 0, count: 5))
        let one = try #require(SampleSummary(mean: 1, variance: 0, count: 1))
        #expect(throws: ComparisonRefusal.tooFewGroups(count: 1, needed: 2)) { try AnalysisOfVariance([same]) }
        #expect(throws: ComparisonRefusal.noVariation) { try AnalysisOfVariance([same, same]) }
        #expect(throws: ComparisonRefusal.tooFewAnswers(group: 1, needed: 2)) { try AnalysisOfVariance([same, one]) }
    }
}
