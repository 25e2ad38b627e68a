import Statistics
import Testing

@Suite struct WeightedHistogramEstimatesTests {
    @Test func `the mean of the 25 answers`() throws {
        // oracles/05_nps_csat_ces.json, csat.mean_t_ci
        let estimate = try #require(Examples.satisfaction.meanEstimate())
        #expect(isClose(estimate.value, 3.96))
        #expect(isClose(estimate.interval, 3.50656817158, 4.41343182842))
        #expect(isClose(estimate.standardError, 0.21969676071045438))
        #expect(estimate.count == 25)
        #expect(estimate.effectiveCount == 25)
        #expect(estimate.confidence == 0.95)
    }

    @Test func `the mean of the 18 answers`() {
        // oracles/05_nps_csat_ces.json, ces_2_0.mean_t_ci
        #expect(isClose(Examples.effort.meanEstimate()?.interval, 4.44703351295, 6.21963315372))
        #expect(isClose(Examples.effort.meanEstimate(weighting: .weights)?.interval, 4.44703351295, 6.21963315372))
    }

    @Test func `a weighted mean is as sure as its effective number`() throws {
        // scipy 1.17.1: m ± t.isf(.025, 36/14 − 1)·√(40/11 / (36/14))
        let estimate = try #require(Examples.weighted.meanEstimate(weighting: .weights))
        #expect(isClose(estimate.interval, -3.050030640639856, 10.38336397397319))
        #expect(estimate.count == 3)
        #expect(isClose(estimate.effectiveCount, 36.0 / 14))
    }

    @Test func `an interval is cut to the scale`() {
        #expect(Examples.weighted.meanEstimate(weighting: .weights, scale: 1...5)?.interval == 1...5)
    }

    @Test(arguments: Weighting.allCases)
    func `ten fives do not claim certainty`(_ weighting: Weighting) throws {
        // u = 1 − 0.05^(1/10) = 0.2588655508930523; 5 − u·4
        let fives = WeightedHistogram(counts: [5: 10])
        let estimate = try #require(fives.meanEstimate(weighting: weighting, scale: 1...5))
        #expect(estimate.value == 5)
        #expect(isClose(estimate.interval, 5 - 0.2588655508930523 * 4, 5))
        #expect(estimate.standardError == nil)
        #expect(fives.meanEstimate(weighting: weighting) == nil)
    }

    @Test func `a single answer says little`() {
        let one = WeightedHistogram(counts: [3: 1])
        #expect(isClose(one.meanEstimate(scale: 1...5)?.interval, 3 - 0.95 * 2, 3 + 0.95 * 2))
        #expect(one.meanEstimate() == nil)
    }

    @Test func `agreement grows surer with every answer`() {
        let widths = [1, 2, 5, 10, 100, 10_000].compactMap { count in
            WeightedHistogram(counts: [4: count]).meanEstimate(scale: 1...5)
                .map { $0.interval.upperBound - $0.interval.lowerBound }
        }
        #expect(widths.count == 6)
        #expect(zip(widths, widths.dropFirst()).allSatisfy { $0 > $1 && $1 > 0 })
    }

    @Test func `answers outside the scale have no estimate on it`() {
        #expect(Examples.effort.meanEstimate(scale: 1...5) == nil)
    }

    @Test(arguments: [0, 1, -0.5, 1.5, .nan, .infinity])
    func `a confidence outside 0 to 1 gives no estimate`(_ confidence: Double) {
        #expect(Examples.effort.meanEstimate(confidence: confidence) == nil)
        #expect(Examples.effort.share(of: 5...7, confidence: confidence) == nil)
        #expect(Examples.satisfaction.netPromoterScore(confidence: confidence) == nil)
    }

    @Test func `nearly all weight on one answer still gives an interval within the scale`() {
        var histogram = WeightedHistogram()
        histogram.add(1, Tally(weight: .maximum))
        histogram.add(5, Tally(weight: Weight(millionths: 1_000_000)))
        #expect(histogram.meanEstimate(weighting: .weights, scale: 1...5)?.interval == 1...5)
        #expect(histogram.meanEstimate(weighting: .weights) == nil)
    }

    @Test func `the share of the two best points`() throws {
        // oracles/05_nps_csat_ces.json, csat.top2_wilson and ces_2_0.share_wilson
        let share = try #require(Examples.satisfaction.share(of: 4...5))
        #expect(share.hits == 19)
        #expect(share.value == 0.76)
        #expect(isClose(share.interval, 0.565703166446, 0.885036863066))
        #expect(share.count == 25)
        #expect(isClose(Examples.effort.share(where: { $0 >= 5 })?.interval, 0.547854156838, 0.909990718914))
    }

    @Test func `a weighted share is as sure as its effective number`() throws {
        // Wilson at p = 3/6 and n = 36/14, by the formula in double precision
        let share = try #require(Examples.weighted.share(of: 5...5, weighting: .weights))
        #expect(isClose(share.value, 0.5))
        #expect(isClose(share.interval, 0.11301753345754534, 0.8869824665424546))
        #expect(share.hits == 1)
        #expect(share.count == 3)
        #expect(isClose(share.effectiveCount, 36.0 / 14))
    }

    @Test func `nobody answered, so nothing has a share`() {
        #expect(WeightedHistogram().share(of: 1...5) == nil)
        #expect(WeightedHistogram().meanEstimate(scale: 1...5) == nil)
    }
}
