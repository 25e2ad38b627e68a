import Statistics
import Testing

@Suite struct MomentMatrixTests {
    /// Four people's two ratings.
    private static let rows = [[1, 2], [3, 1], [4, 5], [2, 2]]

    private static func matrix(_ rows: [[Int]], weight: Weight = .one) throws -> MomentMatrix {
        var matrix = MomentMatrix(size: 2)
        for row in rows { try matrix.add(row, weight: weight) }
        return matrix
    }

    /// Up to ten people with weights of all sizes.
    private static func random(using generator: inout SeededGenerator) throws -> MomentMatrix {
        var matrix = MomentMatrix(size: 3)
        for _ in 0..<Int.random(in: 0...10, using: &generator) {
            let ratings = (0..<3).map { _ in Int.random(in: MomentMatrix.domain, using: &generator) }
            try matrix.add(
                ratings,
                weight: Weight(millionths: Int.random(in: 1...Weight.maximum.millionths, using: &generator))
            )
        }
        return matrix
    }

    @Test func `means, covariance and correlation of four people`() throws {
        // By hand: means 2.5; Σ(x − m)(y − m) = 5, 4 and 9 for xx, xy and yy; r = 4/√45
        let matrix = try Self.matrix(Self.rows)
        #expect(matrix.mean(0) == 2.5 && matrix.mean(1) == 2.5)
        #expect(isClose(matrix.covariance(0, 0), 5.0 / 3) && isClose(matrix.covariance(1, 1), 9.0 / 3))
        #expect(isClose(matrix.covariance(0, 1), 4.0 / 3) && matrix.covariance(0, 1) == matrix.covariance(1, 0))
        #expect(isClose(matrix.correlation(0, 1), 0.59628479399994394))
        #expect(matrix.correlation(1, 1) == 1)
        let difference = try #require(matrix.difference(0, 1))
        #expect(difference.mean == 0 && isClose(difference.variance, 2) && difference.count == 4)
    }

    @Test func `people who rated alike can be added together, as a histogram counts them`() throws {
        var together = MomentMatrix(size: 2)
        try together.add([4, 2], tally: Tally(count: 3))
        try together.add([1, 5], tally: Tally(weight: Weight(millionths: 2_500_000)))
        var single = MomentMatrix(size: 2)
        for _ in 0..<3 { try single.add([4, 2]) }
        try single.add([1, 5], weight: Weight(millionths: 2_500_000))
        #expect(together == single)
        let one = Tally(count: 1)
        #expect(throws: MomentRefusal.wrongSize(count: 1, expected: 2)) { try together.add([1], tally: one) }
        #expect(throws: MomentRefusal.outsideDomain(place: 1)) { try together.add([1, 101], tally: one) }
        #expect(together == single)
    }

    @Test func `weights one, two and three`() throws {
        // As Examples.weighted: 1, 3, 5 with weights 1, 2, 3: mean 22/6, variance by the histogram
        var matrix = MomentMatrix(size: 1)
        for (rating, weight) in [(1, 1_000_000), (3, 2_000_000), (5, 3_000_000)] {
            try matrix.add([rating], weight: Weight(millionths: weight))
        }
        #expect(isClose(matrix.mean(0, .weights), 22.0 / 6))
        let variance = try #require(Examples.weighted.variance(.weights))
        #expect(isClose(matrix.covariance(0, 0, .weights), variance))
        #expect(isClose(matrix.effectiveCount(.weights), 36.0 / 14))
        #expect(matrix.mean(0) == 3)
    }

    @Test func `weights of one are no weights`() throws {
        let matrix = try Self.matrix(Self.rows)
        #expect(matrix.covariance(0, 1, .weights) == matrix.covariance(0, 1))
        #expect(matrix.correlation(0, 1, .weights) == matrix.correlation(0, 1))
        #expect(matrix.summary(1, .weights) == matrix.summary(1))
        let doubled = try Self.matrix(Self.rows, weight: Weight(millionths: 2_000_000))
        #expect(isClose(doubled.covariance(0, 1, .weights), matrix.covariance(0, 1) ?? .nan))
    }

    @Test(arguments: 0..<50 as Range<UInt64>)
    func `matrices are a commutative group`(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let (a, b, c) = (
            try Self.random(using: &generator), try Self.random(using: &generator), try Self.random(using: &generator)
        )
        func merged(_ first: MomentMatrix, _ second: MomentMatrix) throws -> MomentMatrix {
            var sum = first
            try sum.merge(second)
            return sum
        }
        #expect(try merged(a, b) == merged(b, a))
        #expect(try merged(merged(a, b), c) == merged(a, merged(b, c)))
        #expect(try merged(a, MomentMatrix(size: 3)) == a)
        var undone = try merged(a, b)
        try undone.remove(b)
        #expect(undone == a)
        try undone.remove(a)
        #expect(undone.isEmpty)
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func `a person is taken out exactly, and order does not matter`(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let rows = (0..<30).map { _ in
            [Int.random(in: 1...7, using: &generator), Int.random(in: 0...10, using: &generator)]
        }
        let weights = rows.map { _ in Weight(millionths: Int.random(in: 1...5_000_000, using: &generator)) }
        func matrix(_ places: [Int]) throws -> MomentMatrix {
            var matrix = MomentMatrix(size: 2)
            for place in places { try matrix.add(rows[place], weight: weights[place]) }
            return matrix
        }
        let all = try matrix(Array(rows.indices))
        #expect(try matrix(rows.indices.shuffled(using: &generator)) == all)
        var without = all
        try without.remove(rows[7], weight: weights[7])
        #expect(try matrix(rows.indices.filter { $0 != 7 }) == without)
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func `its parts make it again`(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let matrix = try Self.random(using: &generator)
        #expect(MomentMatrix(size: 3, parts: matrix.parts) == matrix)
        #expect(MomentMatrix(size: 2, parts: matrix.parts) == nil)
        #expect(MomentMatrix(size: 0, parts: [0, 0, 0]) == nil)
    }

    @Test func `great sums cancel nothing`() throws {
        // A million people who all rate 99 or 100: the variance of a coin, n/(n − 1)/4
        var matrix = MomentMatrix(size: 1)
        try matrix.add([100])
        var other = MomentMatrix(size: 1)
        try other.add([99])
        try matrix.merge(other)
        for _ in 0..<19 { try matrix.merge(matrix) }
        let n = Double(1 << 20)
        #expect(matrix.effectiveCount() == n)
        #expect(isClose(matrix.covariance(0, 0), 0.25 * n / (n - 1), within: 1e-15))
    }

    @Test func `it agrees with the histogram of one rating`() throws {
        var matrix = MomentMatrix(size: 1)
        for point in Examples.satisfaction.points {
            for _ in 0..<Examples.satisfaction[point].count { try matrix.add([point]) }
        }
        #expect(isClose(matrix.mean(0), Examples.satisfaction.mean() ?? .nan))
        #expect(isClose(matrix.covariance(0, 0), Examples.satisfaction.variance() ?? .nan))
    }

    @Test func `where nothing varies or nobody is, there is no figure`() throws {
        let empty = MomentMatrix(size: 2)
        #expect(empty.mean(0) == nil && empty.covariance(0, 1) == nil && empty.effectiveCount() == nil)
        let one = try Self.matrix([[3, 4]])
        #expect(one.mean(1) == 4 && one.covariance(0, 0) == nil && one.summary(0) == nil)
        let constant = try Self.matrix([[3, 4], [3, 5]])
        #expect(
            constant.covariance(0, 0) == 0 && constant.correlation(0, 1) == nil && constant.correlation(0, 0) == nil
        )
        #expect(constant.mean(2) == nil && constant.covariance(0, -1) == nil)
        var owing = empty
        try owing.remove([1, 1])
        #expect(owing.mean(0) == nil && owing.correlation(0, 1) == nil && owing.difference(0, 1) == nil)
    }

    @Test func `ratings that do not fit are refused and change nothing`() throws {
        var matrix = try Self.matrix(Self.rows)
        let before = matrix
        #expect(throws: MomentRefusal.wrongSize(count: 1, expected: 2)) { try matrix.add([1]) }
        #expect(throws: MomentRefusal.outsideDomain(place: 1)) { try matrix.add([1, 101]) }
        #expect(throws: MomentRefusal.wrongSize(count: 3, expected: 2)) { try matrix.merge(MomentMatrix(size: 3)) }
        #expect(matrix == before)
        #expect(MomentRefusal.wrongSize(count: 1, expected: 2).description == "There are 1 ratings; 2 are needed.")
        #expect(MomentRefusal.outsideDomain(place: 1).description == "Rating 2 lies outside −100 to 100.")
    }
}
