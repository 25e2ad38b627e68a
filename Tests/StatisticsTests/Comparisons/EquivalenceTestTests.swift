import OracleSupport
import Statistics
import Testing

@Suite struct EquivalenceTestTests {
    @Test func `Lakens's means of 5_25 and 5_22`() throws {
        // Lakens 2017: t = −2.69, df = 181.13, p = .004; his spreadsheet cuts the last digit
        let first = try #require(SampleSummary(mean: 5.25, variance: 0.95 * 0.95, count: 95))
        let second = try #require(SampleSummary(mean: 5.22, variance: 0.83 * 0.83, count: 89))
        let test = try EquivalenceTest(of: first, against: second, margin: -0.384...0.384)
        #expect(abs(test.upperT - -2.69) < 0.01)
        #expect(abs(test.degreesOfFreedom - 181.13) < 0.005)
        #expect(abs(test.pValue - 0.004) < 0.0005)
        #expect(test.isEquivalent)
    }

    @Test(.enabled(if: Oracle.areThere, Oracle.absence), arguments: Oracle.named("07_before_after")["tost"].list)
    func `the oracle's tests`(_ row: Oracle) throws {
        let (s1, s2) = (try #require(row["s1"].number), try #require(row["s2"].number))
        let first = try Examples.summary(row["m1"].number, deviation: s1, row["n1"].number)
        let second = try Examples.summary(row["m2"].number, deviation: s2, row["n2"].number)
        let (margin, bounds) = (row["bounds"].numbers, row["ci90"].numbers)
        let test = try EquivalenceTest(of: first, against: second, margin: margin[0]...margin[1])
        #expect(isClose(test.lowerT, try #require(row["t_lower"].number)))
        #expect(isClose(test.upperT, try #require(row["t_upper"].number)))
        #expect(isClose(test.degreesOfFreedom, try #require(row["df"].number)))
        #expect(isClose(test.pValue, try #require(row["p_tost"].number), within: 1e-9))
        #expect(isClose(test.interval, bounds[0], bounds[1]))
    }

    @Test(arguments: 0..<50 as Range<UInt64>)
    func `equivalent means that the interval lies within the margin`(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        func group() throws -> SampleSummary {
            try #require(
                SampleSummary(
                    mean: generator.uniform() / 2,
                    variance: generator.uniform() + 0.1,
                    count: 20 + generator.uniform() * 80
                )
            )
        }
        let test = try EquivalenceTest(of: group(), against: group(), margin: -0.5...0.5)
        #expect(
            test.isEquivalent == (test.interval.lowerBound > -0.5 && test.interval.upperBound < 0.5)
        )
    }

    @Test func `what cannot be compared is refused`() throws {
        let vary = try #require(SampleSummary(mean: 1, variance: 2, count: 5))
        let same = try #require(SampleSummary(mean: 1, variance: 0, count: 5))
        let one = try #require(SampleSummary(mean: 1, variance: 0, count: 1))
        for margin in [0...1, -1...0, 1...2, -Double.infinity...1] as [ClosedRange<Double>] {
            #expect(throws: ComparisonRefusal.marginOutOfRange) {
                try EquivalenceTest(of: vary, against: vary, margin: margin)
            }
        }
        #expect(throws: ComparisonRefusal.probabilityOutOfRange) {
            try EquivalenceTest(of: vary, against: vary, margin: -1...1, risk: 0.5)
        }
        #expect(throws: ComparisonRefusal.noVariation) {
            try EquivalenceTest(of: same, against: same, margin: -1...1)
        }
        #expect(throws: ComparisonRefusal.tooFewAnswers(group: 0, needed: 2)) {
            try EquivalenceTest(of: one, against: vary, margin: -1...1)
        }
    }
}
