import Statistics
import Testing

@Suite struct ChiSquaredTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let x, degreesOfFreedom, value: Double

        var testDescription: String { "x = \(x), df = \(degreesOfFreedom)" }
    }

    // Source: mpmath 1.3.0, 40 digits, gammainc(ν/2, x/2, inf, regularized=True)
    static let tails = [
        Case(x: 3.841458820694124, degreesOfFreedom: 1, value: 0.050000000000000057),
        Case(x: 0.001, degreesOfFreedom: 1, value: 0.97477287936996039),
        Case(x: 30.0701490958, degreesOfFreedom: 2, value: 2.9535891831448151e-7),
        Case(x: 12.25, degreesOfFreedom: 3, value: 0.0065740370233913705),
        Case(x: 29.2665763061, degreesOfFreedom: 4, value: 6.9007141186014915e-6),
        Case(x: 2, degreesOfFreedom: 10, value: 0.99634015317265629),
        Case(x: 5, degreesOfFreedom: 0.5, value: 0.0092137484795400327),
        Case(x: 200, degreesOfFreedom: 99, value: 8.1939118914221111e-9),
        Case(x: 1_100, degreesOfFreedom: 1_000, value: 0.014614408126295194),
        Case(x: 300, degreesOfFreedom: 7.3, value: 1.0842506478533753e-60),
    ]

    @Test(arguments: tails)
    func `tails keep their digits`(_ example: Case) throws {
        let distribution = try #require(ChiSquared(degreesOfFreedom: example.degreesOfFreedom))
        #expect(isClose(distribution.upperTail(example.x), example.value))
        #expect(isClose(distribution.cdf(example.x), 1 - example.value, within: 1e-9))
    }

    // Source: mpmath 1.3.0, 40 digits, root of ln P(X > x) − ln q; `x` is the tail q here
    static let quantiles = [
        Case(x: 0.05, degreesOfFreedom: 1, value: 3.8414588206941259),
        Case(x: 0.01, degreesOfFreedom: 3, value: 11.344866730144372),
        Case(x: 0.95, degreesOfFreedom: 10, value: 3.940299136119061),
        Case(x: 1e-06, degreesOfFreedom: 100, value: 182.12677711954758),
        Case(x: 1e-30, degreesOfFreedom: 2.5, value: 140.48465645941757),
        Case(x: 0.4, degreesOfFreedom: 0.3, value: 0.042597608071566516),
    ]

    @Test(arguments: quantiles)
    func `quantiles are the inverse of tails`(_ example: Case) throws {
        let distribution = try #require(ChiSquared(degreesOfFreedom: example.degreesOfFreedom))
        #expect(isClose(distribution.quantile(upperTail: example.x), example.value))
        #expect(example.x < 0.01 || isClose(distribution.quantile(1 - example.x), example.value))
    }

    @Test func `a tail beyond all numbers has a logarithm`() throws {
        // mpmath 1.3.0: log(gammainc(3/2, 2000, inf, regularized=True))
        let distribution = try #require(ChiSquared(degreesOfFreedom: 3))
        #expect(distribution.upperTail(4_000) == 0)
        #expect(isClose(distribution.logUpperTail(4_000), -1996.0785166262761))
    }

    @Test func `with two degrees of freedom it is exponential`() throws {
        let distribution = try #require(ChiSquared(degreesOfFreedom: 2))
        #expect(isClose(distribution.density(1), 0.30326532985631671))  // e^(−½)/2
        #expect(isClose(distribution.logUpperTail(800), -400))
    }

    @Test func `what is not a distribution or not a probability is refused`() throws {
        #expect(ChiSquared(degreesOfFreedom: 0) == nil && ChiSquared(degreesOfFreedom: .nan) == nil)
        let distribution = try #require(ChiSquared(degreesOfFreedom: 4))
        #expect(distribution.upperTail(.nan) == nil && distribution.quantile(1) == nil)
        #expect(distribution.upperTail(-1) == 1 && distribution.upperTail(.infinity) == 0)
        #expect(distribution.density(0) == nil)
    }
}
