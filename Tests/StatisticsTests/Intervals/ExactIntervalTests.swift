import OracleSupport
import Statistics
import Testing

@Suite struct ExactIntervalTests {
    // Source: Newcombe, R. G., Statistics in Medicine 17 (1998), 857–872, table I
    @Test(arguments: [
        (81, 263, 0.2527, 0.3676), (15, 148, 0.0578, 0.1617), (0, 20, 0, 0.1684), (1, 29, 0.0009, 0.1776),
    ])
    func `the published intervals`(_ x: Double, _ n: Double, _ lower: Double, _ upper: Double) throws {
        let proportion = try #require(Proportion(successes: x, trials: n))
        let bounds = try #require(ExactInterval(proportion)?.bounds)
        #expect(abs(bounds.lowerBound - lower) < 0.00005)
        #expect(abs(bounds.upperBound - upper) < 0.00005)
    }

    @Test(
        .enabled(if: Oracle.areThere, Oracle.absence),
        arguments: Oracle.named("05_nps_csat_ces")["newcombe_1998"]["rows"].list
    )
    func `the oracle's intervals, exact and by score`(_ row: Oracle) throws {
        let proportion = try Examples.proportion(row["x"].number, row["n"].number)
        let (exact, wilson) = (row["recomputed"]["clopper_pearson"].numbers, row["recomputed"]["wilson"].numbers)
        #expect(isClose(ExactInterval(proportion)?.bounds, exact[0], exact[1]))
        #expect(isClose(WilsonInterval(proportion)?.bounds, wilson[0], wilson[1]))
    }

    @Test func `all of all is bounded on one side only`() throws {
        let all = try #require(Proportion(successes: 20, trials: 20))
        let bounds = try #require(ExactInterval(all)?.bounds)
        #expect(bounds.upperBound == 1)
        #expect(isClose(bounds.lowerBound, 1 - 0.168433470983, within: 1e-11))
    }

    @Test func `it never misses more often than it says`() throws {
        let bounds = try (0...12).map { successes in
            let proportion = try #require(Proportion(successes: Double(successes), trials: 12))
            return try #require(ExactInterval(proportion, confidence: 0.9)?.bounds)
        }
        for truth in stride(from: 0.01, to: 1, by: 0.01) {
            let distribution = try #require(BinomialDistribution(trials: 12, probability: truth))
            let held = bounds.indices.reduce(0.0) { bounds[$1].contains(truth) ? $0 + distribution.mass($1) : $0 }
            #expect(held >= 0.9)
        }
    }

    @Test(arguments: [0, 1, .nan])
    func `a confidence outside 0 to 1 is refused`(_ confidence: Double) throws {
        let one = try #require(Proportion(successes: 1, trials: 5))
        #expect(ExactInterval(one, confidence: confidence) == nil)
    }
}
