import Statistics
import Testing

@testable import Prioritisation

@Suite struct SymmetricEigenTests {
    @Test(arguments: 1...12)
    func `vectors and values make up the matrix again`(_ size: Int) {
        var generator = SeededGenerator(seed: UInt64(size))
        var matrix = Array(repeating: 0.0, count: size * size)
        for row in 0..<size {
            for column in 0...row {
                let entry = generator.normal()
                matrix[row * size + column] = entry
                matrix[column * size + row] = entry
            }
        }
        var eigen = SymmetricEigen(size: size)
        let isDone = eigen.decompose(matrix)
        #expect(isDone)
        for row in 0..<size {
            for column in 0..<size {
                let (made, turned) = (0..<size).reduce((0.0, 0.0)) { sums, k in
                    let (one, other) = (eigen.vectors[row * size + k], eigen.vectors[column * size + k])
                    return (sums.0 + one * eigen.values[k] * other, sums.1 + one * other)
                }
                #expect(isClose(made, matrix[row * size + column], within: 1e-13))
                #expect(isClose(turned, row == column ? 1 : 0, within: 1e-13))
            }
        }
    }

    @Test func `a matrix that is diagonal already, and one without rank`() {
        var eigen = SymmetricEigen(size: 3)
        _ = eigen.decompose([3, 0, 0, 0, 1, 0, 0, 0, 2])
        #expect(eigen.values.sorted() == [1, 2, 3])
        _ = eigen.decompose([1, 1, 1, 1, 1, 1, 1, 1, 1])
        #expect(areClose(eigen.values.sorted(), [0, 0, 3], within: 1e-14))
    }
}
