/// A figure with its certainty: what was found, and between what bounds the truth lies.
public struct Estimate: Sendable, Hashable {
    /// The figure, in the unit of what is estimated.
    public let value: Double

    /// The confidence interval, which always contains ``value``.
    public let interval: ClosedRange<Double>

    /// The standard error in the unit of the value, or `nil` when the interval does not rest on one.
    public let standardError: Double?

    /// The number of answers, n.
    public let count: Int

    /// The number of equally weighted answers that tell as much, n_eff; the number of answers when nothing is weighted.
    public let effectiveCount: Double

    /// The share of such intervals that contain the truth, in `0..<1`, usually 0.95.
    public let confidence: Double

    /// Creates an estimate; the interval is widened to contain the value where rounding left it outside.
    ///
    /// - Parameters:
    ///   - value: The figure.
    ///   - interval: The bounds of its confidence interval.
    ///   - standardError: The standard error, if the interval rests on one.
    ///   - count: The number of answers.
    ///   - effectiveCount: The effective number of answers.
    ///   - confidence: The confidence of the interval.
    public init(
        value: Double,
        interval: ClosedRange<Double>,
        standardError: Double?,
        count: Int,
        effectiveCount: Double,
        confidence: Double
    ) {
        self.value = value
        self.interval = min(interval.lowerBound, value)...max(interval.upperBound, value)
        self.standardError = standardError
        self.count = count
        self.effectiveCount = effectiveCount
        self.confidence = confidence
    }
}
