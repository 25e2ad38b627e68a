/// The comparison of two means of different people whose answers may spread differently.
///
/// Not for the same people asked twice.
public struct WelchTest: Sendable, Hashable {
    /// The first mean minus the second, in the unit of the means.
    public let difference: Double

    /// The standard error of the difference, in the same unit.
    public let standardError: Double

    /// The difference in standard errors.
    public let t: Double

    /// The degrees of freedom ν of the distribution that `t` is judged by.
    public let degreesOfFreedom: Double

    /// The probability of a difference at least as large, on either side, if there were none.
    public let pValue: Double

    /// The confidence interval of the difference.
    public let interval: ClosedRange<Double>

    /// The confidence of the interval.
    public let confidence: Double

    /// Compares two groups.
    ///
    /// ```
    /// t = (m₁ − m₂) / √(s₁²/n₁ + s₂²/n₂)
    /// ν = (s₁²/n₁ + s₂²/n₂)² / ((s₁²/n₁)²/(n₁ − 1) + (s₂²/n₂)²/(n₂ − 1))
    /// ```
    ///
    /// `mᵢ` are means, `sᵢ²` sample variances, `nᵢ` numbers of answers, or n_eff for weights.
    ///
    /// - Parameters:
    ///   - first: The group in question, such as the answers after a change.
    ///   - second: The group it is compared with.
    ///   - confidence: The confidence of the interval, strictly between 0 and 1.
    ///
    /// Refused when a group has fewer than two answers, when neither group varies, or when the confidence is outside its domain.
    ///
    /// Source: Welch, B. L., The generalization of "Student's" problem when several different population variances are
    /// involved, Biometrika 34 (1947), 28–35, doi:10.1093/biomet/34.1-2.28; degrees of freedom: Satterthwaite, F. E., Biometrics
    /// Bulletin 2 (1946), 110–114, doi:10.2307/3002019. Worked example: `WelchTestTests`, the cars of NIST 1.3.5.3.
    public init?(of first: SampleSummary, against second: SampleSummary, confidence: Double = 0.95) {
        guard first.count >= 2, second.count >= 2 else { return nil }
        let (one, two) = (first.variance / first.count, second.variance / second.count)
        let standardError = (one + two).squareRoot()
        let part = one / (one + two)
        let inverse = part * part / (first.count - 1) + (1 - part) * (1 - part) / (second.count - 1)
        let t = (first.mean - second.mean) / standardError
        guard standardError > 0, standardError.isFinite, t.isFinite,
            let distribution = StudentT(degreesOfFreedom: 1 / inverse),
            let pValue = distribution.twoSidedP(t),
            let reach = distribution.criticalValue(confidence: confidence)
        else { return nil }
        difference = first.mean - second.mean
        self.standardError = standardError
        self.t = t
        degreesOfFreedom = distribution.degreesOfFreedom
        self.pValue = pValue
        interval = (difference - reach * standardError)...(difference + reach * standardError)
        self.confidence = confidence
    }

    /// Compares the answers of two groups.
    ///
    /// - Parameters:
    ///   - first: The answers in question, such as those after a change.
    ///   - second: The answers they are compared with.
    ///   - weighting: Whether answers count once or with their weight.
    ///   - confidence: The confidence of the interval, strictly between 0 and 1.
    public init?(
        of first: WeightedHistogram,
        against second: WeightedHistogram,
        weighting: Weighting = .counts,
        confidence: Double = 0.95
    ) {
        guard let one = first.summary(weighting), let two = second.summary(weighting) else { return nil }
        self.init(of: one, against: two, confidence: confidence)
    }
}
