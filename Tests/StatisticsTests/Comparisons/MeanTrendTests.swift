import Statistics
import Testing

@Suite struct MeanTrendTests {
    private static func summary(_ mean: Double, variance: Double = 1, count: Double = 10) throws -> SampleSummary {
        try #require(SampleSummary(mean: mean, variance: variance, count: count))
    }

    // By hand: c = −1, 0, 1 and C = 2, so b = (5 − 3)/2 = 1, e² = (1/10 + 1/10)/4 = 0.05, ν = 0.2²/(2·0.1²/9) = 18.
    // p and t(18) from scipy 1.x, stats.t: 0.0002945641553666, 0.46978044974065 = t·e.
    @Test func `three months of ten answers each`() throws {
        let trend = try MeanTrend([(0, Self.summary(3)), (1, Self.summary(4)), (2, Self.summary(5))])
        #expect(isClose(trend.slope, 1) && isClose(trend.intercept, 3))
        #expect(isClose(trend.standardError * trend.standardError, 0.05))
        #expect(isClose(trend.degreesOfFreedom, 18))
        #expect(isClose(trend.pValue, 0.000_294_564_155_366_6, within: 1e-9))
        #expect(isClose(trend.interval, 1 - 0.469_780_449_740_65, 1 + 0.469_780_449_740_65, within: 1e-9))
    }

    @Test func `of two groups it is Welch's t test for each unit between them`() throws {
        let (first, second) = (
            try Self.summary(3, variance: 2, count: 7), try Self.summary(4.5, variance: 0.5, count: 31)
        )
        let trend = try MeanTrend([(1, first), (4, second)])
        let welch = try #require(WelchTest(of: second, against: first))
        #expect(isClose(trend.slope, welch.difference / 3))
        #expect(isClose(trend.standardError, welch.standardError / 3))
        #expect(isClose(trend.degreesOfFreedom, welch.degreesOfFreedom))
        #expect(isClose(trend.pValue, welch.pValue))
    }

    @Test func `where scores begin changes nothing but the height at zero`() throws {
        let means = [3.0, 3.5, 3.1, 4.2]
        let early = try MeanTrend(means.enumerated().map { (Double($0), try Self.summary($1)) })
        let late = try MeanTrend(means.enumerated().map { (Double($0 + 100), try Self.summary($1)) })
        #expect(isClose(early.slope, late.slope) && isClose(early.pValue, late.pValue))
        #expect(isClose(early.intercept, late.intercept + 100 * late.slope))
    }

    @Test func `what has no trend is refused`() throws {
        let (vary, same) = (try Self.summary(3), try Self.summary(3, variance: 0))
        let one = try Self.summary(3, count: 1)
        #expect(throws: ComparisonRefusal.tooFewGroups(count: 1, needed: 2)) { try MeanTrend([(0, vary)]) }
        #expect(throws: ComparisonRefusal.tooFewAnswers(group: 1, needed: 2)) { try MeanTrend([(0, vary), (1, one)]) }
        #expect(throws: ComparisonRefusal.noVariation) { try MeanTrend([(2, vary), (2, vary)]) }
        #expect(throws: ComparisonRefusal.noVariation) { try MeanTrend([(0, same), (1, same)]) }
        #expect(throws: ComparisonRefusal.notFinite(group: 0, place: 0)) { try MeanTrend([(.nan, vary), (1, vary)]) }
        #expect(throws: ComparisonRefusal.beyondNumbers) { try MeanTrend([(-1e308, vary), (1e308, vary)]) }
        #expect(throws: ComparisonRefusal.confidenceOutOfRange) {
            try MeanTrend([(0, vary), (1, vary)], confidence: 1)
        }
    }
}
