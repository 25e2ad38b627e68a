import Statistics
import Testing

@Suite struct WeightedHistogramMomentsTests {
    @Test(arguments: Weighting.allCases)
    func `an empty histogram has no moments`(_ weighting: Weighting) {
        let empty = WeightedHistogram()
        #expect(empty.mean(weighting) == nil)
        #expect(empty.variance(weighting) == nil)
        #expect(empty.standardDeviation(weighting) == nil)
        #expect(empty.effectiveCount(weighting) == nil)
        #expect(empty.summary(weighting) == nil)
    }

    @Test(arguments: Weighting.allCases)
    func `the mean and spread of equally weighted answers`(_ weighting: Weighting) {
        // oracles/05_nps_csat_ces.json: csat 3.96, 1.09848380355; ces_2_0 5.33333333333, 1.78226557736
        #expect(isClose(Examples.satisfaction.mean(weighting), 3.96))
        #expect(isClose(Examples.satisfaction.standardDeviation(weighting), 1.09848380355))
        #expect(isClose(Examples.effort.mean(weighting), 16.0 / 3))
        #expect(isClose(Examples.effort.standardDeviation(weighting), 1.78226557736))
    }

    @Test func `weights 1, 2 and 3 on the points 1, 3 and 5`() {
        // m = 22/6; Σw(x − m)² = 40/3; Σw/((Σw)² − Σw²) = 6/22; so s² = 40/11
        #expect(isClose(Examples.weighted.mean(.weights), 11.0 / 3))
        #expect(isClose(Examples.weighted.variance(.weights), 40.0 / 11))
        #expect(Examples.weighted.mean(.counts) == 3)
        #expect(Examples.weighted.variance(.counts) == 4)
    }

    @Test(arguments: 0..<50 as Range<UInt64>)
    func `doubling all weights changes no moment`(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var (single, double) = (WeightedHistogram(), WeightedHistogram())
        for _ in 1...20 {
            // Multiples of a thousandth square to whole millionths, so nothing is rounded.
            let (point, weight) = (
                Int.random(in: 1...7, using: &generator), Int.random(in: 1...5_000, using: &generator)
            )
            single.add(point, Tally(weight: Weight(millionths: weight * 1_000)))
            double.add(point, Tally(weight: Weight(millionths: weight * 2_000)))
        }
        #expect(isClose(double.mean(.weights), single.mean(.weights) ?? .infinity, within: 1e-14))
        #expect(isClose(double.variance(.weights), single.variance(.weights) ?? .infinity, within: 1e-13))
        #expect(isClose(double.effectiveCount, single.effectiveCount ?? .infinity, within: 1e-14))
    }

    @Test(arguments: Weighting.allCases)
    func `one answer has a mean but no variance`(_ weighting: Weighting) {
        let one = WeightedHistogram(counts: [4: 1])
        #expect(one.mean(weighting) == 4)
        #expect(one.variance(weighting) == nil)
    }

    @Test func `answers that agree have a mean of exactly that point`() {
        #expect(WeightedHistogram(counts: [7: 9_999_991]).mean() == 7)
        #expect(WeightedHistogram(counts: [7: 9_999_991]).variance() == 0)
    }

    @Test func `points far from zero lose no digits`() {
        // The satisfaction answers, moved by a billion.
        let far = WeightedHistogram(
            counts: [1: 1, 2: 2, 3: 3, 4: 10, 5: 9].reduce(into: [:]) { $0[$1.key + 1_000_000_000] = $1.value }
        )
        #expect(isClose(far.variance(), 1.2066666666666668, within: 1e-6))
        let extremes = WeightedHistogram(counts: [Int.min: 1, Int.max: 1])
        #expect(extremes.mean() == 0)
    }
}
