/// The category that most people chose, and how it was chosen among equals.
public struct CategoryMode: Sendable, Hashable {
    /// The category.
    public let category: KanoCategory

    /// The categories that are as large, or nearly, in the order of priority; one alone when there is no tie.
    public let candidates: [KanoCategory]

    /// Whether the order M > O > A > I > R > Q had to decide; always to be said beside the result.
    public var isTie: Bool { candidates.count > 1 }
}

extension CategoryCounts {
    /// Returns the largest category.
    ///
    /// Among equals the one whose absence annoys most, M > O > A > I > R > Q. Some read that rule for *nearly* equal
    /// shares too; then every category whose share lies less than `closeness` below the largest is a candidate.
    ///
    /// - Parameter closeness: How near is as large, as a difference of shares in `0..<1`; 0 for exact ties only.
    /// - Returns: The mode, or `nil` when there are no answers or `closeness` is outside its domain.
    ///
    /// Source: Berger and others 1993; Matzler and Hinterhuber 1998; closeness: the R package stp25kano, less than 6
    /// points, which turns "Hotline" (A 121, I 124 of 296) from I to A. Worked example: `CategoryModeTests`.
    public func mode(closeness: Double = 0) -> CategoryMode? {
        guard total > 0, closeness >= 0, closeness < 1 else { return nil }
        let largest = KanoCategory.allCases.reduce(0) { max($0, self[$1]) }
        let candidates = KanoCategory.allCases.filter {
            self[$0] == largest || (largest - self[$0]) / total < closeness
        }
        return candidates.first.map { CategoryMode(category: $0, candidates: candidates) }
    }
}
