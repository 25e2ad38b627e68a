/// A pattern that is rare while nothing has changed.
///
/// Source: Nelson, L. S., The Shewhart control chart – tests for special causes, Journal of Quality Technology 16 (1984), 237–239,
/// doi:10.1080/00224065.1984.11978921.
public enum NelsonRule: Int, Sendable, Hashable, CaseIterable, Comparable {
    /// One point beyond three standard deviations.
    case beyondLimits = 1

    /// Nine points in a row on one side of the centre line; eight by the Western Electric handbook.
    case sameSide = 2

    /// Six points in a row, each above the one before, or each below.
    case trend = 3

    /// Fourteen points in a row, up and down in turn.
    case alternating = 4

    /// Two of three points in a row beyond two standard deviations on the same side, the last of them too.
    case twoOfThree = 5

    /// Four of five points in a row beyond one standard deviation on the same side, the last of them too.
    case fourOfFive = 6

    /// Fifteen points in a row within one standard deviation.
    case hugging = 7

    /// Eight points in a row beyond one standard deviation, on both sides.
    case avoiding = 8

    /// Whether the number of the first rule is less.
    public static func < (first: NelsonRule, second: NelsonRule) -> Bool { first.rawValue < second.rawValue }
}
