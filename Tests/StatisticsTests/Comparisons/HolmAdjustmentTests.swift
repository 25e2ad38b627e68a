import Statistics
import Testing

@Suite struct HolmAdjustmentTests {
    /// Worked numbers, as R 4's `p.adjust(p, method = "holm")` gives them.
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let pValues: [Double?]
        let adjusted: [Double?]
    }

    private static let cases = [
        // Wikipedia, "Holm–Bonferroni method", example: four hypotheses in this order.
        Case(
            testDescription: "four hypotheses, the third held up by the second",
            pValues: [0.01, 0.04, 0.03, 0.005],
            adjusted: [0.03, 0.06, 0.06, 0.02]
        ),
        // Benjamini and Hochberg, Journal of the Royal Statistical Society B 57 (1995), 289–300, section 4: the fourth is
        // 0.0095 × 12 = 0.114, so that Holm rejects three at 0.05.
        Case(
            testDescription: "thrombolysis, fifteen comparisons",
            pValues: [
                0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528,
                0.7590, 1,
            ],
            adjusted: [0.0015, 0.0056, 0.0247, 0.114, 0.2211, 0.278, 0.278, 0.278, 0.3213, 1, 1, 1, 1, 1, 1]
        ),
        Case(testDescription: "one test alone", pValues: [0.03], adjusted: [0.03]),
        Case(testDescription: "ties", pValues: [0.02, 0.02, 0.02], adjusted: [0.06, 0.06, 0.06]),
        Case(testDescription: "never above one", pValues: [0.9, 0.8], adjusted: [1, 1]),
        Case(testDescription: "nothing is surer than nothing", pValues: [0, 1], adjusted: [0, 1]),
        // R passes NA on and counts the others only.
        Case(
            testDescription: "a test that was not made",
            pValues: [nil, 0.01, nil, 0.02],
            adjusted: [nil, 0.02, nil, 0.02]
        ),
        Case(testDescription: "no test at all", pValues: [], adjusted: []),
        Case(testDescription: "none was made", pValues: [nil, nil], adjusted: [nil, nil]),
    ]

    @Test(arguments: cases)
    func `p-values are adjusted as in the literature`(_ example: Case) throws {
        let adjusted = HolmAdjustment.adjusted(example.pValues)
        #expect(adjusted.count == example.adjusted.count)
        for (found, right) in zip(adjusted, example.adjusted) {
            #expect((found == nil) == (right == nil))
            if let found, let right { #expect(abs(found - right) < 1e-12) }
        }
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `adjusting never lowers a p-value, keeps their order and does not mind the order given`(_ seed: UInt64) throws
    {
        var generator = SeededGenerator(seed: seed)
        let pValues = (0..<50).map { _ in generator.uniform() * 0.2 }
        let adjusted = HolmAdjustment.adjusted(pValues).compactMap { $0 }
        #expect(adjusted.count == 50)
        let order = pValues.indices.sorted { pValues[$0] < pValues[$1] }
        for (lower, higher) in zip(order, order.dropFirst()) { #expect(adjusted[lower] <= adjusted[higher]) }
        for (given, found) in zip(pValues, adjusted) { #expect(given <= found && found <= 1) }
        let shuffled = pValues.indices.shuffled(using: &generator)
        let again = HolmAdjustment.adjusted(shuffled.map { pValues[$0] }).compactMap { $0 }
        #expect(again == shuffled.map { adjusted[$0] })
    }
}
