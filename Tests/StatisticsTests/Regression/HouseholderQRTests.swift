@testable import Statistics
import Testing

@Suite struct HouseholderQRTests {
    @Test func `least squares by hand`() throws {
        // y = 1 + 2x + (1, −2, 1), whose last part is orthogonal to both columns
        let matrix = try #require(Matrix(columns: [[1, 1, 1], [0, 1, 2]]))
        let factors = HouseholderQR(matrix)
        let solution = try #require(factors.solution(for: [2, 1, 6]))
        #expect(isClose(solution[0], 1))
        #expect(isClose(solution[1], 2))
        // (X′X)⁻¹ of [[3, 3], [3, 5]] is [[5, −3], [−3, 3]]/6
        let inverse = try #require(factors.inverseGram)
        #expect(isClose(inverse[0, 0], 5.0 / 6))
        #expect(isClose(inverse[0, 1], -0.5))
        #expect(isClose(inverse[1, 1], 0.5))
        // 1/n + (x − x̄)²/Σ(x − x̄)²
        for (leverage, expected) in zip(factors.leverages, [5.0 / 6, 1.0 / 3, 5.0 / 6]) {
            #expect(isClose(leverage, expected))
        }
    }

    @Test func `the Longley data, on which careless programs fail`() throws {
        // NIST StRD, Longley: certified coefficients. J. W. Longley, JASA 62 (1967), 819–841.
        let columns: [[Double]] = [
            Array(repeating: 1, count: 16),
            [
                83, 88.5, 88.2, 89.5, 96.2, 98.1, 99, 100, 101.2, 104.6, 108.4, 110.8, 112.6, 114.2, 115.7, 116.9,
            ],
            [
                234_289, 259_426, 258_054, 284_599, 328_975, 346_999, 365_385, 363_112, 397_469, 419_180, 442_769,
                444_546, 482_704, 502_601, 518_173, 554_894,
            ],
            [
                2_356, 2_325, 3_682, 3_351, 2_099, 1_932, 1_870, 3_578, 2_904, 2_822, 2_936, 4_681, 3_813, 3_931,
                4_806, 4_007,
            ],
            [
                1_590, 1_456, 1_616, 1_650, 3_099, 3_594, 3_547, 3_350, 3_048, 2_857, 2_798, 2_637, 2_552, 2_514,
                2_572, 2_827,
            ],
            [
                107_608, 108_632, 109_773, 110_929, 112_075, 113_270, 115_094, 116_219, 117_388, 118_734, 120_445,
                121_950, 123_366, 125_368, 127_852, 130_081,
            ],
            (1_947...1_962).map { Double($0) },
        ]
        let outcome: [Double] = [
            60_323, 61_122, 60_171, 61_187, 63_221, 63_639, 64_989, 63_761, 66_019, 67_857, 68_169, 66_513, 68_655,
            69_564, 69_331, 70_551,
        ]
        let certified = [
            -3_482_258.63459582, 15.0618722713733, -0.0358191792925910, -2.02022980381683, -1.03322686717359,
            -0.0511041056535807, 1829.15146461355,
        ]
        let matrix = try #require(Matrix(columns: columns))
        let solution = try #require(HouseholderQR(matrix, isCentred: true).solution(for: outcome))
        for (found, right) in zip(solution, certified) { #expect(isClose(found, right, within: 1e-8)) }
    }

    @Test func `a column made up of others is found with its recipe`() throws {
        let (a, b) = ([1.0, 2, 4, 7], [3.0, 1, 0, 5])
        let matrix = try #require(Matrix(columns: [a, b, zip(a, b).map { 2 * $0 - 3 * $1 }]))
        let factors = HouseholderQR(matrix)
        let dependency = try #require(factors.dependency)
        #expect(dependency.column == 2)
        #expect(isClose(dependency.combination[0], 2))
        #expect(isClose(dependency.combination[1], -3))
        #expect(factors.solution(for: [1, 2, 3, 4]) == nil)
        #expect(factors.inverseGram == nil)
    }

    @Test func `a column of zeros depends on nothing at all`() throws {
        let matrix = try #require(Matrix(columns: [[0, 0]]))
        #expect(HouseholderQR(matrix).dependency?.column == 0)
    }
}
