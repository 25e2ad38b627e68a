import Statistics
import Testing

@Suite struct WilsonIntervalTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let successes, trials, lower, upper: Double

        var testDescription: String { "\(successes) of \(trials)" }
    }

    // Source: Newcombe, R. G., Statistics in Medicine 17 (1998), 857–872, table I, method 3; digits from oracles/05.
    static let cases = [
        Case(successes: 81, trials: 263, lower: 0.255288519878, upper: 0.366209576983),
        Case(successes: 15, trials: 148, lower: 0.0623863995307, upper: 0.160487241723),
        Case(successes: 0, trials: 20, lower: 0, upper: 0.161125158053),
        Case(successes: 1, trials: 29, lower: 0.00611321429276, upper: 0.171755218793),
    ]

    @Test(arguments: cases)
    func `the published intervals`(_ example: Case) {
        let interval = WilsonInterval(successes: example.successes, trials: example.trials)
        #expect(isClose(interval?.bounds, example.lower, example.upper))
    }

    @Test(arguments: cases)
    func `failures mirror successes`(_ example: Case) {
        let interval = WilsonInterval(successes: example.trials - example.successes, trials: example.trials)
        #expect(isClose(interval?.bounds, 1 - example.upper, 1 - example.lower))
    }

    @Test func `none in a million has a lower bound of exactly zero, all an upper bound of exactly one`() {
        #expect(WilsonInterval(successes: 0, trials: 1e6)?.bounds.lowerBound == 0)
        #expect(WilsonInterval(successes: 1e6, trials: 1e6)?.bounds.upperBound == 1)
    }

    @Test(arguments: [(-1, 5), (6, 5), (0, 0), (1, .infinity), (.nan, 5), (1, .nan)])
    func `what is no proportion has no interval`(_ successes: Double, _ trials: Double) {
        #expect(WilsonInterval(successes: successes, trials: trials) == nil)
        #expect(Proportion(successes: successes, trials: trials) == nil)
    }

    @Test(arguments: [0, 1, .nan])
    func `a confidence outside 0 to 1 is refused`(_ confidence: Double) {
        #expect(WilsonInterval(successes: 1, trials: 2, confidence: confidence) == nil)
    }

    @Test(arguments: 0..<100 as Range<UInt64>)
    func `the share lies within, and more confidence is wider`(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let trials = generator.uniform() * 300 + 0.001
        let proportion = try #require(Proportion(successes: generator.uniform() * trials, trials: trials))
        let narrow = try #require(WilsonInterval(proportion, confidence: 0.8)).bounds
        let wide = try #require(WilsonInterval(proportion, confidence: 0.99)).bounds
        #expect(narrow.contains(proportion.share))
        #expect(wide.lowerBound < narrow.lowerBound && narrow.upperBound < wide.upperBound)
    }
}
