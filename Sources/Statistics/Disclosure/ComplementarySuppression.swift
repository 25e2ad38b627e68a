/// Which counts of a row must be hidden so that small ones cannot be worked out from the rest and the total.
public struct ComplementarySuppression: Sendable, Hashable {
    /// The places of the hidden counts, ascending.
    public let hidden: [Int]

    /// Whether the total must be hidden too, because it would tell the one hidden count, or is small itself.
    public let isTotalHidden: Bool

    /// Chooses what to hide.
    ///
    /// Counts from one up to below the threshold are hidden; none is no secret. While the hidden ones come to less than the threshold together,
    /// as a single one does, the total less the others would tell them: then the next smallest is hidden too, the first of equals; where there
    /// is no other, the total.
    ///
    /// - Parameters:
    ///   - counts: The counts of a row or column whose total is shown as well.
    ///   - threshold: The least count that may be shown.
    ///
    /// Source: Willenborg, L. and de Waal, T., Elements of Statistical Disclosure Control, Springer 2001, section 6.2 (primary and
    /// secondary suppression). Worked example: `ComplementarySuppressionTests`.
    public init(_ counts: [Int], threshold: Int) {
        var hidden = counts.indices.filter { counts[$0] > 0 && counts[$0] < threshold }
        func isTold() -> Bool {
            let sum = hidden.reduce(0.0) { $0 + Double(counts[$1]) }
            return sum > 0 && sum < Double(threshold)
        }
        while isTold(),
            let next = counts.indices.filter({ counts[$0] > 0 && !hidden.contains($0) })
                .min(by: { counts[$0] < counts[$1] })
        {
            hidden.append(next)
        }
        self.hidden = hidden.sorted()
        isTotalHidden = isTold()
    }
}
