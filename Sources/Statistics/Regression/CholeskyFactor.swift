/// A symmetric positive matrix as a triangle times its mirror image, by which equations with it are solved.
///
/// ```
/// A = L · L′
/// ```
///
/// Source: Benoit, E., Note sur une méthode de résolution des équations normales (procédé du commandant Cholesky), Bulletin
/// géodésique 2 (1924), 67–77, doi:10.1007/BF03031308; Golub, G. H. and Van Loan, C. F., Matrix Computations, 4th edition, Johns Hopkins
/// 2013, section 4.2. Worked example: `CholeskyFactorTests`.
struct CholeskyFactor {
    /// L, row by row, each as long as its place.
    private var rows: [[Double]] = []

    /// Factors some rows and columns of a matrix.
    ///
    /// - Parameters:
    ///   - matrix: A symmetric matrix.
    ///   - places: The rows and columns, in this order.
    ///
    /// Refused where a row is, but for rounding, made up of those before it.
    init?(_ matrix: Matrix, _ places: [Int]) {
        for (index, place) in places.enumerated() {
            var row: [Double] = []
            for column in 0..<index {
                let known = zip(row, rows[column]).reduce(0) { $0 + $1.0 * $1.1 }
                row.append((matrix[place, places[column]] - known) / rows[column][column])
            }
            let left = matrix[place, place] - row.reduce(0) { $0 + $1 * $1 }
            // Squared, the tolerance of Householder's method is lost in rounding; this is what remains.
            guard left > 1e-12 * matrix[place, place], left.isFinite else { return nil }
            rows.append(row + [left.squareRoot()])
        }
    }

    /// Returns the solution of A · x = v.
    func solution(for vector: [Double]) -> [Double] {
        precondition(vector.count == rows.count, "One number for each row")
        var solution = vector
        for (index, row) in rows.enumerated() {
            for column in 0..<index { solution[index] -= row[column] * solution[column] }
            solution[index] /= row[index]
        }
        for index in rows.indices.reversed() {
            for below in (index + 1)..<max(rows.count, index + 1) {
                solution[index] -= rows[below][index] * solution[below]
            }
            solution[index] /= rows[index][index]
        }
        return solution
    }
}
