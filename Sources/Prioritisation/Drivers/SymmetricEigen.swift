/// The eigenvalues and eigenvectors of a small symmetric matrix.
///
/// ```
/// A = Q · D · Q′
/// ```
///
/// By Householder's reduction to three diagonals and the QL method with implicit shifts. The arrays are made once and used again
/// for each matrix.
///
/// Source: Bowdler, H., Martin, R. S., Reinsch, C. and Wilkinson, J. H., The QR and QL algorithms for symmetric matrices, Numerische
/// Mathematik 11 (1968), 293–306, doi:10.1007/BF02166687; in the form of Press, W. H. and others, Numerical Recipes, 3rd edition
/// 2007, sections 11.3 and 11.4, pp. 578–589. Worked example: `SymmetricEigenTests`.
struct SymmetricEigen {
    /// The number of rows.
    let size: Int

    /// The eigenvalues D, in no particular order.
    private(set) var values: [Double]

    /// The eigenvectors Q, row by row: that of value k is in column k.
    private(set) var vectors: [Double]

    private var besides: [Double]

    /// Makes room for matrices of a size.
    init(size: Int) {
        self.size = size
        values = Array(repeating: 0, count: size)
        besides = values
        vectors = Array(repeating: 0, count: size * size)
    }

    /// Decomposes a matrix.
    ///
    /// - Parameter matrix: A symmetric matrix row by row.
    /// - Returns: False when the method did not settle, which needs numbers that are none.
    mutating func decompose(_ matrix: [Double]) -> Bool {
        for index in vectors.indices { vectors[index] = matrix[index] }
        reduce()
        accumulate()
        return diagonalise()
    }

    /// Brings the matrix to three diagonals, the reflections staying in ``vectors``.
    private mutating func reduce() {
        for row in stride(from: size - 1, to: 0, by: -1) {
            let start = row * size
            let scale = (0..<row).reduce(0) { $0 + abs(vectors[start + $1]) }
            guard row > 1, scale > 0 else {
                besides[row] = vectors[start + row - 1]
                values[row] = 0
                continue
            }
            var square = 0.0
            for column in 0..<row {
                vectors[start + column] /= scale
                square += vectors[start + column] * vectors[start + column]
            }
            let last = vectors[start + row - 1]
            let length = last >= 0 ? -square.squareRoot() : square.squareRoot()
            besides[row] = scale * length
            square -= last * length
            vectors[start + row - 1] = last - length
            reflect(row, square)
            values[row] = square
        }
    }

    /// Applies the reflection of a row to the rows before it.
    private mutating func reflect(_ row: Int, _ square: Double) {
        let start = row * size
        var sum = 0.0
        for other in 0..<row {
            vectors[other * size + row] = vectors[start + other] / square
            var product = 0.0
            for column in 0...other { product += vectors[other * size + column] * vectors[start + column] }
            for below in (other + 1)..<max(row, other + 1) {
                product += vectors[below * size + other] * vectors[start + below]
            }
            besides[other] = product / square
            sum += besides[other] * vectors[start + other]
        }
        let half = sum / (2 * square)
        for other in 0..<row {
            let factor = vectors[start + other]
            besides[other] -= half * factor
            let step = besides[other]
            for column in 0...other {
                vectors[other * size + column] -= factor * besides[column] + step * vectors[start + column]
            }
        }
    }

    /// Multiplies the reflections.
    private mutating func accumulate() {
        values[0] = 0
        besides[0] = 0
        for row in 0..<size {
            if values[row] != 0 {
                for column in 0..<row {
                    var product = 0.0
                    for other in 0..<row { product += vectors[row * size + other] * vectors[other * size + column] }
                    for other in 0..<row { vectors[other * size + column] -= product * vectors[other * size + row] }
                }
            }
            values[row] = vectors[row * size + row]
            vectors[row * size + row] = 1
            for other in 0..<row {
                vectors[other * size + row] = 0
                vectors[row * size + other] = 0
            }
        }
    }

    /// Finds the eigenvalues of the three diagonals and turns the vectors along.
    private mutating func diagonalise() -> Bool {
        for index in 1..<max(size, 1) { besides[index - 1] = besides[index] }
        besides[size - 1] = 0
        for first in 0..<size {
            var rounds = 0
            while true {
                let last =
                    (first..<(size - 1)).first { index in
                        let scale = abs(values[index]) + abs(values[index + 1])
                        return abs(besides[index]) <= Double.ulpOfOne * scale
                    } ?? size - 1
                if last == first { break }
                rounds += 1
                guard rounds <= 60 else { return false }
                turn(first, last)
            }
        }
        return values.allSatisfy(\.isFinite)
    }

    /// One step of the QL method between two rows.
    private mutating func turn(_ first: Int, _ last: Int) {
        var shift = (values[first + 1] - values[first]) / (2 * besides[first])
        let root = (shift * shift + 1).squareRoot()
        shift = values[last] - values[first] + besides[first] / (shift + (shift >= 0 ? root : -root))
        var (sine, cosine, offset) = (1.0, 1.0, 0.0)
        for index in stride(from: last - 1, through: first, by: -1) {
            let (far, near) = (sine * besides[index], cosine * besides[index])
            let length = (far * far + shift * shift).squareRoot()
            besides[index + 1] = length
            guard length > 0 else {
                values[index + 1] -= offset
                besides[last] = 0
                return
            }
            sine = far / length
            cosine = shift / length
            let middle = values[index + 1] - offset
            let double = (values[index] - middle) * sine + 2 * cosine * near
            offset = sine * double
            values[index + 1] = middle + offset
            shift = cosine * double - near
            for row in 0..<size {
                let place = row * size + index
                let (one, other) = (vectors[place], vectors[place + 1])
                vectors[place + 1] = sine * one + cosine * other
                vectors[place] = cosine * one - sine * other
            }
        }
        values[first] -= offset
        besides[first] = shift
        besides[last] = 0
    }
}
