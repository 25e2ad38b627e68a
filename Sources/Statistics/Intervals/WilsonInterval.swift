/// The score interval of a share, which keeps its confidence near 0 and 1 and for few trials.
public struct WilsonInterval: Sendable, Hashable {
    /// The bounds of the share, within `0...1`; never a single value.
    public let bounds: ClosedRange<Double>

    /// The confidence of the interval.
    public let confidence: Double

    /// Creates the interval of a proportion.
    ///
    /// ```
    /// (p + z²/2n ± z·√(p(1 − p)/n + z²/4n²)) / (1 + z²/n)
    /// ```
    ///
    /// `p` is the share, `n` the trials, `z` the normal quantile of the confidence. Each bound is computed from its own side,
    /// without a difference, so that none in a million gives a lower bound of exactly zero.
    ///
    /// - Parameters:
    ///   - proportion: The successes and trials.
    ///   - confidence: The confidence, strictly between 0 and 1; refused otherwise.
    ///
    /// Source: Wilson, E. B., Probable inference, the law of succession, and statistical inference, Journal of the American
    /// Statistical Association 22 (1927), 209–212, doi:10.1080/01621459.1927.10502953. Worked example: `WilsonIntervalTests`,
    /// 81 of 263 give 0.2553 to 0.3662.
    public init?(_ proportion: Proportion, confidence: Double = 0.95) {
        guard let reach = NormalDistribution.criticalValue(confidence: confidence) else { return nil }
        let lower = WilsonInterval.lowerBound(proportion.successes, proportion.failures, reach)
        let upper = 1 - WilsonInterval.lowerBound(proportion.failures, proportion.successes, reach)
        bounds = min(lower, upper)...max(lower, upper)
        self.confidence = confidence
    }

    /// Creates the interval of successes among trials.
    ///
    /// - Parameters:
    ///   - successes: The successes, in `0...trials`.
    ///   - trials: The trials, positive and finite.
    ///   - confidence: The confidence, strictly between 0 and 1.
    public init?(successes: Double, trials: Double, confidence: Double = 0.95) {
        guard let proportion = Proportion(successes: successes, trials: trials) else { return nil }
        self.init(proportion, confidence: confidence)
    }

    /// Returns the smaller root of the score equation, as the product of both roots divided by the greater.
    private static func lowerBound(_ hits: Double, _ misses: Double, _ reach: Double) -> Double {
        let trials = hits + misses
        let square = reach * reach
        let root = (square + 4 * hits * (misses / trials)).squareRoot()
        return 2 * hits * (hits / trials) / (2 * hits + square + reach * root)
    }
}
