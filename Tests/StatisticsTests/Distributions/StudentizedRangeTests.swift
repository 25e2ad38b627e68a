import Statistics
import Testing

@Suite struct StudentizedRangeTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let q: Double
        let groups: Int
        let degreesOfFreedom, value: Double

        var testDescription: String { "\(q), k = \(groups), df = \(degreesOfFreedom)" }
    }

    // Source: scipy 1.17.1, studentized_range.sf, which claims 11 digits after the point
    static let tails = [
        Case(q: 17.97, groups: 2, degreesOfFreedom: 1, value: 0.04999802446363444),
        Case(q: 3.877676, groups: 3, degreesOfFreedom: 10, value: 0.049948013461912244),
        Case(q: 8, groups: 4, degreesOfFreedom: 20, value: 8.508767963866237e-05),
        Case(q: 1.5, groups: 5, degreesOfFreedom: 5, value: 0.8192315066060519),
        Case(q: 4.2, groups: 4, degreesOfFreedom: 127.05, value: 0.018470094187828412),
        Case(q: 60, groups: 3, degreesOfFreedom: 2, value: 0.0010139601035237256),
    ]

    @Test(arguments: tails)
    func `tails agree with another program`(_ example: Case) throws {
        let distribution = try #require(
            StudentizedRange(groups: example.groups, degreesOfFreedom: example.degreesOfFreedom)
        )
        let tail = try #require(distribution.upperTail(example.q))
        #expect(abs(tail - example.value) < 1e-10)
    }

    // Source: identity; the range of two is √2 times the absolute t statistic (Copenhaver and Holland 1988, section 1).
    @Test(arguments: [1, 1.5, 2, 3, 7, 30, 127.05, 1_000, 2e5], [0.01, 0.7, 3, 9, 40])
    func `of two means it is Student's t, to ten digits also far out`(_ degreesOfFreedom: Double, _ q: Double) throws {
        let range = try #require(StudentizedRange(groups: 2, degreesOfFreedom: degreesOfFreedom))
        let t = try #require(StudentT(degreesOfFreedom: degreesOfFreedom))
        let expected = try #require(t.twoSidedP(q / 2.0.squareRoot()))
        #expect(expected < 1e-250 || isClose(range.upperTail(q), expected, within: 1e-9))
    }

    // Source: identity; P(range of three normals ≤ w) and the normal tail of two, at known variance.
    @Test func `with a known variance two means give the normal tail`() throws {
        let distribution = try #require(StudentizedRange(groups: 2, degreesOfFreedom: .infinity))
        #expect(isClose(distribution.upperTail(3), NormalDistribution.twoSidedP(3 / 2.0.squareRoot())))
        #expect(isClose(distribution.upperTail(30), NormalDistribution.twoSidedP(30 / 2.0.squareRoot())))
    }

    // Source: Copenhaver and Holland's method in scipy 1.17.1, and every textbook's table: q(0.05; 3, 10) = 3.877, q(0.05; 4, 20) = 3.958,
    // q(0.01; 5, 60) = 4.82.
    @Test(arguments: [(0.05, 3, 10.0, 3.877), (0.05, 4, 20.0, 3.958), (0.01, 5, 60.0, 4.818)])
    func `the table's critical values`(_ tail: Double, _ groups: Int, _ degreesOfFreedom: Double, _ q: Double) throws {
        let distribution = try #require(StudentizedRange(groups: groups, degreesOfFreedom: degreesOfFreedom))
        let found = try #require(distribution.quantile(upperTail: tail))
        #expect(abs(found - q) < 0.001)
        #expect(isClose(distribution.upperTail(found), tail, within: 1e-9))
        #expect(isClose(distribution.quantile(1 - tail), found, within: 1e-9))
    }

    @Test func `more means spread farther`() throws {
        let tails = try (2...12).map {
            try #require(StudentizedRange(groups: $0, degreesOfFreedom: 12)?.upperTail(4))
        }
        #expect(zip(tails, tails.dropFirst()).allSatisfy { $0 < $1 })
    }

    @Test func `what is not a distribution or not a probability is refused`() throws {
        #expect(StudentizedRange(groups: 1, degreesOfFreedom: 5) == nil)
        #expect(StudentizedRange(groups: 3, degreesOfFreedom: 0.5) == nil)
        #expect(StudentizedRange(groups: 3, degreesOfFreedom: .nan) == nil)
        let distribution = try #require(StudentizedRange(groups: 3, degreesOfFreedom: 5))
        #expect(distribution.upperTail(.nan) == nil && distribution.upperTail(-1) == 1)
        #expect(distribution.upperTail(.infinity) == 0 && distribution.quantile(upperTail: 0) == nil)
    }
}
