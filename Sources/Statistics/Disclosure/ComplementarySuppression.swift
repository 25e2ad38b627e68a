/// Which counts of a row must be hidden so that small ones cannot be worked out from the rest and the total.
public struct ComplementarySuppression: Sendable, Hashable {
    /// The places of the hidden counts, ascending.
    public let hidden: [Int]

    /// Whether the total must be hidden too, because it would tell the one hidden count, or is small itself.
    public let isTotalHidden: Bool

    /// Chooses what to hide.
    ///
    /// Counts from one up to below the threshold are hidden; none is no secret. Where that leaves a single hidden count beside a shown total,
    /// the next smallest is hidden with it, the first of equals; where there is no other, the total.
    ///
    /// - Parameters:
    ///   - counts: The counts of a row or column whose total is shown as well.
    ///   - threshold: The least count that may be shown.
    ///
    /// Source: Willenborg, L. and de Waal, T., Elements of Statistical Disclosure Control, Springer 2001, section 6.2 (primary and
    /// secondary suppression). Worked example: `ComplementarySuppressionTests`.
    public init(_ counts: [Int], threshold: Int) {
        let small = counts.indices.filter { counts[$0] > 0 && counts[$0] < threshold }
        let next = counts.indices.filter { counts[$0] >= max(threshold, 1) }.min { counts[$0] < counts[$1] }
        hidden = small.count == 1 ? (small + [next].compactMap { $0 }).sorted() : small
        let total = counts.reduce(0.0) { $0 + Double($1) }
        isTotalHidden = (small.count == 1 && next == nil) || (total > 0 && total < Double(threshold))
    }
}
