/// The share of answers at some points of a scale, with its certainty.
public struct ShareEstimate: Sendable, Hashable {
    /// The number of answers at those points.
    public let hits: Int

    /// The share, a ratio in `0...1`, with its Wilson score interval.
    public let estimate: Estimate

    /// Creates a share.
    ///
    /// - Parameters:
    ///   - hits: The number of answers at the points in question.
    ///   - estimate: The share with its interval.
    public init(hits: Int, estimate: Estimate) {
        self.hits = hits
        self.estimate = estimate
    }

    /// The share, a ratio in `0...1`.
    public var value: Double { estimate.value }

    /// The confidence interval of the share, within `0...1`.
    public var interval: ClosedRange<Double> { estimate.interval }

    /// The number of all answers, n.
    public var count: Int { estimate.count }

    /// The effective number of all answers.
    public var effectiveCount: Double { estimate.effectiveCount }

    /// The confidence of the interval.
    public var confidence: Double { estimate.confidence }
}
