import Statistics
import Testing

@Suite struct WeightedHistogramTests {
    @Test func `an empty histogram holds nothing`() {
        let empty = WeightedHistogram()
        #expect(empty.isEmpty)
        #expect(empty.count == 0)
        #expect(empty.weight == 0)
        #expect(empty.points == [])
        #expect(empty[3] == .zero)
        #expect(empty.effectiveCount == nil)
    }

    @Test func `points are ascending and hold their tallies`() {
        let histogram = WeightedHistogram(counts: [5: 2, -1: 1, 3: 4])
        #expect(histogram.points == [-1, 3, 5])
        #expect(histogram[5] == Tally(count: 2))
        #expect(histogram[4] == .zero)
        #expect(histogram.count == 7)
        #expect(histogram.weight == 7)
        #expect(histogram.total == Tally(count: 7))
    }

    @Test func `points nobody chose are not kept`() {
        #expect(WeightedHistogram(counts: [1: 0, 2: 3]).points == [2])
        var histogram = WeightedHistogram()
        histogram.add(1, .zero)
        #expect(histogram == WeightedHistogram())
    }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func `merging is associative and commutative, with nothing as its neutral element`(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let a = Examples.random(using: &generator)
        let b = Examples.random(using: &generator)
        let c = Examples.random(using: &generator)
        #expect(merged(merged(a, b), c) == merged(a, merged(b, c)))
        #expect(merged(a, b) == merged(b, a))
        #expect(merged(a, WeightedHistogram()) == a)
        #expect(merged(WeightedHistogram(), a) == a)
    }

    @Test(arguments: 200..<400 as Range<UInt64>)
    func `removing undoes merging exactly`(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let a = Examples.random(using: &generator)
        let b = Examples.random(using: &generator)
        var changed = merged(a, b)
        changed.remove(b)
        #expect(changed == a)
        #expect(changed.mean(.weights) == a.mean(.weights))
        changed.remove(a)
        #expect(changed == WeightedHistogram())
    }

    @Test func `the order of answers leaves no trace`() {
        var generator = SeededGenerator(seed: 3)
        let weights = (1...500).compactMap { _ in Weight(generator.uniform() * 3 + 0.01) }
        var (forward, backward) = (WeightedHistogram(), WeightedHistogram())
        for weight in weights { forward.add(weight.millionths % 5, Tally(weight: weight)) }
        for weight in weights.reversed() { backward.add(weight.millionths % 5, Tally(weight: weight)) }
        #expect(forward == backward)
        #expect(forward.hashValue == backward.hashValue)
        #expect(forward.variance(.weights) == backward.variance(.weights))
    }

    @Test func `the effective number falls with unequal weights`() {
        #expect(isClose(Examples.weighted.effectiveCount, 36.0 / 14))
        #expect(Examples.wifi2013.effectiveCount == 2_227)
    }

    @Test func `the effective number stays between one and the number of answers`() {
        var tiny = WeightedHistogram()
        tiny.add(1, Tally(weight: Weight(millionths: 1)))
        tiny.add(2, Tally(weight: Weight(millionths: 1)))
        #expect(tiny.effectiveCount == 1)
        var rounded = WeightedHistogram()
        for _ in 1...10 { rounded.add(1, Tally(weight: Weight(millionths: 1_224))) }
        #expect(rounded.effectiveCount == 10)
    }

    @Test func `what was never put in cannot be taken out for figures`() {
        var histogram = WeightedHistogram(counts: [1: 3])
        histogram.remove(WeightedHistogram(counts: [2: 1]))
        #expect(!histogram.isPossible)
        #expect(histogram.mean() == nil)
        #expect(histogram.variance() == nil)
        #expect(histogram.median() == nil)
        #expect(histogram.effectiveCount == nil)
        #expect(histogram.meanEstimate(scale: 1...5) == nil)
        #expect(histogram.share(of: 1...1) == nil)
        #expect(histogram.netPromoterScore() == nil)
    }

    /// Returns the answers of both.
    private func merged(_ first: WeightedHistogram, _ second: WeightedHistogram) -> WeightedHistogram {
        var sum = first
        sum.merge(second)
        return sum
    }
}
