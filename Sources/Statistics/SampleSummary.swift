/// What a test of two means needs to know of one group.
public struct SampleSummary: Sendable, Hashable {
    /// The mean, in the unit of what was measured.
    public let mean: Double

    /// The sample variance, in that unit squared.
    public let variance: Double

    /// The number of answers, or the effective number of weighted ones.
    public let count: Double

    /// Creates a summary.
    ///
    /// - Parameters:
    ///   - mean: The mean, finite.
    ///   - variance: The sample variance, finite and not negative.
    ///   - count: The number of answers, positive and finite.
    public init?(mean: Double, variance: Double, count: Double) {
        guard mean.isFinite, variance.isFinite, variance >= 0, count.isFinite, count > 0 else { return nil }
        self.mean = mean
        self.variance = variance
        self.count = count
    }
}
