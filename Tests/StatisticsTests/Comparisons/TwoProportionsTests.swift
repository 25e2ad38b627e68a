import Statistics
import Testing

@Suite struct TwoProportionsTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let first, second: (successes: Double, trials: Double)
        let z, pValue, lower, upper: Double

        var testDescription: String {
            "\(first.successes) of \(first.trials) against \(second.successes) of \(second.trials)"
        }
    }

    // Source: Newcombe, R. G., Statistics in Medicine 17 (1998), 873–890, table II, method 10; digits from oracles/07.
    static let cases = [
        Case(
            first: (56, 70),
            second: (48, 80),
            z: 2.65017195126,
            pValue: 0.0080450813682,
            lower: 0.0524314724024,
            upper: 0.333872654037
        ),
        Case(
            first: (9, 10),
            second: (3, 10),
            z: 2.73861278753,
            pValue: 0.00616989932054,
            lower: 0.170522723935,
            upper: 0.809017973535
        ),
        Case(
            first: (6, 7),
            second: (2, 7),
            z: 2.16024689947,
            pValue: 0.0307535612593,
            lower: 0.0582279274823,
            upper: 0.806249637524
        ),
        Case(
            first: (5, 56),
            second: (0, 29),
            z: 1.65864886924,
            pValue: 0.0971865681706,
            lower: -0.0381371479035,
            upper: 0.192560013855
        ),
        Case(
            first: (10, 10),
            second: (0, 10),
            z: 4.472135955,
            pValue: 7.74421643104e-06,
            lower: 0.607509350431,
            upper: 1
        ),
    ]

    @Test(arguments: cases)
    func `the published intervals, both ways`(_ example: Case) throws {
        let first = try #require(Proportion(successes: example.first.successes, trials: example.first.trials))
        let second = try #require(Proportion(successes: example.second.successes, trials: example.second.trials))
        let forward = try #require(TwoProportions(of: first, against: second))
        #expect(isClose(forward.difference, first.share - second.share))
        #expect(isClose(forward.interval, example.lower, example.upper))
        #expect(isClose(forward.z, example.z))
        #expect(isClose(forward.pValue, example.pValue, within: 1e-8))
        let backward = try #require(TwoProportions(of: second, against: first))
        #expect(isClose(backward.interval, -example.upper, -example.lower))
        #expect(isClose(backward.z, -example.z))
    }

    @Test func `two groups without any failure have an interval but no test`() throws {
        let all = try #require(Proportion(successes: 5, trials: 5))
        let both = try #require(TwoProportions(of: all, against: all))
        #expect(both.difference == 0)
        #expect(both.z == nil)
        #expect(both.pValue == nil)
        #expect(both.interval.lowerBound < -0.4 && both.interval.upperBound > 0.4)
    }

    @Test func `weighted groups compare by their effective number`() throws {
        let first = try #require(Examples.weighted.proportion(.weights) { $0 == 5 })
        let second = try #require(Examples.weighted.proportion(.weights) { $0 == 1 })
        #expect(isClose(first.trials, 36.0 / 14))
        let both = try #require(TwoProportions(of: first, against: second))
        #expect(isClose(both.difference, 1.0 / 3))
        #expect(both.interval.contains(0))
    }

    @Test func `a confidence outside 0 to 1 is refused`() throws {
        let one = try #require(Proportion(successes: 1, trials: 5))
        #expect(TwoProportions(of: one, against: one, confidence: 1) == nil)
    }
}
