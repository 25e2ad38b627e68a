@testable import Statistics
import Testing

@Suite struct CholeskyFactorTests {
    @Test func `a matrix with a triangle of whole numbers`() throws {
        // L = (2; 6 1; −8 5 3), the example of Wikipedia's "Cholesky decomposition"; A · (1, 2, 3) is worked out by hand.
        let matrix = try #require(Matrix(columns: [[4, 12, -16], [12, 37, -43], [-16, -43, 98]]))
        let solution = try #require(CholeskyFactor(matrix, [0, 1, 2])).solution(for: [-20, -43, 192])
        for (found, right) in zip(solution, [1.0, 2, 3]) { #expect(isClose(found, right)) }
    }

    @Test func `some rows and columns in another order`() throws {
        let matrix = try #require(Matrix(columns: [[4, 12, -16], [12, 37, -43], [-16, -43, 98]]))
        // 98a − 16b = 66, −16a + 4b = −8
        let solution = try #require(CholeskyFactor(matrix, [2, 0])).solution(for: [66, -8])
        for (found, right) in zip(solution, [1.0, 2]) { #expect(isClose(found, right)) }
    }

    @Test func `a row that others make up is refused`() throws {
        let matrix = try #require(Matrix(columns: [[1, 2], [2, 4]]))
        #expect(CholeskyFactor(matrix, [0, 1]) == nil)
        #expect(CholeskyFactor(Matrix(rowCount: 1, columnCount: 1), [0]) == nil)
    }
}
