/// The exact interval of a share, which never misses more often than it says, and is wider for it.
///
/// For rules that demand it, such as ``ShareReliability``; for reading, ``WilsonInterval`` is nearer to its confidence.
public struct ExactInterval: Sendable, Hashable {
    /// The bounds of the share, within `0...1`.
    public let bounds: ClosedRange<Double>

    /// The confidence of the interval.
    public let confidence: Double

    /// Creates the interval of a proportion.
    ///
    /// ```
    /// I_l(x, n − x + 1) = α/2,  I_u(x + 1, n − x) = 1 − α/2,  α = 1 − confidence
    /// ```
    ///
    /// `x` are successes among `n` trials, `I` the incomplete beta function; `l` is 0 for x = 0, `u` is 1 for x = n.
    ///
    /// - Parameters:
    ///   - proportion: The successes and trials.
    ///   - confidence: The confidence, strictly between 0 and 1; refused otherwise.
    ///
    /// Source: Clopper, C. J. and Pearson, E. S., The use of confidence or fiducial limits, Biometrika 26 (1934), 404–413,
    /// doi:10.1093/biomet/26.4.404. Worked example: `ExactIntervalTests`, 81 of 263 give 0.2527 to 0.3676.
    public init?(_ proportion: Proportion, confidence: Double = 0.95) {
        guard confidence > 0, confidence < 1 else { return nil }
        let tail = (1 - confidence) / 2
        let (hits, misses) = (proportion.successes, proportion.failures)
        guard let lower = hits == 0 ? 0 : IncompleteBeta.inverse(tail, a: hits, b: misses + 1),
            let upper = misses == 0 ? 1 : IncompleteBeta.inverse(upperTail: tail, a: hits + 1, b: misses)
        else { return nil }
        bounds = min(lower, upper)...max(lower, upper)
        self.confidence = confidence
    }
}
