import Statistics
import Testing

@Suite struct FDistributionTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let f, numerator, denominator, value: Double

        var testDescription: String { "F(\(numerator), \(denominator)) at \(f)" }
    }

    // Source: mpmath 1.3.0, 40 digits, betainc(ν₂/2, ν₁/2, 0, ν₂/(ν₂ + ν₁f), regularized=True)
    static let tails = [
        Case(f: 10, numerator: 1, denominator: 1, value: 0.19498222904213665),
        Case(f: 4.40201, numerator: 3, denominator: 113.3934, value: 0.0057278244462843548),
        Case(f: 3.4780496907652, numerator: 4, denominator: 10, value: 0.050000000000001123),
        Case(f: 0.1, numerator: 10, denominator: 4, value: 0.9984),
        Case(f: 15, numerator: 2, denominator: 1_000, value: 3.8140611122416963e-7),
        Case(f: 1.6, numerator: 120, denominator: 300, value: 0.00071529860365868908),
        Case(f: 250, numerator: 3, denominator: 20, value: 5.1100061516975287e-16),
        Case(f: 40, numerator: 0.5, denominator: 2.5, value: 0.014527321409645295),
        Case(f: 60, numerator: 5, denominator: 2_000, value: 2.2738334746594652e-58),
    ]

    @Test(arguments: tails)
    func `tails keep their digits`(_ example: Case) throws {
        let distribution = try #require(
            FDistribution(numerator: example.numerator, denominator: example.denominator)
        )
        #expect(isClose(distribution.upperTail(example.f), example.value))
        #expect(isClose(distribution.cdf(example.f), 1 - example.value))
        let mirrored = try #require(FDistribution(numerator: example.denominator, denominator: example.numerator))
        #expect(isClose(mirrored.cdf(1 / example.f), example.value))
    }

    // Source: mpmath 1.3.0, 40 digits, root of ln P(F > f) − ln q; `f` is the tail q here
    static let quantiles = [
        Case(f: 0.05, numerator: 1, denominator: 1, value: 161.44763879758848),
        Case(f: 0.05, numerator: 4, denominator: 10, value: 3.4780496907652301),
        Case(f: 0.99, numerator: 10, denominator: 4, value: 0.16682407458910288),
        Case(f: 1e-8, numerator: 3, denominator: 113.39, value: 15.96869807398023),
        Case(f: 0.3, numerator: 200, denominator: 300, value: 1.0687759959761286),
    ]

    @Test(arguments: quantiles)
    func `quantiles are the inverse of tails`(_ example: Case) throws {
        let distribution = try #require(
            FDistribution(numerator: example.numerator, denominator: example.denominator)
        )
        #expect(isClose(distribution.quantile(upperTail: example.f), example.value))
        #expect(example.f < 0.01 || isClose(distribution.quantile(1 - example.f), example.value))
    }

    @Test func `a tail beyond all numbers has a logarithm`() throws {
        // mpmath 1.3.0: log(betainc(1500, 2.5, 0, 3000/13000, regularized=True))
        let distribution = try #require(FDistribution(numerator: 5, denominator: 3_000))
        #expect(distribution.upperTail(2_000) == 0)
        #expect(isClose(distribution.logUpperTail(2_000), -2189.2124526467576))
    }

    @Test func `the density of F(2, 2) is 1/(1 + f)²`() throws {
        let distribution = try #require(FDistribution(numerator: 2, denominator: 2))
        #expect(isClose(distribution.density(3), 1.0 / 16))
        #expect(distribution.density(0) == nil)
    }

    @Test func `what is not a distribution or not a probability is refused`() throws {
        #expect(FDistribution(numerator: 0, denominator: 1) == nil)
        #expect(FDistribution(numerator: 1, denominator: .infinity) == nil)
        let distribution = try #require(FDistribution(numerator: 1, denominator: 4))
        #expect(distribution.upperTail(.nan) == nil && distribution.quantile(1) == nil)
        #expect(distribution.upperTail(0) == 1 && distribution.upperTail(.infinity) == 0)
    }
}
