import OracleSupport
import Statistics
import Testing

@Suite struct LinearRegressionTests {
    /// 240 answers on three attributes, each a low and a high dummy, as oracles/03 has them.
    static func penaltyReward() throws -> LinearRegression {
        let rows = Oracle.table("03_prca_raw")
        func column(_ name: String) -> [Double] { rows.compactMap { $0[name].flatMap { Double($0) } } }
        let predictors = ["on_time", "courtesy", "extras"].flatMap { name in
            [
                Predictor("\(name)_low", column(name).map { $0 <= 2 ? 1 : 0 }),
                Predictor("\(name)_high", column(name).map { $0 == 5 ? 1 : 0 }),
            ]
        }
        return try LinearRegression(column("overall"), on: predictors)
    }

    @Test(.enabled(if: Oracle.areThere, Oracle.absence))
    func `the penalty–reward regression has the coefficients, errors and p-values of R`() throws {
        let oracle = Oracle.named("03_prca")["regression_oracle"]["fit"]
        let regression = try Self.penaltyReward()
        #expect(regression.count == oracle["n"].whole)
        #expect(isClose(regression.rSquared, oracle["R2"].number ?? .nan, within: 1e-9))
        #expect(isClose(regression.adjustedRSquared, oracle["R2_adj"].number ?? .nan, within: 1e-9))
        #expect(isClose(regression.fStatistic, oracle["F"].number ?? .nan, within: 1e-9))
        #expect(isClose(regression.values[0], oracle["intercept"].number ?? .nan, within: 1e-9))
        let (usual, robust) = (try regression.coefficients(), try regression.coefficients(.robust))
        #expect(usual[0].name == nil)
        #expect(oracle["coef"].members.count == 6)
        for (coefficient, sturdy) in zip(usual, robust).dropFirst() {
            let expected = oracle["coef"][coefficient.name ?? ""]
            #expect(isClose(coefficient.value, expected["b"].number ?? .nan, within: 1e-9))
            #expect(isClose(coefficient.standardError, expected["se"].number ?? .nan, within: 1e-9))
            #expect(isClose(coefficient.statistic, expected["t"].number ?? .nan, within: 1e-9))
            #expect(isClose(coefficient.pValue, expected["p"].number ?? .nan, within: 1e-6))
            let limits = expected["ci95"].numbers
            #expect(isClose(coefficient.interval, limits[0], limits[1], within: 1e-9))
            #expect(isClose(sturdy.standardError, expected["se_HC3"].number ?? .nan, within: 1e-9))
        }
    }

    // decide.md section 3, asymmetry: H0 penalty + reward = 0
    @Test(
        .enabled(if: Oracle.areThere, Oracle.absence),
        arguments: [(1, -3.48232, 0.000593), (3, 0.46910, 0.639), (5, 4.30525, 0.0000246)]
    )
    func `a penalty and a reward are judged as one`(_ low: Int, _ t: Double, _ pValue: Double) throws {
        let regression = try Self.penaltyReward()
        let sum = try regression.combination(regression.values.indices.map { $0 == low || $0 == low + 1 ? 1 : 0 })
        #expect(abs(sum.statistic - t) < 0.000_005)
        #expect(isClose(sum.pValue, pValue, within: 0.002))
    }

    @Test func `rows may come in any order`() throws {
        var generator = SeededGenerator(seed: 5)
        let one = (0..<40).map { _ in generator.normal() }
        let two = (0..<40).map { _ in generator.normal() }
        let outcome = zip(one, two).map { 3 + 2 * $0 - $1 + generator.normal() }
        let order = outcome.indices.shuffled(using: &generator)
        let first = try LinearRegression(outcome, on: [Predictor("one", one), Predictor("two", two)])
        let second = try LinearRegression(
            order.map { outcome[$0] },
            on: [Predictor("one", order.map { one[$0] }), Predictor("two", order.map { two[$0] })]
        )
        for errors in [ErrorModel.classical, .robust] {
            for (a, b) in zip(try first.coefficients(errors), try second.coefficients(errors)) {
                #expect(isClose(a.value, b.value))
                #expect(isClose(a.standardError, b.standardError))
            }
        }
    }

    @Test func `a cluster for every row gives a mean its usual error`() throws {
        // By hand for a mean:
        // Σe²/n² · n/(n − 1) = s²/n
        let regression = try LinearRegression([1, 2, 4, 9], on: [])
        let usual = try regression.coefficients()[0]
        let clustered = try regression.coefficients(.clustered([1, 2, 3, 4]))[0]
        #expect(isClose(clustered.standardError, usual.standardError))
        #expect(clustered.degreesOfFreedom == 3)
    }

    @Test func `neighbours that resemble widen the error of a mean`() throws {
        // Newey–West with lag 1 by hand: e = ±1 in pairs, Γ₀ = 4, Γ₁ = e₁e₂ + e₂e₃ + e₃e₄ = 1 − 1 + 1 = 1,
        // so M = 4/3 · (4 + 2·½·1) = 20/3 and the variance 20/3/16
        let regression = try LinearRegression([1, 1, -1, -1], on: [])
        #expect(isClose(try regression.coefficients(.autocorrelated(lag: 1))[0].standardError, (5.0 / 12).squareRoot()))
        #expect(isClose(try regression.coefficients(.autocorrelated(lag: 0))[0].standardError, (1.0 / 3).squareRoot()))
        #expect(throws: RegressionRefusal.lagOutOfRange(4)) { try regression.coefficients(.autocorrelated(lag: 4)) }
        #expect(throws: RegressionRefusal.lagOutOfRange(-1)) { try regression.coefficients(.autocorrelated(lag: -1)) }
    }
}
