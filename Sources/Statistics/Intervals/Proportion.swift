/// Successes among trials; whole numbers when counting, n_eff times a share when weighting.
public struct Proportion: Sendable, Hashable {
    /// The successes, a count in `0...trials`.
    public let successes: Double

    /// The trials, a positive count.
    public let trials: Double

    /// Creates a proportion.
    ///
    /// - Parameters:
    ///   - successes: The successes, in `0...trials`.
    ///   - trials: The trials, positive and finite.
    public init?(successes: Double, trials: Double) {
        guard trials > 0, trials.isFinite, successes >= 0, successes <= trials else { return nil }
        self.successes = successes
        self.trials = trials
    }

    /// The successes divided by the trials, a ratio in `0...1`.
    public var share: Double { successes / trials }

    /// The trials that did not succeed.
    var failures: Double { trials - successes }
}
