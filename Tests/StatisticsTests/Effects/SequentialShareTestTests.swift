import OracleSupport
import Statistics
import Testing

@Suite struct SequentialShareTestTests {
    @Test(
        .enabled(if: Oracle.areThere, Oracle.absence),
        arguments: Oracle.named("07_before_after")["wald_sprt"].list
    )
    func `the borders of Wald`(_ example: Oracle) throws {
        let test = try SequentialShareTest(
            lower: example["p0"].number ?? .nan,
            higher: example["p1"].number ?? .nan,
            falseHigher: example["alpha"].number ?? .nan,
            falseLower: example["beta"].number ?? .nan
        )
        #expect(isClose(test.slope, example["slope"].number ?? .nan, within: 1e-9))
        #expect(isClose(test.lowerIntercept, example["accept_intercept"].number ?? .nan, within: 1e-9))
        #expect(isClose(test.higherIntercept, example["reject_intercept"].number ?? .nan, within: 1e-9))
    }

    @Test func `the test goes on until a border is reached`() throws {
        // Slope 0.603, borders ∓3.475: at 10 trials 2.55 and 9.50
        let test = try SequentialShareTest(lower: 0.5, higher: 0.7)
        func decision(_ successes: Double) -> SequentialShareTest.Decision? {
            Proportion(successes: successes, trials: 10).map(test.decision)
        }
        #expect(decision(2) == .lower)
        #expect(decision(3) == .goOn)
        #expect(decision(9) == .goOn)
        #expect(decision(10) == .higher)
    }

    @Test(arguments: [(0.0, 0.5), (0.5, 0.5), (0.6, 0.5), (0.5, 1), (.nan, 0.5)])
    func `shares out of order are refused`(_ lower: Double, _ higher: Double) {
        #expect(throws: EffectRefusal.settingOutOfRange) { try SequentialShareTest(lower: lower, higher: higher) }
    }
}
