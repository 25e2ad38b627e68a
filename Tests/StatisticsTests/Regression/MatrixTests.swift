import Statistics
import Testing

@Suite struct MatrixTests {
    @Test func `a matrix is multiplied row by row`() throws {
        let matrix = try #require(Matrix(columns: [[1, 2, 3], [4, 5, 6]]))
        #expect(matrix[2, 1] == 6)
        #expect(matrix.column(1) == [4, 5, 6])
        #expect(matrix.times([10, 1]) == [14, 25, 36])
    }

    @Test func `a quadratic form is the variance of a combination`() throws {
        let covariance = try #require(Matrix(columns: [[4, 1], [1, 9]]))
        // Var(a − b) = 4 + 9 − 2
        #expect(covariance.quadraticForm([1, -1]) == 11)
    }

    @Test func `columns of unequal length make no matrix`() {
        #expect(Matrix(columns: [[1, 2], [3]]) == nil)
        #expect(Matrix(columns: [])?.columnCount == 0)
    }
}
