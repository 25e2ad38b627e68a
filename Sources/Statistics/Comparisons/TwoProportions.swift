/// The comparison of two shares of different people, such as after and before a change.
///
/// Not for the same people asked twice.
public struct TwoProportions: Sendable, Hashable {
    /// The first share minus the second, a ratio in `-1...1`.
    public let difference: Double

    /// The confidence interval of the difference, within `-1...1`.
    public let interval: ClosedRange<Double>

    /// The difference in pooled standard errors, or `nil` when both shares are 0 or both are 1.
    public let z: Double?

    /// The probability of a difference at least as large if there were none, or `nil` where there is no ``z``.
    ///
    /// An approximation for groups with at least about five successes and five failures each; the interval holds for fewer.
    public let pValue: Double?

    /// The confidence of the interval.
    public let confidence: Double

    /// Compares two proportions.
    ///
    /// ```
    /// d − √((p₁ − l₁)² + (u₂ − p₂)²) ... d + √((u₁ − p₁)² + (p₂ − l₂)²),  d = p₁ − p₂
    /// z = d / √(P·(1 − P)·(1/n₁ + 1/n₂)),  P = (x₁ + x₂)/(n₁ + n₂)
    /// ```
    ///
    /// `xᵢ` are successes among `nᵢ` trials, `pᵢ` their shares, `lᵢ...uᵢ` their ``WilsonInterval``s.
    ///
    /// - Parameters:
    ///   - first: The group in question, such as the answers after a change.
    ///   - second: The group it is compared with.
    ///   - confidence: The confidence of the interval, strictly between 0 and 1; refused otherwise.
    ///
    /// Source: Newcombe, R. G., Interval estimation for the difference between independent proportions: comparison of eleven
    /// methods, Statistics in Medicine 17 (1998), 873–890, method 10. z: Fleiss, J. L., Statistical Methods for Rates and
    /// Proportions, 2nd edition 1981, chapter 2, without continuity correction. Worked example: `TwoProportionsTests`, 56 of 70
    /// against 48 of 80.
    public init?(of first: Proportion, against second: Proportion, confidence: Double = 0.95) {
        guard let one = WilsonInterval(first, confidence: confidence)?.bounds,
            let two = WilsonInterval(second, confidence: confidence)?.bounds
        else { return nil }
        let (p1, p2) = (first.share, second.share)
        difference = p1 - p2
        let below = TwoProportions.length(p1 - one.lowerBound, two.upperBound - p2)
        let above = TwoProportions.length(one.upperBound - p1, p2 - two.lowerBound)
        interval = max(-1, difference - below)...min(1, difference + above)
        z = TwoProportions.pooledZ(first, second)
        pValue = z.map(NormalDistribution.twoSidedP)
        self.confidence = confidence
    }

    /// Returns the hypotenuse.
    private static func length(_ a: Double, _ b: Double) -> Double { (a * a + b * b).squareRoot() }

    /// Returns the difference in standard errors of a common share.
    private static func pooledZ(_ first: Proportion, _ second: Proportion) -> Double? {
        let trials = first.trials + second.trials
        let successes = (first.successes + second.successes) / trials
        let failures = (first.failures + second.failures) / trials
        let standardError = (successes * failures * (1 / first.trials + 1 / second.trials)).squareRoot()
        let z = (first.share - second.share) / standardError
        return standardError > 0 && z.isFinite ? z : nil
    }
}
