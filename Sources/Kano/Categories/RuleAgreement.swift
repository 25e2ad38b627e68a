/// What each rule says an attribute is, side by side.
///
/// On real data they often disagree: in 7 of the 26 tables of Reppel 2022, and in 16 of the 29 attributes of
/// self-service kiosks.
///
/// Source: the kiosks by `KioskTests`. Worked example: `RuleAgreementTests`.
public struct RuleAgreement: Sendable, Hashable {
    /// The largest category.
    public let mode: KanoCategory

    /// The category by the rule of O + A + M.
    public let wanted: KanoCategory

    /// The corner of Better and Worse; `nil` where there are none.
    public let quadrant: KanoCategory?

    /// The corner of the means of points; `nil` where a mean is below zero.
    public let continuous: KanoCategory?

    /// Collects the verdicts.
    ///
    /// - Parameters:
    ///   - counts: The counts; refused when there are no answers.
    ///   - position: The means of points, if there are any.
    public init?(_ counts: CategoryCounts, position: ContinuousPosition?) {
        guard let mode = counts.mode()?.category, let wanted = counts.wantedCategory else { return nil }
        self.mode = mode
        self.wanted = wanted
        quadrant = SatisfactionCoefficients(counts)?.quadrant
        continuous = position?.quadrant
    }

    /// Whether all rules that have a verdict have the same.
    public var isUnanimous: Bool { Set([mode, wanted, quadrant, continuous].compactMap { $0 }).count == 1 }
}
