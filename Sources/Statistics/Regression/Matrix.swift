/// A small dense matrix of numbers, kept column by column.
public struct Matrix: Sendable, Hashable {
    /// The number of rows.
    public let rowCount: Int

    /// The number of columns.
    public let columnCount: Int

    /// The elements, one column after the other.
    private(set) var elements: [Double]

    /// Creates a matrix of zeros.
    ///
    /// - Parameters:
    ///   - rowCount: The number of rows, not negative.
    ///   - columnCount: The number of columns, not negative.
    public init(rowCount: Int, columnCount: Int) {
        precondition(rowCount >= 0 && columnCount >= 0, "A matrix has no negative size")
        self.rowCount = rowCount
        self.columnCount = columnCount
        elements = Array(repeating: 0, count: rowCount * columnCount)
    }

    /// Creates a matrix from its columns.
    ///
    /// - Parameter columns: Arrays of equal length; refused otherwise.
    public init?(columns: [[Double]]) {
        guard columns.allSatisfy({ $0.count == columns.first?.count }) else { return nil }
        rowCount = columns.first?.count ?? 0
        columnCount = columns.count
        elements = columns.flatMap { $0 }
    }

    /// The element in a row and a column, both counted from zero.
    ///
    /// - Parameters:
    ///   - row: The row.
    ///   - column: The column.
    public subscript(row: Int, column: Int) -> Double {
        get { elements[column * rowCount + row] }
        set { elements[column * rowCount + row] = newValue }
    }

    /// One column.
    ///
    /// - Parameter index: The column, counted from zero.
    /// - Returns: Its elements, from the first row to the last.
    public func column(_ index: Int) -> [Double] {
        Array(elements[index * rowCount..<(index + 1) * rowCount])
    }

    /// Returns the matrix times a vector.
    ///
    /// - Parameter vector: One number for each column.
    /// - Returns: One number for each row.
    public func times(_ vector: [Double]) -> [Double] {
        precondition(vector.count == columnCount, "One number for each column")
        var product = Array(repeating: 0.0, count: rowCount)
        for (column, factor) in vector.enumerated() {
            let start = column * rowCount
            for row in 0..<rowCount { product[row] += elements[start + row] * factor }
        }
        return product
    }

    /// Returns w′ · M · w, the variance of a combination whose parts have this covariance.
    ///
    /// - Parameter vector: One number for each row and column of a square matrix.
    /// - Returns: A number.
    public func quadraticForm(_ vector: [Double]) -> Double {
        zip(vector, times(vector)).reduce(0) { $0 + $1.0 * $1.1 }
    }
}
