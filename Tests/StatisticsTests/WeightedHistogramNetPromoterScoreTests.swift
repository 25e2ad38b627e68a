import Statistics
import Testing

@Suite struct WeightedHistogramNetPromoterScoreTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let promoters, passives, detractors: Int
        let score, standardError, lower, upper: Double

        var testDescription: String { "\(promoters) promoters, \(passives) passives, \(detractors) detractors" }
    }

    // Source: oracles/05_nps_csat_ces.json, nps[].adjusted
    static let cases = [
        Case(
            promoters: 50,
            passives: 30,
            detractors: 20,
            score: 30,
            standardError: 7.69151042181,
            lower: 14.0511301788,
            upper: 44.2012970057
        ),
        Case(
            promoters: 43,
            passives: 25,
            detractors: 32,
            score: 11,
            standardError: 8.42622487481,
            lower: -5.83548562978,
            upper: 27.1947089308
        ),
        Case(
            promoters: 7,
            passives: 2,
            detractors: 1,
            score: 60,
            standardError: 19.9567123716,
            lower: 7.0394086556,
            upper: 85.2682836521
        ),
        Case(
            promoters: 10,
            passives: 0,
            detractors: 0,
            score: 100,
            standardError: 15.0102377443,
            lower: 47.5035515448,
            upper: 100
        ),
        Case(
            promoters: 0,
            passives: 0,
            detractors: 5,
            score: -100,
            standardError: 22.9639663386,
            lower: -100,
            upper: -17.4914530342
        ),
        Case(
            promoters: 120,
            passives: 60,
            detractors: 20,
            score: 50,
            standardError: 4.73108834589,
            lower: 39.9883209782,
            upper: 58.5338465095
        ),
    ]

    @Test(arguments: cases, Weighting.allCases)
    func `the score lies within its adjusted Wald interval`(_ example: Case, _ weighting: Weighting) throws {
        let histogram = WeightedHistogram(counts: [
            10: example.promoters - example.promoters / 3, 9: example.promoters / 3,
            8: example.passives - example.passives / 2, 7: example.passives / 2,
            6: example.detractors - example.detractors / 2, 0: example.detractors / 2,
        ])
        let estimate = try #require(histogram.netPromoterScore(weighting: weighting))
        #expect(isClose(estimate.value, example.score))
        #expect(isClose(estimate.standardError, example.standardError))
        #expect(isClose(estimate.interval, example.lower, example.upper))
        #expect(estimate.count == histogram.count)
    }

    @Test func `fifteen answers as they came`() {
        // oracles/05_nps_csat_ces.json, nps_from_raw
        let histogram = WeightedHistogram(counts: [10: 3, 9: 4, 8: 2, 7: 2, 6: 1, 5: 1, 3: 1, 0: 1])
        #expect(isClose(histogram.netPromoterScore()?.value, 20))
        #expect(isClose(histogram.netPromoterScore()?.interval, -21.0528578025, 54.3861911359))
    }

    @Test func `a single answer lies within its own interval`() {
        let interval = WeightedHistogram(counts: [10: 1]).netPromoterScore()?.interval
        #expect(interval?.upperBound == 100)
        #expect(isClose(interval?.lowerBound, -48.49864942025202), "25 − 1.959964·37.5")
    }

    @Test func `there is no score without answers or off the scale of 0 to 10`() {
        #expect(WeightedHistogram().netPromoterScore() == nil)
        #expect(WeightedHistogram(counts: [11: 1, 9: 5]).netPromoterScore() == nil)
        #expect(WeightedHistogram(counts: [-1: 1, 9: 5]).netPromoterScore() == nil)
    }
}
