import OracleSupport
import Statistics
import Testing

@Suite struct SequentialComparisonTests {
    static let oracle = Oracle.named("07_before_after")["msprt"]

    static func comparison() throws -> SequentialComparison {
        try SequentialComparison(
            variance: oracle["sigma2"].number ?? .nan,
            mixingVariance: oracle["tau2"].number ?? .nan
        )
    }

    static let pairs = zip(oracle["x"].numbers, oracle["y"].numbers).map { ($0, $1) }

    @Test(.enabled(if: Oracle.areThere, Oracle.absence), arguments: oracle["checkpoints"].list)
    func `forty pairs, looked at on the way`(_ checkpoint: Oracle) throws {
        var comparison = try Self.comparison()
        let count = try #require(checkpoint["n"].whole)
        for (before, after) in Self.pairs.prefix(count) { try comparison.add(before: before, after: after) }
        #expect(comparison.count == count)
        #expect(isClose(comparison.difference, checkpoint["diff"].number ?? .nan, within: 1e-9))
        #expect(isClose(comparison.likelihoodRatio, checkpoint["Lambda"].number ?? .nan, within: 1e-9))
        #expect(isClose(comparison.pValue, checkpoint["p_always_valid"].number ?? .nan, within: 1e-9))
        let limits = checkpoint["conf_seq_95"].numbers
        #expect(isClose(comparison.interval, limits[0], limits[1], within: 1e-9))
    }

    @Test(.enabled(if: Oracle.areThere, Oracle.absence))
    func `the first look that is sure enough`() throws {
        var comparison = try Self.comparison()
        let first = try Self.pairs.firstIndex { before, after in
            try comparison.add(before: before, after: after)
            return comparison.pValue <= 0.05
        }
        #expect(first.map { $0 + 1 } == Self.oracle["first_n_with_p_le_0_05"].whole)
    }

    @Test(.enabled(if: Oracle.areThere, Oracle.absence))
    func `what no look excluded holds the null exactly as long as p is above 0_05`() throws {
        var comparison = try Self.comparison()
        for (before, after) in Self.pairs {
            try comparison.add(before: before, after: after)
            let interval = try #require(comparison.everInterval)
            #expect(interval.contains(0) == (comparison.pValue > 0.05))
        }
    }

    @Test func `looking after every pair raises no more false alarms than promised`() throws {
        // 300 comparisons without an effect, each looked at 200 times: at most 5 % alarms, here with four standard errors.
        var generator = SeededGenerator(seed: 11)
        let alarms = try (0..<300).count { _ in
            var comparison = try SequentialComparison(variance: 1, mixingVariance: 0.1)
            for _ in 0..<200 { try comparison.add(before: generator.normal(), after: generator.normal()) }
            return comparison.pValue <= 0.05
        }
        #expect(Double(alarms) / 300 < 0.05 + 4 * (0.05 * 0.95 / 300).squareRoot())
    }

    @Test func `before the first pair nothing is known`() throws {
        let comparison = try SequentialComparison(variance: 1, mixingVariance: 1)
        #expect(comparison.difference == nil && comparison.interval == nil && comparison.everInterval == nil)
        #expect(comparison.pValue == 1 && comparison.likelihoodRatio == 1)
    }

    @Test func `looks that contradict each other leave nothing`() throws {
        var comparison = try SequentialComparison(variance: 0.000_1, mixingVariance: 1)
        for difference in [5.0, -5, -5, -5] { try comparison.add(before: 0, after: difference) }
        #expect(comparison.everInterval == nil)
        #expect(comparison.pValue < 1e-100)
    }

    @Test func `settings and answers outside their domain are refused`() throws {
        #expect(throws: EffectRefusal.settingOutOfRange) { try SequentialComparison(variance: 0, mixingVariance: 1) }
        #expect(throws: EffectRefusal.settingOutOfRange) { try SequentialComparison(variance: 1, mixingVariance: .nan) }
        #expect(throws: EffectRefusal.confidenceOutOfRange) {
            try SequentialComparison(variance: 1, mixingVariance: 1, confidence: 1)
        }
        var comparison = try SequentialComparison(variance: 1, mixingVariance: 1)
        #expect(throws: EffectRefusal.notFinite) { try comparison.add(before: .infinity, after: 0) }
        #expect(comparison.count == 0)
    }
}
