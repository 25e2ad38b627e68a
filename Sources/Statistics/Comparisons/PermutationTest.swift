/// Whether two groupings have to do with each other, by dealing the answers anew again and again: for tables too thin for χ².
public struct PermutationTest: Sendable, Hashable {
    /// Pearson's statistic χ² of the table.
    public let statistic: Double

    /// The share of dealt tables with at least as great a statistic, the table itself counted among them.
    public let pValue: Double

    /// The number of tables dealt.
    public let deals: Int

    /// Tests a table by chance.
    ///
    /// ```
    /// p = (1 + tables at least as far)/(1 + deals)
    /// ```
    ///
    /// The sums of rows and columns stay as they are. The same seed gives the same p-value; its error is about √(p(1 −
    /// p)/deals).
    ///
    /// - Parameters:
    ///   - table: The counts, of at most a million answers.
    ///   - deals: How often to deal, in `99...1_000_000`.
    ///   - generator: The source of randomness, which moves on.
    /// - Throws: ``ComparisonRefusal`` when there are too many answers, too many deals, or too few of them.
    ///
    /// Source: Hope, A. C. A., A simplified Monte Carlo significance test procedure, Journal of the Royal Statistical
    /// Society B 30 (1968), 582–598. Worked example: `PermutationTestTests`.
    public init(
        _ table: ContingencyTable,
        deals: Int = 9_999,
        using generator: inout SeededGenerator
    ) throws(ComparisonRefusal) {
        guard table.total <= 1_000_000, (99...1_000_000).contains(deals) else { throw .beyondNumbers }
        let columns = table.columnSums.enumerated().flatMap { Array(repeating: $0, count: $1) }
        let rows = table.rowSums.enumerated().flatMap { Array(repeating: $0, count: $1) }
        let weights = table.expected.map { $0.map { $0 > 0 ? 1 / $0 : 0 } }
        let found = PermutationTest.score(table.counts, weights)
        var (labels, far) = (columns, 1)
        for _ in 0..<deals {
            labels.shuffle(using: &generator)
            var counts = table.counts.map { $0.map { _ in 0 } }
            for (row, column) in zip(rows, labels) { counts[row][column] += 1 }
            if PermutationTest.score(counts, weights) >= found * (1 - 1e-12) { far += 1 }
        }
        statistic = found - Double(table.total)
        pValue = Double(far) / Double(deals + 1)
        self.deals = deals
    }

    /// Returns χ² plus n, that is Σ o²/e.
    private static func score(_ counts: [[Int]], _ weights: [[Double]]) -> Double {
        var sum = 0.0
        for (row, factors) in zip(counts, weights) {
            for (count, factor) in zip(row, factors) { sum += Double(count) * Double(count) * factor }
        }
        return sum
    }
}
