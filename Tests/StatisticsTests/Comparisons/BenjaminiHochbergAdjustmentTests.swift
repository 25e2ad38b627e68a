import OracleSupport
import Statistics
import Testing

@Suite struct BenjaminiHochbergAdjustmentTests {
    // Source: Benjamini and Hochberg 1995, section 4.1, thrombolysis: four of fifteen are claimed, where Holm claims three
    private static let thrombolysis = [
        0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590,
        1,
    ]

    @Test func `four of fifteen comparisons are claimed`() {
        let adjusted = BenjaminiHochbergAdjustment.adjusted(Self.thrombolysis).compactMap { $0 }
        #expect(adjusted.count { $0 <= 0.05 } == 4)
        #expect(isClose(adjusted[3], 0.035625))
    }

    @Test(.enabled(if: Oracle.areThere, Oracle.absence))
    func `the oracle's adjustments, both ways`() {
        let testing = Oracle.named("10_channels")["multiple_testing"]
        let pValues = testing["p"].numbers
        let rate = BenjaminiHochbergAdjustment.adjusted(pValues).compactMap { $0 }
        let holm = HolmAdjustment.adjusted(pValues).compactMap { $0 }
        for (found, expected) in zip(rate, testing["result"]["fdr_bh"]["adjusted"].numbers) {
            #expect(isClose(found, expected))
        }
        for (found, expected) in zip(holm, testing["result"]["holm"]["adjusted"].numbers) {
            #expect(isClose(found, expected))
        }
        #expect(rate.count == 15 && holm.count == 15)
    }

    // R's p.adjust passes NA on and counts the others only.
    @Test func `tests that were not made do not count`() {
        #expect(BenjaminiHochbergAdjustment.adjusted([nil, 0.01, nil, 0.02]) == [nil, 0.02, nil, 0.02])
        #expect(BenjaminiHochbergAdjustment.adjusted([]).isEmpty)
        #expect(BenjaminiHochbergAdjustment.adjusted([0.03]) == [0.03])
        #expect(BenjaminiHochbergAdjustment.adjusted([0.9, 0.9]) == [0.9, 0.9])
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `it lies between the p-value and Holm's, whatever the order`(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let pValues = (0..<40).map { _ in generator.uniform() * 0.3 }
        let rate = BenjaminiHochbergAdjustment.adjusted(pValues).compactMap { $0 }
        let holm = HolmAdjustment.adjusted(pValues).compactMap { $0 }
        for (index, p) in pValues.enumerated() { #expect(p <= rate[index] && rate[index] <= holm[index]) }
        let shuffled = pValues.indices.shuffled(using: &generator)
        let again = BenjaminiHochbergAdjustment.adjusted(shuffled.map { pValues[$0] }).compactMap { $0 }
        #expect(again == shuffled.map { rate[$0] })
    }
}
