import OracleSupport
import Statistics
import Testing

@Suite struct ConfidenceSequenceTests {
    @Test(
        .enabled(if: Oracle.areThere, Oracle.absence),
        arguments: Oracle.named("07_before_after")["asymptotic_confidence_sequence"]["cases"].list
    )
    func `intervals, p-values and tuning of gbstats`(_ example: Oracle) throws {
        func group(_ number: Int) throws -> SampleSummary {
            try #require(
                SampleSummary(
                    mean: example["m\(number)"].number ?? .nan,
                    variance: example["var\(number)"].number ?? .nan,
                    count: example["n\(number)"].number ?? .nan
                )
            )
        }
        let sequence = try ConfidenceSequence(
            before: group(1),
            after: group(2),
            narrowestAt: example["tuning"].number ?? .nan,
            confidence: 1 - (example["alpha"].number ?? .nan)
        )
        #expect(isClose(sequence.tuning, example["rho"].number ?? .nan, within: 1e-9))
        #expect(isClose(sequence.difference, example["diff"].number ?? .nan, within: 1e-9))
        let limits = example["ci"].numbers
        #expect(isClose(sequence.interval, limits[0], limits[1], within: 1e-9))
        #expect(isClose(sequence.pValue, example["p_always_valid"].number ?? .nan, within: 1e-9))
    }

    @Test func `groups without spread or with one answer are refused`() throws {
        let flat = try #require(SampleSummary(mean: 1, variance: 0, count: 50))
        let single = try #require(SampleSummary(mean: 1, variance: 1, count: 1))
        #expect(throws: EffectRefusal.noVariation) {
            try ConfidenceSequence(before: flat, after: flat, narrowestAt: 100)
        }
        #expect(throws: EffectRefusal.tooFew(count: 1, needed: 2)) {
            try ConfidenceSequence(before: flat, after: single, narrowestAt: 100)
        }
        #expect(throws: EffectRefusal.settingOutOfRange) {
            try ConfidenceSequence(before: flat, after: flat, narrowestAt: 0)
        }
        #expect(throws: EffectRefusal.confidenceOutOfRange) {
            try ConfidenceSequence(before: flat, after: flat, narrowestAt: 100, confidence: 0)
        }
    }
}
