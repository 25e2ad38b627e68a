import OracleSupport
import Prioritisation
import Statistics
import Testing

@Suite(.enabled(if: Oracle.areThere, Oracle.absence)) struct PenaltyRewardTests {
    private static let oracle = Oracle.named("03_prca")["regression_oracle"]
    private static let names = ["on_time", "courtesy", "extras"]

    private static func analysis(
        _ rule: PenaltyReward.Rule? = nil,
        order: [Int] = Array(0..<240)
    ) throws -> PenaltyReward {
        let column = Columns.table("03_prca_raw")
        func turned(_ name: String) -> Ratings { Ratings(name, order.map { column(name).answers[$0] }) }
        return try PenaltyReward(
            outcome: turned("overall"),
            attributes: names.map(turned),
            coding: .init(low: [1, 2], high: [5]),
            rule: rule ?? PenaltyReward.Rule()
        )
    }

    @Test(arguments: PenaltyRewardTests.names)
    func `penalties, rewards and their asymmetry`(_ name: String) throws {
        let analysis = try Self.analysis()
        let impact = try #require(analysis.attributes.first { $0.name == name })
        let coefficients = Self.oracle["fit"]["coef"]
        for (found, key) in [(impact.penalty, "low"), (impact.reward, "high")] {
            let expected = coefficients["\(name)_\(key)"]
            #expect(isClose(found.value, expected["b"].number))
            #expect(isClose(found.standardError, expected["se"].number))
            #expect(isClose(found.statistic, expected["t"].number))
            #expect(isClose(found.pValue, expected["p"].number, within: 1e-6))
            #expect(isClose(found.interval, expected["ci95"].numbers))
        }
        let expected = Self.oracle["fit"]["attributes"][name]
        #expect(isClose(impact.asymmetry?.range, expected["RIOCS"].number))
        #expect(isClose(impact.asymmetry?.index, expected["IA"].number))
        #expect(isClose(impact.asymmetryTest.statistic, expected["symmetry_test_t"].number))
        #expect(isClose(impact.asymmetryTest.pValue, expected["symmetry_test_p"].number, within: 1e-6))
        #expect(isClose(impact.mean, expected["mean_performance"].number))
        let counts = Self.oracle["fit"]["cell_counts"]
        #expect((impact.lowCount, impact.highCount) == (counts["\(name)_low"].whole, counts["\(name)_high"].whole))
    }

    @Test func `the intercept, R² and the factors`() throws {
        let analysis = try Self.analysis()
        #expect(isClose(analysis.intercept.value, Self.oracle["fit"]["intercept"].number))
        #expect(isClose(analysis.rSquared, Self.oracle["fit"]["R2"].number))
        #expect((analysis.count, analysis.skipped) == (240, 0))
        // decide.md 3: basic, performance, excitement.
        #expect(analysis.attributes.map(\.factor) == [.basic, .performance, .excitement])
        #expect(analysis.attributes.allSatisfy { $0.doubt == nil })
        // on_time is below the mean of means and basic; courtesy lies above it.
        #expect(analysis.order.first == 0)
    }

    @Test func `robust errors are those of HC3`() throws {
        let analysis = try Self.analysis(PenaltyReward.Rule(errors: .robust))
        for impact in analysis.attributes {
            for (found, key) in [(impact.penalty, "low"), (impact.reward, "high")] {
                #expect(
                    isClose(found.standardError, Self.oracle["fit"]["coef"]["\(impact.name)_\(key)"]["se_HC3"].number)
                )
            }
        }
    }

    @Test func `the order of people changes nothing that matters`() throws {
        let one = try Self.analysis()
        let other = try Self.analysis(order: Array((0..<240).reversed()))
        for (first, second) in zip(one.attributes, other.attributes) {
            #expect(isClose(first.penalty.value, second.penalty.value, within: 1e-12))
            #expect(isClose(first.asymmetryTest.pValue, second.asymmetryTest.pValue, within: 1e-9))
        }
    }

    @Test func `too few answers at an end are not judged`() throws {
        let analysis = try Self.analysis(PenaltyReward.Rule(leastAnswers: 20))
        #expect(analysis.attributes.map(\.factor) == [.unclear, .unclear, .excitement])
        #expect(analysis.attributes[0].doubt == .tooFewAnswers(low: 43, high: 16))
    }

    @Test func `what chance might have done is unclear`() throws {
        // courtesy's index 0.09 is an asymmetry for a threshold of 0.05, but p = 0.64.
        let analysis = try Self.analysis(PenaltyReward.Rule(threshold: 0.05))
        #expect(analysis.attributes[1].doubt == .uncertain)
        #expect(analysis.attributes[1].factor == .unclear)
    }

    @Test func `an attribute without low or high ratings is refused by name`() throws {
        let column = Columns.table("03_prca_raw")
        #expect(throws: AnalysisRefusal.regression(.constantPredictor("on_time (low)"))) {
            try PenaltyReward(
                outcome: column("overall"),
                attributes: [column("on_time")],
                coding: .init(low: [0], high: [5]),
                rule: .init()
            )
        }
        #expect(throws: AnalysisRefusal.regression(.tooFewRows(count: 0, needed: 4))) {
            try PenaltyReward(
                outcome: Ratings("overall", [nil, nil]),
                attributes: [Ratings("wait", [1, 2])],
                coding: .init(low: [1], high: [5]),
                rule: .init()
            )
        }
    }

    @Test func `a coding that contradicts itself is refused`() {
        #expect(throws: AnalysisRefusal.lowAndHigh(3)) { try PenaltyReward.Coding(low: [1, 3], high: [3, 5]) }
        #expect(throws: AnalysisRefusal.outOfRange("The set of low or high ratings")) {
            try PenaltyReward.Coding(low: [], high: [5])
        }
        #expect(throws: AnalysisRefusal.outOfRange("The threshold")) { try PenaltyReward.Rule(threshold: 2) }
    }
}
