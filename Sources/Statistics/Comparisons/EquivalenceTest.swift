/// Whether two means of different people are the same for all practical purposes.
///
/// That no difference was found does not show that there is none: here the burden of proof is turned round. The margin, the
/// greatest difference that does not matter, is to be settled before the answers are seen.
public struct EquivalenceTest: Sendable, Hashable {
    /// The first mean minus the second, in the unit of the means.
    public let difference: Double

    /// The difference that would not matter, in the same unit.
    public let margin: ClosedRange<Double>

    /// The distance above the lower end of the margin, in standard errors.
    public let lowerT: Double

    /// The distance from the upper end of the margin, in standard errors; negative below it.
    public let upperT: Double

    /// The degrees of freedom, by Satterthwaite as in ``WelchTest``.
    public let degreesOfFreedom: Double

    /// The greater of both one-sided p-values: the probability of a difference so far inside the margin, if the truth
    /// lay at its end.
    public let pValue: Double

    /// The interval whose confidence is 1 − 2α; it lies within the margin exactly when the two are equivalent.
    public let interval: ClosedRange<Double>

    /// The accepted risk α of calling equivalent what is not.
    public let risk: Double

    /// Whether the means are equivalent at that risk.
    public var isEquivalent: Bool { pValue < risk }

    /// Compares two groups by two one-sided tests.
    ///
    /// ```
    /// t₁ = (d − l)/e,  t₂ = (d − u)/e,  p = max(P(T > t₁), P(T < t₂))
    /// ```
    ///
    /// `d` is the difference of the means, `e` its standard error as in ``WelchTest``, `l...u` the margin.
    ///
    /// - Parameters:
    ///   - first: The one group.
    ///   - second: The other group.
    ///   - margin: The differences that would not matter, a finite range with zero inside.
    ///   - risk: α, strictly between 0 and 0.5.
    /// - Throws: ``ComparisonRefusal`` when a group has a single answer, nothing varies, or margin or risk are
    ///   outside their domain.
    ///
    /// Source: Schuirmann, D. J., A comparison of the two one-sided tests procedure, Journal of Pharmacokinetics and
    /// Biopharmaceutics 15 (1987), 657–680, doi:10.1007/BF01068419; with Welch's error: Lakens, D., Social
    /// Psychological and Personality Science 8 (2017), 355–362, doi:10.1177/1948550617697177. Worked example:
    /// `EquivalenceTestTests`, Lakens's means 5.25 and 5.22.
    public init(
        of first: SampleSummary,
        against second: SampleSummary,
        margin: ClosedRange<Double>,
        risk: Double = 0.05
    ) throws(ComparisonRefusal) {
        guard margin.lowerBound < 0, margin.upperBound > 0, margin.lowerBound.isFinite, margin.upperBound.isFinite
        else { throw .marginOutOfRange }
        guard risk > 0, risk < 0.5 else { throw .probabilityOutOfRange }
        for (group, summary) in [first, second].enumerated() where summary.count < 2 {
            throw .tooFewAnswers(group: group, needed: 2)
        }
        guard first.variance + second.variance > 0 else { throw .noVariation }
        guard let welch = WelchTest(of: first, against: second, confidence: 1 - 2 * risk),
            let distribution = StudentT(degreesOfFreedom: welch.degreesOfFreedom)
        else { throw .beyondNumbers }
        lowerT = (welch.difference - margin.lowerBound) / welch.standardError
        upperT = (welch.difference - margin.upperBound) / welch.standardError
        guard let above = distribution.upperTail(lowerT), let below = distribution.cdf(upperT) else {
            throw .beyondNumbers
        }
        difference = welch.difference
        self.margin = margin
        degreesOfFreedom = welch.degreesOfFreedom
        pValue = max(above, below)
        interval = welch.interval
        self.risk = risk
    }
}
