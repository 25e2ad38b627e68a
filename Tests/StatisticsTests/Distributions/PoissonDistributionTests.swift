import Statistics
import Testing

@Suite struct PoissonDistributionTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let mean: Double
        let events: Int
        let mass, lower, upper: Double

        var testDescription: String { "\(events) at \(mean)" }
    }

    // Source: mpmath 1.3.0, 40 digits, sums of e^(−μ)·μ^k/k! and gammainc(k + 1, 0, μ, regularized=True)
    static let cases = [
        Case(
            mean: 0.5,
            events: 0,
            mass: 0.60653065971263342,
            lower: 0.60653065971263342,
            upper: 0.39346934028736658
        ),
        Case(mean: 4, events: 9, mass: 0.0132311916910503, lower: 0.99186775720306614, upper: 0.0081322427969338632),
        Case(
            mean: 10,
            events: 3,
            mass: 0.0075666549604141419,
            lower: 0.010336050675925718,
            upper: 0.98966394932407428
        ),
        Case(
            mean: 100,
            events: 160,
            mass: 7.8903372991406868e-9,
            lower: 0.99999998738336188,
            upper: 1.2616638117763695e-8
        ),
        Case(
            mean: 1234.5,
            events: 1_300,
            mass: 0.0020056893312444811,
            lower: 0.96903325380018346,
            upper: 0.030966746199816543
        ),
    ]

    @Test(arguments: cases)
    func `mass and tails agree with forty digits`(_ example: Case) throws {
        let distribution = try #require(PoissonDistribution(mean: example.mean))
        #expect(isClose(distribution.mass(example.events), example.mass))
        #expect(isClose(distribution.cdf(example.events), example.lower))
        #expect(isClose(distribution.upperTail(example.events), example.upper))
    }

    @Test(arguments: [0.01, 4.2, 5_000], [0.001, 0.5, 0.99])
    func `a quantile is the least that is enough`(_ mean: Double, _ p: Double) throws {
        let distribution = try #require(PoissonDistribution(mean: mean))
        let k = try #require(distribution.quantile(p))
        #expect(try #require(distribution.cdf(k)) >= p)
        #expect(try #require(distribution.cdf(k - 1)) < p)
        #expect(distribution.quantile(upperTail: 1 - p) == k)
    }

    @Test func `nothing is expected, nothing comes`() throws {
        let never = try #require(PoissonDistribution(mean: 0))
        #expect(never.mass(0) == 1 && never.cdf(0) == 1 && never.upperTail(0) == 0 && never.mass(1) == 0)
        #expect(never.quantile(0.9) == 0)
    }

    @Test func `what is not a distribution or not a probability is refused`() throws {
        #expect(PoissonDistribution(mean: -1) == nil && PoissonDistribution(mean: .nan) == nil)
        #expect(PoissonDistribution(mean: .infinity) == nil)
        let distribution = try #require(PoissonDistribution(mean: 3))
        #expect(distribution.quantile(0) == nil && distribution.quantile(upperTail: .nan) == nil)
        #expect(distribution.mass(-1) == 0 && distribution.cdf(-1) == 0)
    }
}
