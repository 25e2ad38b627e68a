import Statistics
import Testing

@Suite struct BinomialDistributionTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let trials: Int
        let probability: Double
        let successes: Int
        let mass, lower, upper: Double

        var testDescription: String { "\(successes) of \(trials) at \(probability)" }
    }

    // Source: mpmath 1.3.0, 40 digits, sums of binomial(n, k)·p^k·(1 − p)^(n−k)
    static let cases = [
        Case(trials: 10, probability: 0.5, successes: 3, mass: 0.1171875, lower: 0.171875, upper: 0.828125),
        Case(
            trials: 20,
            probability: 0.05,
            successes: 0,
            mass: 0.35848592240854221,
            lower: 0.35848592240854221,
            upper: 0.64151407759145779
        ),
        Case(
            trials: 100,
            probability: 0.3,
            successes: 45,
            mass: 0.00054873131553760751,
            lower: 0.99946298525085217,
            upper: 0.00053701474914782955
        ),
        Case(
            trials: 925,
            probability: 0.75,
            successes: 682,
            mass: 0.020098389406305926,
            lower: 0.19600926705388335,
            upper: 0.80399073294611665
        ),
        Case(
            trials: 1_000,
            probability: 0.001,
            successes: 12,
            mass: 7.2709549850847013e-10,
            lower: 0.9999999999405082,
            upper: 5.9491803889072939e-11
        ),
        Case(trials: 40, probability: 0.9, successes: 40, mass: 0.014780882941434607, lower: 1, upper: 0),
    ]

    @Test(arguments: cases)
    func `mass and tails agree with forty digits`(_ example: Case) throws {
        let distribution = try #require(
            BinomialDistribution(trials: example.trials, probability: example.probability)
        )
        #expect(isClose(distribution.mass(example.successes), example.mass))
        #expect(isClose(distribution.cdf(example.successes), example.lower))
        #expect(isClose(distribution.upperTail(example.successes), example.upper))
    }

    @Test func `a tail beyond all numbers has a logarithm`() throws {
        // mpmath 1.3.0, 40 digits, log of the sum over 2501...5000
        let distribution = try #require(BinomialDistribution(trials: 5_000, probability: 0.1))
        #expect(distribution.upperTail(2_500) == 0)
        #expect(isClose(distribution.logUpperTail(2_500), -2560.6925605635952))
    }

    @Test func `682 dominant plants of 925 fit three to one`() throws {
        // R, help(binom.test), Conover 1971, pp. 97–104: p-value = 0.3825
        let distribution = try #require(BinomialDistribution(trials: 925, probability: 0.75))
        #expect(isClose(distribution.twoSidedP(682), 0.3824915595748556, within: 1e-9))  // digits: scipy 1.17.1
    }

    // Source: scipy 1.17.1, binomtest(k, n, p).pvalue
    @Test(arguments: [
        (216, 491, 0.5, 0.00879000279018), (7, 10, 0.5, 0.34375), (5, 10, 0.5, 1), (0, 10, 0.3, 0.0388396033),
        (3, 3, 1, 1), (2, 3, 1, 0), (0, 0, 0.5, 1),
    ])
    func `the exact test adds up what is no more likely`(_ k: Int, _ n: Int, _ p: Double, _ expected: Double) throws {
        let distribution = try #require(BinomialDistribution(trials: n, probability: p))
        #expect(isClose(distribution.twoSidedP(k), expected, within: 1e-8))
    }

    @Test(arguments: [0.025, 0.3, 0.5, 0.9])
    func `a quantile is the least that is enough`(_ p: Double) throws {
        let distribution = try #require(BinomialDistribution(trials: 60, probability: 0.23))
        let k = try #require(distribution.quantile(p))
        #expect(try #require(distribution.cdf(k)) >= p)
        #expect(try #require(distribution.cdf(k - 1)) < p)
        #expect(distribution.quantile(upperTail: 1 - p) == k)
    }

    @Test func `what is certain is certain`() throws {
        let (never, always) = (
            BinomialDistribution(trials: 3, probability: 0), BinomialDistribution(trials: 3, probability: 1)
        )
        #expect(never?.mass(0) == 1 && never?.cdf(0) == 1 && never?.upperTail(-1) == 1 && never?.mass(1) == 0)
        #expect(always?.mass(3) == 1 && always?.cdf(2) == 0 && always?.upperTail(2) == 1 && always?.mass(4) == 0)
    }

    @Test func `what is not a distribution or not a probability is refused`() throws {
        #expect(BinomialDistribution(trials: -1, probability: 0.5) == nil)
        #expect(BinomialDistribution(trials: 1, probability: 1.1) == nil)
        #expect(BinomialDistribution(trials: 1, probability: .nan) == nil)
        let distribution = try #require(BinomialDistribution(trials: 4, probability: 0.5))
        #expect(distribution.quantile(0) == nil && distribution.quantile(upperTail: 1) == nil)
        #expect(distribution.twoSidedP(5) == nil && distribution.twoSidedP(-1) == nil)
    }
}
