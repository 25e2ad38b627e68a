import Statistics
import Testing

@Suite struct EffectVerdictTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var difference: Double?
        var pValue: Double?
        var counts: [Double] = [40, 50]
        var direction = EffectVerdict.Direction.higher
        var neededCount: Double?
        let verdict: EffectVerdict
    }

    private static let cases = [
        Case(testDescription: "up and sure", difference: 0.1, pValue: 0.01, verdict: .better),
        Case(testDescription: "down and sure", difference: -0.1, pValue: 0.01, verdict: .worse),
        Case(
            testDescription: "less waiting",
            difference: -3,
            pValue: 0.01,
            direction: .lower,
            verdict: .better
        ),
        Case(
            testDescription: "more waiting",
            difference: 3,
            pValue: 0.01,
            direction: .lower,
            verdict: .worse
        ),
        Case(testDescription: "unsure", difference: 0.1, pValue: 0.3, verdict: .noEvidence),
        Case(testDescription: "exactly at the level", difference: 0.1, pValue: 0.05, verdict: .noEvidence),
        Case(
            testDescription: "unsure, and too few to find what was looked for",
            difference: 0.1,
            pValue: 0.3,
            neededCount: 329,
            verdict: .tooLittleData
        ),
        Case(
            testDescription: "sure, though fewer than planned",
            difference: 0.1,
            pValue: 0.01,
            neededCount: 329,
            verdict: .better
        ),
        Case(
            testDescription: "four answers",
            difference: 0.9,
            pValue: 0.001,
            counts: [4, 400],
            verdict: .tooLittleData
        ),
        Case(testDescription: "no group", difference: 0.9, pValue: 0.001, counts: [], verdict: .tooLittleData),
        Case(testDescription: "no test", difference: 0.1, verdict: .tooLittleData),
        Case(testDescription: "no difference known", pValue: 0.01, verdict: .tooLittleData),
        Case(testDescription: "no difference at all", difference: 0, pValue: 1, verdict: .noEvidence),
        Case(testDescription: "not a number", difference: .nan, pValue: 0.01, verdict: .tooLittleData),
    ]

    @Test(arguments: cases)
    func `a verdict says no more than the data`(_ example: Case) {
        let verdict = EffectVerdict(
            of: example.difference,
            pValue: example.pValue,
            counts: example.counts,
            better: example.direction,
            threshold: EffectVerdict.Threshold(neededCount: example.neededCount)
        )
        #expect(verdict == example.verdict)
    }

    @Test func `verdicts are written as the contract has them`() {
        // contracts/cli.md, effect
        #expect(EffectVerdict.allCases.map(\.rawValue) == ["better", "worse", "no evidence", "too little data"])
    }
}
