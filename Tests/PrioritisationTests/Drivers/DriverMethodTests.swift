import OracleSupport
import Statistics
import Testing

@testable import Prioritisation

@Suite struct DriverMethodTests {
    @Test(.enabled(if: Oracle.areThere, Oracle.absence))
    func `two predictors by the closed form`() {
        let example = Oracle.named("04_key_drivers")["two_predictor_closed_form"]
        let matrix = example["R"].list.map(\.numbers)
        let (predictors, outcome) = (
            [matrix[0][0], matrix[0][1], matrix[1][0], matrix[1][1]], [matrix[0][2], matrix[1][2]]
        )
        var (johnson, lmg) = (RelativeWeights(count: 2), AveragedIncrements(count: 2))
        var weights = [0.0, 0]
        _ = johnson.weigh(predictors, outcome, into: &weights)
        #expect(areClose(weights, example["johnson"].numbers))
        _ = lmg.weigh(predictors, outcome, into: &weights)
        #expect(areClose(weights, example["lmg"].numbers))
    }

    @Test func `one predictor gets all of R²`() {
        var (johnson, lmg) = (RelativeWeights(count: 1), AveragedIncrements(count: 1))
        var weights = [0.0]
        _ = johnson.weigh([1], [0.6], into: &weights)
        #expect(areClose(weights, [0.36], within: 1e-15))
        _ = lmg.weigh([1], [0.6], into: &weights)
        #expect(areClose(weights, [0.36], within: 1e-15))
    }

    @Test func `the mean increment over all orders is what going through all orders gives`() throws {
        let columns = Columns.random(6, rows: 60, seed: 9).map { $0.answers.compactMap(\.self) }
        func explained(by set: [Int]) throws -> Double {
            guard !set.isEmpty else { return 0 }
            return try LinearRegression(columns[0], on: set.map { Predictor("\($0)", columns[$0]) }).rSquared
        }
        var sums = Array(repeating: 0.0, count: 5)
        let orders = Self.orders(of: Array(1...5))
        for order in orders {
            for (place, predictor) in order.enumerated() {
                let gain = try explained(by: Array(order[...place])) - explained(by: Array(order[..<place]))
                sums[predictor - 1] += gain / Double(orders.count)
            }
        }
        let analysis = try DriverAnalysis(
            outcome: Ratings("y", columns[0]),
            predictors: columns.dropFirst().enumerated().map { Ratings("\($0)", $1) },
            method: .lmg
        )
        #expect(areClose(analysis.drivers.map(\.weight), sums, within: 1e-12))
    }

    /// All orders of some numbers.
    private static func orders(of numbers: [Int]) -> [[Int]] {
        numbers.isEmpty
            ? [[]] : numbers.flatMap { first in orders(of: numbers.filter { $0 != first }).map { [first] + $0 } }
    }
}
