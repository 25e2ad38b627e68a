import Statistics
import Testing

@Suite struct WeightedHistogramQuantilesTests {
    @Test(arguments: Weighting.allCases)
    func `an empty histogram has no quantiles`(_ weighting: Weighting) {
        #expect(WeightedHistogram().median(weighting) == nil)
        #expect(WeightedHistogram().quantiles([], weighting) == nil)
    }

    @Test(arguments: [-0.01, 1.01, .nan, .infinity])
    func `a share outside 0 to 1 has no quantile`(_ share: Double) {
        #expect(Examples.satisfaction.quantile(share) == nil)
    }

    @Test(arguments: [(0, 1), (0.04, 1.5), (0.05, 2), (0.25, 4), (0.5, 4), (0.64, 4.5), (0.65, 5), (1, 5)])
    func `a quantile is a point that was chosen, or midway between two`(_ share: Double, _ point: Double) {
        // R: quantile(x, share, type = 2) of the 25 answers
        #expect(Examples.satisfaction.quantile(share, .counts) == point)
        #expect(Examples.satisfaction.quantile(share, .weights) == point)
    }

    @Test func `the median of an even number lies between the two in the middle`() {
        #expect(WeightedHistogram(counts: [1: 2, 4: 2]).median() == 2.5)
        #expect(WeightedHistogram(counts: [1: 2, 4: 3]).median() == 4)
    }

    @Test func `weights move the median`() {
        #expect(Examples.weighted.median(.counts) == 3)
        #expect(Examples.weighted.median(.weights) == 4)
    }

    @Test func `several quantiles come in the order asked`() {
        #expect(Examples.wifi2013.quantiles([0.75, 0.25, 0.5]) == [5, 3, 4])
    }
}
