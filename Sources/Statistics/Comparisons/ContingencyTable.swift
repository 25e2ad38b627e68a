/// How many answers fell into each combination of two groupings, such as channels in rows and choices in columns.
public struct ContingencyTable: Sendable, Hashable {
    /// The counts, row by row.
    public let counts: [[Int]]

    /// The sum of each row.
    public let rowSums: [Int]

    /// The sum of each column.
    public let columnSums: [Int]

    /// The number of all answers, n.
    public let total: Int

    /// Creates a table.
    ///
    /// - Parameter counts: The counts, row by row, each row as long as the first; rows and columns without an answer
    ///   may stand there but count for nothing, and two of each must have answers.
    /// - Throws: ``ComparisonRefusal`` when the counts are no table, or answers stand in one row or column only.
    public init(_ counts: [[Int]]) throws(ComparisonRefusal) {
        let width = counts.first?.count ?? 0
        if let row = counts.firstIndex(where: { $0.count != width }) { throw .unevenRow(row) }
        for (row, values) in counts.enumerated() {
            if let column = values.firstIndex(where: { $0 < 0 }) { throw .negativeCount(row: row, column: column) }
            guard values.allSatisfy({ $0 <= 1_000_000_000_000 }) else { throw .beyondNumbers }
        }
        self.counts = counts
        rowSums = counts.map { $0.reduce(0, +) }
        columnSums = (0..<width).map { column in counts.reduce(0) { $0 + $1[column] } }
        total = rowSums.reduce(0, +)
        guard total > 0 else { throw .noAnswers }
        guard rows >= 2, columns >= 2 else { throw .tableTooSmall(rows: rows, columns: columns) }
    }

    /// The number of rows with answers.
    public var rows: Int { rowSums.count { $0 > 0 } }

    /// The number of columns with answers.
    public var columns: Int { columnSums.count { $0 > 0 } }

    /// The counts to be expected if rows and columns had nothing to do with each other.
    public var expected: [[Double]] {
        rowSums.map { row in columnSums.map { Double(row) * (Double($0) / Double(total)) } }
    }
}
