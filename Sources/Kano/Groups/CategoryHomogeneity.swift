internal import Statistics

/// Whether groups of different people see an attribute alike: a test of all six categories at once.
public struct CategoryHomogeneity: Sendable, Hashable {
    /// How the p-value was had.
    public enum Method: Sendable, Hashable {
        /// From the χ² distribution.
        case chiSquared

        /// By drawing the categories anew so many times, for small counts: exact but for the draw.
        case permutation(draws: Int)
    }

    /// The statistic χ², dimensionless.
    public let statistic: Double

    /// (groups − 1)·(categories − 1), leaving out empty groups and categories that nobody chose.
    public let degreesOfFreedom: Int

    /// The probability of a statistic at least as large if the groups saw the attribute alike.
    public let pValue: Double

    /// How the p-value was had.
    public let method: Method

    /// Cramér's V, the size of the difference, in `0...1`.
    public let effect: Double

    /// The smallest expected count; below 5 the χ² distribution is no longer to be trusted.
    public let smallestExpected: Double

    /// Compares groups.
    ///
    /// ```
    /// χ² = Σ (observed − expected)² / expected,   expected = row sum · column sum / N
    /// V = √(χ² / (N · min(groups − 1, categories − 1)))
    /// ```
    ///
    /// When the table is sparse (an expected count below 1, or more than a fifth below 5), counts are whole and N is at
    /// most 2,000, the p-value is the share of random tables with the same sums whose statistic is at least as large.
    ///
    /// - Parameters:
    ///   - groups: The counts of each group; refused unless at least two groups have answers and two categories were
    ///     chosen.
    ///   - seed: The seed of the draws; the same one gives the same p-value.
    ///
    /// Source: Pearson, K., Philosophical Magazine 50 (1900), 157–175; V: Cramér, H., Mathematical Methods of
    /// Statistics, Princeton 1946, p. 282; sparse: Cochran, W. G., Biometrics 10 (1954), 417–451; draws: Hope, A. C.
    /// A., Journal of the Royal Statistical Society B 30 (1968), 582–598. Worked example: `CategoryHomogeneityTests`.
    public init?(_ groups: [CategoryCounts], seed: UInt64 = 1) {
        guard let table = CrossTable(groups) else { return nil }
        statistic = table.statistic
        degreesOfFreedom = (table.rows.count - 1) * (table.columns.count - 1)
        smallestExpected = table.smallestExpected
        effect = min(
            1,
            (statistic / (table.total * Double(min(table.rows.count, table.columns.count) - 1))).squareRoot()
        )
        if table.isSparse, table.total <= 2_000, groups.allSatisfy(\.areWhole) {
            let draws = 9_999
            var generator = SeededGenerator(seed: seed)
            pValue = table.permutationP(draws: draws, using: &generator)
            method = .permutation(draws: draws)
        } else {
            guard let p = ChiSquared(degreesOfFreedom: Double(degreesOfFreedom))?.upperTail(statistic) else {
                return nil
            }
            pValue = p
            method = .chiSquared
        }
    }
}
