/// Which attribute comes first: those that are done badly before those that are done well, and what annoys before what delights.
///
/// ```
/// low basic > low performance > low excitement > high basic > high performance > high excitement
/// ```
///
/// Low and high are below and not below the mean performance of all. Equal ones are in the order of IA, the lowest first; what is
/// unclear comes last.
///
/// Source: Wang and others, Data Science and Management 7 (2024), 164–180, after Mikulić and Prebežac 2008. Worked example:
/// `ImpactAsymmetryTests`, six attributes of hotels.
public struct ImpactPriority: Sendable, Hashable, Comparable {
    /// The kind of attribute.
    public let factor: ImpactAsymmetry.Factor

    /// Whether it is done less well than the mean of all.
    public let isLow: Bool

    /// IA, or nil where there is no impact.
    public let index: Double?

    /// Creates a priority.
    ///
    /// - Parameters:
    ///   - asymmetry: What the attribute does.
    ///   - factor: What kind of attribute it is.
    ///   - isLow: Whether it is done less well than the mean of all.
    public init(_ asymmetry: ImpactAsymmetry, factor: ImpactAsymmetry.Factor, isLow: Bool) {
        self.factor = factor
        self.isLow = isLow
        index = asymmetry.index
    }

    private var rank: Int {
        let place = ImpactAsymmetry.Factor.allCases.firstIndex(of: factor) ?? 0
        return factor == .unclear ? 6 : place + (isLow ? 0 : 3)
    }

    /// Whether one attribute comes before another.
    ///
    /// - Parameters:
    ///   - one: The one.
    ///   - other: The other.
    /// - Returns: Whether the first is more urgent.
    public static func < (one: ImpactPriority, other: ImpactPriority) -> Bool {
        (one.rank, one.index ?? 2) < (other.rank, other.index ?? 2)
    }
}
