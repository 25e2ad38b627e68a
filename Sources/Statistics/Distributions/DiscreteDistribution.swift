/// A distribution over whole numbers, such as the points of a scale, to draw simulated answers from.
///
/// Drawing is by inversion: the first value whose cumulated weight exceeds a uniform number times the sum of all weights.
///
/// Source: Devroye, L., Non-Uniform Random Variate Generation, Springer 1986, section III.2.1, p. 85. Worked example:
/// `DiscreteDistributionTests`.
public struct DiscreteDistribution: Sendable, Hashable {
    /// The values with a positive weight, ascending.
    private let values: [Int]

    /// The sum of the weights up to each value.
    private let cumulated: [Double]

    /// The sum of all weights.
    private let total: Double

    /// Creates a distribution.
    ///
    /// - Parameter weights: How often each value comes, relative to the others: finite, not negative, not all zero; refused
    ///   otherwise.
    public init?(weights: [Int: Double]) {
        guard weights.values.allSatisfy({ $0 >= 0 && $0.isFinite }) else { return nil }
        let positive = weights.filter { $0.value > 0 }.sorted { $0.key < $1.key }
        var sum = 0.0
        cumulated = positive.map { entry in
            sum += entry.value
            return sum
        }
        guard sum > 0, sum.isFinite else { return nil }
        values = positive.map(\.key)
        total = sum
    }

    /// Returns a random value.
    ///
    /// - Parameter generator: The source of randomness, which moves on by one step.
    /// - Returns: A value with a positive weight.
    public func draw(using generator: inout SeededGenerator) -> Int {
        let target = generator.uniform() * total
        var (low, high) = (0, values.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if cumulated[middle] > target { high = middle } else { low = middle + 1 }
        }
        return values[low]
    }
}
