/// Whether a share is known well enough to be printed, by the rule of the United States' health statistics.
public enum ShareReliability: String, Sendable, Hashable, CaseIterable {
    /// Show it.
    case shown

    /// Show it, and let a person look: it is 0 or 1.
    case reviewed

    /// Hide it: there are fewer than 30 trials.
    case tooFew

    /// Hide it: the interval is 0.30 wide or wider.
    case tooWide

    /// Hide it: the interval is wider than 0.05 and than 130 % of the share.
    case relativelyTooWide

    /// Judges a share.
    ///
    /// - Parameter proportion: The successes and trials.
    ///
    /// Source: Parker, J. D. and others, National Center for Health Statistics data presentation standards for
    /// proportions, Vital and Health Statistics 2 (175), 2017, figure 1, with the ``ExactInterval``. Worked example:
    /// `ShareReliabilityTests`.
    public init(_ proportion: Proportion) {
        guard proportion.trials >= 30, let bounds = ExactInterval(proportion)?.bounds else {
            self = .tooFew
            return
        }
        let width = bounds.upperBound - bounds.lowerBound
        if width >= 0.3 {
            self = .tooWide
        } else if proportion.successes == 0 || proportion.failures == 0 {
            self = .reviewed
        } else {
            self = width <= 0.05 || width <= 1.3 * proportion.share ? .shown : .relativelyTooWide
        }
    }

    /// Whether the share may be shown.
    public var isShown: Bool { self == .shown || self == .reviewed }
}
