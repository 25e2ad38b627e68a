import Statistics
import Testing

@Suite struct DiscreteDistributionTests {
    @Test func `values come as often as their weights say`() throws {
        let weights: [Int: Double] = [1: 2, 2: 0, 3: 3, 5: 5]
        let distribution = try #require(DiscreteDistribution(weights: weights))
        var generator = SeededGenerator(seed: 5)
        var histogram = WeightedHistogram()
        for _ in 1...20_000 { histogram.add(distribution.draw(using: &generator), Tally(count: 1)) }
        #expect(histogram.points == [1, 3, 5])
        for (value, weight) in weights {
            let share = Double(histogram[value].count) / 20_000
            // Four standard errors of a share are at most 4·√(0.25/20,000) = 0.0142.
            #expect(abs(share - weight / 10) < 0.0142)
        }
    }

    @Test func `a single value always comes`() throws {
        let distribution = try #require(DiscreteDistribution(weights: [4: 0.1]))
        var generator = SeededGenerator(seed: 6)
        #expect((1...50).allSatisfy { _ in distribution.draw(using: &generator) == 4 })
    }

    @Test(
        arguments: [[:], [1: 0], [1: -1, 2: 3], [1: .nan], [1: .infinity], [1: 1e308, 2: 1e308]] as [[Int: Double]]
    )
    func `weights that say nothing are refused`(_ weights: [Int: Double]) {
        #expect(DiscreteDistribution(weights: weights) == nil)
    }
}
