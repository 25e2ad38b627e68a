import Statistics
import Testing

@Suite struct BetaDistributionTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let p, a, b, value: Double

        var testDescription: String { "\(p) of B(\(a), \(b))" }
    }

    // Source: mpmath 1.3.0, 40 digits, root of ln I_x(a, b) − ln p over the log odds
    static let quantiles = [
        Case(p: 0.025, a: 81, b: 183, value: 0.25273674558527116),
        Case(p: 0.01, a: 0.5, b: 0.5, value: 0.00024671981713422151),
        Case(p: 0.975, a: 1, b: 20, value: 0.1684334709830853),
        Case(p: 0.3, a: 216.5, b: 391.5, value: 0.34578557638174026),
        Case(p: 1e-10, a: 3, b: 1e5, value: 8.4360212293326552e-9),
        Case(p: 0.5, a: 2, b: 0.1, value: 0.9996233639424482),
    ]

    @Test(arguments: quantiles)
    func `quantiles are the inverse of tails`(_ example: Case) throws {
        let distribution = try #require(BetaDistribution(a: example.a, b: example.b))
        #expect(isClose(distribution.quantile(example.p), example.value))
        #expect(isClose(distribution.cdf(example.value), example.p, within: 1e-9))
        #expect(isClose(distribution.upperTail(example.value), 1 - example.p, within: 1e-9))
        #expect(example.p < 0.01 || isClose(distribution.quantile(upperTail: 1 - example.p), example.value))
    }

    @Test func `the density of B(2, 3) is 12x(1 − x)²`() throws {
        let distribution = try #require(BetaDistribution(a: 2, b: 3))
        #expect(isClose(distribution.density(0.25), 27.0 / 16))
        #expect(isClose(BetaDistribution(a: 20, b: 30)?.density(0.4), 5.727927641476209, within: 1e-9))  // scipy 1.17.1
    }

    @Test func `a tail beyond all numbers has a logarithm`() throws {
        let distribution = try #require(BetaDistribution(a: 1, b: 5_000))
        #expect(isClose(distribution.logUpperTail(0.5), 5_000 * -0.69314718055994531))
        #expect(distribution.logUpperTail(1) == -.infinity)
    }

    @Test func `what is not a distribution or not a probability is refused`() throws {
        #expect(BetaDistribution(a: 0, b: 1) == nil && BetaDistribution(a: 1, b: .nan) == nil)
        let distribution = try #require(BetaDistribution(a: 1, b: 4))
        #expect(distribution.cdf(.nan) == nil && distribution.quantile(0) == nil && distribution.density(1) == nil)
        #expect(distribution.cdf(-1) == 0 && distribution.cdf(2) == 1)
    }
}
