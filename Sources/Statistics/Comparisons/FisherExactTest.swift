/// Whether two yes-or-no groupings have to do with each other, exactly, however few answers there are.
public struct FisherExactTest: Sendable, Hashable {
    /// The probability of all tables with the same sums that are no more likely than this one.
    public let pValue: Double

    /// The probability of a first count at least as great.
    public let upperTail: Double

    /// The probability of a first count at most as great.
    public let lowerTail: Double

    /// The odds in the first row over the odds in the second; `nil` where a count that they are divided by is zero.
    public let oddsRatio: Double?

    /// Tests a table of two rows and two columns.
    ///
    /// ```
    /// P(a) = (a + b over a)·(c + d over c)/(n over a + c)
    /// ```
    ///
    /// `a`, `b` are the counts of the first row, `c`, `d` of the second, `n` their sum.
    ///
    /// - Parameters:
    ///   - first: The counts of the first row, none negative.
    ///   - second: The counts of the second row.
    /// - Throws: ``ComparisonRefusal`` when a count is negative, or answers stand in one row or column only.
    ///
    /// Source: Fisher, R. A., The logic of inductive inference, Journal of the Royal Statistical Society 98 (1935), 39–82,
    /// doi:10.2307/2342435. Worked example: `FisherExactTestTests`, the lady tasting tea.
    public init(_ first: (Int, Int), _ second: (Int, Int)) throws(ComparisonRefusal) {
        let table = try ContingencyTable([[first.0, first.1], [second.0, second.1]])
        guard
            let distribution = HypergeometricDistribution(
                population: table.total,
                marked: table.columnSums[0],
                drawn: table.rowSums[0]
            ), let pValue = distribution.twoSidedP(first.0)
        else { throw .beyondNumbers }
        self.pValue = pValue
        upperTail = distribution.atLeast(first.0)
        lowerTail = distribution.atMost(first.0)
        let below = Double(first.1) * Double(second.0)
        oddsRatio = below > 0 ? Double(first.0) * Double(second.1) / below : nil
    }
}
