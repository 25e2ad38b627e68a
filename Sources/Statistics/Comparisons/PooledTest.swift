/// The comparison of two means of different people whose answers are taken to spread alike.
///
/// ``WelchTest`` does without that assumption and is to be preferred; this one gives the effect size, and the numbers
/// of older reports.
public struct PooledTest: Sendable, Hashable {
    /// The first mean minus the second, in the unit of the means.
    public let difference: Double

    /// The standard deviation within the groups, in the same unit.
    public let standardDeviation: Double

    /// The difference in standard errors.
    public let t: Double

    /// The degrees of freedom of the distribution that `t` is judged by, n₁ + n₂ − 2.
    public let degreesOfFreedom: Double

    /// The probability of a difference at least as large, on either side, if there were none.
    public let pValue: Double

    /// The confidence interval of the difference.
    public let interval: ClosedRange<Double>

    /// The difference in standard deviations, corrected for the optimism of few answers (Hedges's g).
    public let effectSize: Double

    /// The confidence of the interval.
    public let confidence: Double

    /// Compares two groups.
    ///
    /// ```
    /// s² = ((n₁ − 1)s₁² + (n₂ − 1)s₂²)/(n₁ + n₂ − 2),  t = (m₁ − m₂)/(s·√(1/n₁ + 1/n₂))
    /// g = (m₁ − m₂)/s · (1 − 3/(4(n₁ + n₂ − 2) − 1))
    /// ```
    ///
    /// `mᵢ` are means, `sᵢ²` sample variances, `nᵢ` numbers of answers, or n_eff for weights.
    ///
    /// - Parameters:
    ///   - first: The group in question.
    ///   - second: The group it is compared with.
    ///   - confidence: The confidence of the interval, strictly between 0 and 1.
    /// - Throws: ``ComparisonRefusal`` when a group has a single answer, nothing varies, or the confidence is outside
    ///   its domain.
    ///
    /// Source: Student, Biometrika 6 (1908), 1–25, in the form of NIST/SEMATECH e-Handbook of Statistical Methods,
    /// 1.3.5.3; effect size: Hedges, L. V., Journal of Educational Statistics 6 (1981), 107–128,
    /// doi:10.3102/10769986006002107. Worked example: `PooledTestTests`, the cars of NIST 1.3.5.3.
    public init(
        of first: SampleSummary,
        against second: SampleSummary,
        confidence: Double = 0.95
    )
        throws(ComparisonRefusal)
    {
        for (group, summary) in [first, second].enumerated() where summary.count < 2 {
            throw .tooFewAnswers(group: group, needed: 2)
        }
        guard confidence > 0, confidence < 1 else { throw .confidenceOutOfRange }
        let freedom = first.count + second.count - 2
        let squares = (first.count - 1) * first.variance + (second.count - 1) * second.variance
        let spread = (squares / freedom).squareRoot()
        guard spread > 0 else { throw .noVariation }
        let standardError = spread * (1 / first.count + 1 / second.count).squareRoot()
        difference = first.mean - second.mean
        guard let judged = JudgedDifference(difference, standardError, freedom, confidence) else {
            throw .beyondNumbers
        }
        standardDeviation = spread
        t = judged.t
        degreesOfFreedom = freedom
        pValue = judged.pValue
        interval = judged.interval
        effectSize = difference / spread * (1 - 3 / (4 * freedom - 1))
        self.confidence = confidence
    }
}
