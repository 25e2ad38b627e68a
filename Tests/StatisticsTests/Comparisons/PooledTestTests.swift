import OracleSupport
import Statistics
import Testing

@Suite struct PooledTestTests {
    // NIST/SEMATECH e-Handbook 1.3.5.3, AUTO83B.DAT: t = −12.62059, 326 degrees of freedom, s = 6.34260
    @Test func `the cars of NIST 1_3_5_3`() throws {
        let first = try #require(SampleSummary(mean: 20.14458, variance: 6.4147 * 6.4147, count: 249))
        let second = try #require(SampleSummary(mean: 30.48101, variance: 6.10771 * 6.10771, count: 79))
        let test = try PooledTest(of: first, against: second)
        #expect(abs(test.t - -12.62059) < 0.000005)
        #expect(test.degreesOfFreedom == 326)
        #expect(abs(test.standardDeviation - 6.34260) < 0.000005)
    }

    @Test(.enabled(if: Oracle.areThere, Oracle.absence))
    func `the oracle's cars, with their effect size`() throws {
        let cars = Oracle.named("07_before_after")["welch_nist"]
        let (s1, s2) = (try #require(cars["s1"].number), try #require(cars["s2"].number))
        let first = try Examples.summary(cars["m1"].number, deviation: s1, cars["n1"].number)
        let second = try Examples.summary(cars["m2"].number, deviation: s2, cars["n2"].number)
        let test = try PooledTest(of: first, against: second)
        #expect(isClose(test.t, try #require(cars["t_pooled"].number)))
        #expect(isClose(test.standardDeviation, try #require(cars["pooled_sd"].number)))
        #expect(isClose(test.difference / test.standardDeviation, try #require(cars["cohen_d"].number)))
        #expect(isClose(test.effectSize, try #require(cars["hedges_g"].number), within: 1e-9))
        let welch = try #require(WelchTest(of: first, against: second))
        #expect(isClose(welch.t, try #require(cars["t"].number)))
        #expect(isClose(welch.degreesOfFreedom, try #require(cars["df"].number)))
        #expect(isClose(welch.pValue, try #require(cars["p"].number), within: 1e-9))
    }

    @Test func `what cannot be compared is refused`() throws {
        let one = try #require(SampleSummary(mean: 1, variance: 0, count: 1))
        let same = try #require(SampleSummary(mean: 1, variance: 0, count: 5))
        let vary = try #require(SampleSummary(mean: 1, variance: 2, count: 5))
        #expect(throws: ComparisonRefusal.tooFewAnswers(group: 1, needed: 2)) { try PooledTest(of: vary, against: one) }
        #expect(throws: ComparisonRefusal.noVariation) { try PooledTest(of: same, against: same) }
        #expect(throws: ComparisonRefusal.confidenceOutOfRange) {
            try PooledTest(of: vary, against: vary, confidence: 1)
        }
        let huge = try #require(SampleSummary(mean: 1e308, variance: 1e-300, count: 5))
        #expect(throws: ComparisonRefusal.beyondNumbers) { try PooledTest(of: huge, against: huge.shifted) }
    }
}

extension SampleSummary {
    /// The same on the other side of zero.
    fileprivate var shifted: SampleSummary {
        get throws { try #require(SampleSummary(mean: -mean, variance: variance, count: count)) }
    }
}
