/// A matrix as the product of orthonormal columns and a triangle, by which least squares are solved without squaring the
/// matrix's condition.
///
/// ```
/// X = Q · R,   b = R⁻¹ · Q′y,   (X′X)⁻¹ = R⁻¹ · R⁻¹′
/// ```
///
/// Source: Golub, G. H., Numerical methods for solving linear least squares problems, Numerische Mathematik 7 (1965), 206–216,
/// doi:10.1007/BF01436075; Householder, A. S., Journal of the ACM 5 (1958), 339–342. Worked example: `HouseholderQRTests`.
struct HouseholderQR {
    /// A column that the columns before it make up.
    struct Dependency: Hashable {
        /// The column, counted from zero.
        let column: Int

        /// What of each column before it makes it up.
        let combination: [Double]
    }

    /// Above the diagonal R, below it and on it the reflections, each normed to length √2.
    private var factors: Matrix

    /// The diagonal of R.
    private var diagonal: [Double] = []

    /// The first column that the others make up, if there is one; nothing can be solved then.
    private(set) var dependency: Dependency?

    /// How small what is left of a column must be, against what it had, to count as nothing.
    private static let tolerance = 1e-10

    /// Factors a matrix with at least as many rows as columns.
    ///
    /// - Parameters:
    ///   - matrix: The matrix.
    ///   - isCentred: Whether the first column is constant, so that others are judged by how they vary, not by their size.
    init(_ matrix: Matrix, isCentred: Bool = false) {
        precondition(matrix.rowCount >= matrix.columnCount, "At least as many rows as columns")
        factors = matrix
        var sizes = (0..<matrix.columnCount).map { size(of: $0, from: 0) }
        for column in 0..<matrix.columnCount {
            let left = size(of: column, from: column)
            guard left > Self.tolerance * sizes[column] else {
                dependency = Dependency(column: column, combination: combination(of: column))
                return
            }
            reflect(column, left)
            guard column == 0, isCentred else { continue }
            // A constant is judged by its size, and found here; all else by its deviations from its mean.
            for other in 1..<max(matrix.columnCount, 1) {
                let deviation = size(of: other, from: 1)
                if deviation > Self.tolerance * sizes[other] { sizes[other] = deviation }
            }
        }
    }

    /// Returns the root of the sum of squares of a column, from a row downwards.
    private func size(of column: Int, from row: Int) -> Double {
        let greatest = (row..<factors.rowCount).reduce(0) { max($0, abs(factors[$1, column])) }
        guard greatest > 0 else { return 0 }
        let sum = (row..<factors.rowCount).reduce(0.0) { sum, row in
            let part = factors[row, column] / greatest
            return sum + part * part
        }
        return greatest * sum.squareRoot()
    }

    /// Turns a column into one of R, and all columns after it alike.
    private mutating func reflect(_ column: Int, _ left: Double) {
        let top = factors[column, column]
        let target = top > 0 ? -left : left
        let scale = (left * (left + abs(top))).squareRoot()
        factors[column, column] = top - target
        for row in column..<factors.rowCount { factors[row, column] /= scale }
        diagonal.append(target)
        for other in (column + 1)..<max(factors.columnCount, column + 1) {
            let product = (column..<factors.rowCount).reduce(0.0) { $0 + factors[$1, column] * factors[$1, other] }
            for row in column..<factors.rowCount { factors[row, other] -= product * factors[row, column] }
        }
    }

    /// Returns what of each column before it makes up a column.
    private func combination(of column: Int) -> [Double] {
        backSubstituted((0..<column).map { factors[$0, column] })
    }

    /// Returns the solution of R · x = v for the leading part of R that `v` is as long as.
    private func backSubstituted(_ vector: [Double]) -> [Double] {
        var solution = vector
        for row in vector.indices.reversed() {
            for column in (row + 1)..<max(vector.count, row + 1) {
                solution[row] -= factors[row, column] * solution[column]
            }
            solution[row] /= diagonal[row]
        }
        return solution
    }

    /// Returns the vector that makes X · b nearest to `outcome`, or `nil` when a column depends on others.
    func solution(for outcome: [Double]) -> [Double]? {
        guard dependency == nil else { return nil }
        var turned = outcome
        for column in 0..<factors.columnCount { apply(column, to: &turned) }
        return backSubstituted(Array(turned.prefix(factors.columnCount)))
    }

    /// Reflects a vector by one of the reflections.
    private func apply(_ column: Int, to vector: inout [Double]) {
        let product = (column..<factors.rowCount).reduce(0.0) { $0 + factors[$1, column] * vector[$1] }
        for row in column..<factors.rowCount { vector[row] -= product * factors[row, column] }
    }

    /// The inverse of R, or `nil` when a column depends on others.
    private var inverse: Matrix? {
        guard dependency == nil else { return nil }
        return Matrix(
            columns: diagonal.indices.map { column in
                let unit = (0...column).map { $0 == column ? 1.0 : 0 }
                return backSubstituted(unit) + Array(repeating: 0, count: diagonal.count - column - 1)
            }
        )
    }

    /// (X′X)⁻¹, or `nil` when a column depends on others.
    var inverseGram: Matrix? {
        guard let inverse else { return nil }
        var product = Matrix(rowCount: diagonal.count, columnCount: diagonal.count)
        for row in diagonal.indices {
            for column in 0...row {
                let sum = (row..<diagonal.count).reduce(0.0) { $0 + inverse[row, $1] * inverse[column, $1] }
                product[row, column] = sum
                product[column, row] = sum
            }
        }
        return product
    }

    /// How much each row weighs in its own prediction, the diagonal of Q · Q′; each in `0...1`.
    var leverages: [Double] {
        var leverages = Array(repeating: 0.0, count: factors.rowCount)
        for column in diagonal.indices {
            var unit = Array(repeating: 0.0, count: factors.rowCount)
            unit[column] = 1
            for reflection in diagonal.indices.reversed() { apply(reflection, to: &unit) }
            for row in unit.indices { leverages[row] += unit[row] * unit[row] }
        }
        return leverages
    }
}
