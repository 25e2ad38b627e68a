import OracleSupport
import Statistics
import Testing

@Suite struct LogisticRegressionTests {
    static let oracle = Oracle.named("11_linkage")

    @Test(.enabled(if: Oracle.areThere, Oracle.absence))
    func `twenty students, hours and passing`() throws {
        let oracle = Self.oracle["logistic"]
        let regression = try LogisticRegression(
            oracle["y"].numbers.map { $0 == 1 },
            on: [Predictor("hours", oracle["x"].numbers)]
        )
        let coefficients = try regression.coefficients()
        #expect(isClose(coefficients[0].value, oracle["intercept"].number ?? .nan, within: 1e-9))
        #expect(isClose(coefficients[1].value, oracle["slope"].number ?? .nan, within: 1e-9))
        for (index, coefficient) in coefficients.enumerated() {
            #expect(isClose(coefficient.standardError, oracle["se"].numbers[index], within: 1e-9))
            #expect(isClose(coefficient.statistic, oracle["z"].numbers[index], within: 1e-9))
            #expect(isClose(coefficient.pValue, oracle["p"].numbers[index], within: 1e-6))
        }
        let limits = oracle["or_ci95"].numbers
        #expect(isClose(coefficients[1].exponential, oracle["odds_ratio"].number ?? .nan, within: 1e-9))
        #expect(isClose(coefficients[1].exponentialInterval, limits[0], limits[1], within: 1e-8))
        #expect(isClose(regression.logLikelihood, oracle["loglik"].number ?? .nan, within: 1e-9))
        #expect(isClose(regression.nullLogLikelihood, oracle["null_loglik"].number ?? .nan, within: 1e-9))
        #expect(isClose(regression.likelihoodRatio, oracle["lr_chi2"].number ?? .nan, within: 1e-9))
        #expect(isClose(regression.pValue, oracle["lr_p"].number ?? .nan, within: 1e-6))
        #expect(isClose(regression.pseudoRSquared, oracle["mcfadden"].number ?? .nan, within: 1e-9))
        #expect(isClose(regression.concordance, oracle["auc"].number ?? .nan))
        #expect(isClose(regression.prediction(at: [2])?.value, oracle["p_at_2"].number ?? .nan, within: 1e-9))
        #expect(isClose(regression.prediction(at: [4])?.value, oracle["p_at_4"].number ?? .nan, within: 1e-9))
        #expect(regression.baseRate == 0.5)
    }

    @Test(.enabled(if: Oracle.areThere, Oracle.absence))
    func `coming back by band of satisfaction, many customers a row`() throws {
        let oracle = Self.oracle["retention_by_band"]
        let outcomes = zip(oracle["retained"].numbers, oracle["customers"].numbers)
            .compactMap { Proportion(successes: $0.0, trials: $0.1) }
        let regression = try LogisticRegression(outcomes, on: [Predictor("score", oracle["score"].numbers)])
        let coefficients = try regression.coefficients()
        #expect(regression.count == 200)
        #expect(isClose(coefficients[0].value, oracle["logit"]["intercept"].number ?? .nan, within: 1e-9))
        #expect(isClose(coefficients[1].value, oracle["logit"]["slope"].number ?? .nan, within: 1e-9))
        #expect(isClose(coefficients[0].standardError, oracle["logit"]["se"].numbers[0], within: 1e-9))
        #expect(isClose(coefficients[1].standardError, oracle["logit"]["se"].numbers[1], within: 1e-9))
        let limits = oracle["logit"]["or_ci95"].numbers
        #expect(isClose(coefficients[1].exponentialInterval, limits[0], limits[1], within: 1e-8))
    }

    @Test func `rows of many trials are the same as many rows of one`() throws {
        let together = try LogisticRegression(
            [(3, 10), (6, 10), (8, 10)].compactMap { Proportion(successes: $0.0, trials: $0.1) },
            on: [Predictor("x", [1, 2, 3])]
        )
        let single = [(1.0, 3), (2, 6), (3, 8)].flatMap { x, hits in (0..<10).map { (x, $0 < hits) } }
        let apart = try LogisticRegression(single.map(\.1), on: [Predictor("x", single.map(\.0))])
        for (one, other) in zip(try together.coefficients(), try apart.coefficients()) {
            #expect(isClose(one.value, other.value))
            #expect(isClose(one.standardError, other.standardError))
        }
        #expect(isClose(together.logLikelihood, apart.logLikelihood))
        #expect(isClose(together.concordance, apart.concordance))
    }

    @Test func `a prediction is a probability with its interval`() throws {
        let regression = try LogisticRegression(
            [false, false, true, false, true, true, false, true],
            on: [Predictor("x", [1, 2, 3, 4, 5, 6, 7, 8])]
        )
        let estimate = try #require(regression.prediction(at: [1_000]))
        #expect((0...1).contains(estimate.interval.lowerBound) && (0...1).contains(estimate.interval.upperBound))
        #expect(estimate.interval.contains(estimate.value))
        #expect(regression.prediction(at: [4], confidence: 1) == nil)
    }

    struct Separated: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let outcome: [Bool]
        let predictors: [Predictor]
        let names: [String]
    }

    private static let separated = [
        Separated(
            testDescription: "complete, by one",
            outcome: [false, false, false, true, true, true],
            predictors: [Predictor("age", [3, 1, 4, 2, 1, 5]), Predictor("score", [1, 2, 3, 4, 5, 6])],
            names: ["score"]
        ),
        Separated(
            testDescription: "complete, the other way round",
            outcome: [true, true, false, false],
            predictors: [Predictor("wait", [1, 2, 30, 40])],
            names: ["wait"]
        ),
        Separated(
            testDescription: "touching in one value",
            outcome: [false, false, true, false, true, true],
            predictors: [Predictor("score", [1, 2, 3, 3, 4, 5])],
            names: ["score"]
        ),
        Separated(
            testDescription: "everybody with a voucher came again",
            outcome: [true, true, true, false, true, false, true, false],
            predictors: [
                Predictor("voucher", [1, 1, 1, 0, 0, 0, 0, 0]), Predictor("age", [5, 2, 9, 4, 4, 1, 8, 7]),
            ],
            names: ["voucher"]
        ),
        Separated(
            testDescription: "only both together",
            outcome: [true, true, true, false, false, false],
            predictors: [
                Predictor("price", [1, 2, 5, 1, 3, 6]), Predictor("quality", [2, 3, 6, 0, 2, 5]),
                Predictor("noise", [4, 1, 2, 3, 1, 4]),
            ],
            names: ["price", "quality"]
        ),
    ]

    @Test(arguments: separated)
    func `predictors that tell the outcomes apart without error are reported, not fitted`(_ example: Separated) throws {
        let refusal = try #require(throws: RegressionRefusal.self) {
            try LogisticRegression(example.outcome, on: example.predictors)
        }
        guard case .separation(let names) = refusal else {
            Issue.record("refused otherwise: \(refusal)")
            return
        }
        #expect(Set(names).isSuperset(of: example.names))
        #expect(names.contains { example.names.contains($0) })
    }

    @Test func `nearly separated is not separated`() throws {
        var outcome = (0..<200).map { $0 >= 100 }
        outcome[20] = true
        outcome[180] = false
        let regression = try LogisticRegression(outcome, on: [Predictor("x", (0..<200).map { Double($0) })])
        #expect(regression.pseudoRSquared > 0.5)
    }

    @Test func `one outcome alone is refused`() {
        let predictors = [Predictor("x", [1, 2, 3, 4])]
        #expect(throws: RegressionRefusal.constantOutcome) {
            try LogisticRegression([true, true, true, true], on: predictors)
        }
        #expect(throws: RegressionRefusal.constantOutcome) {
            try LogisticRegression([false, false, false, false], on: predictors)
        }
        let endless = [Proportion(successes: 1, trials: 1e300), Proportion(successes: 1, trials: 2)].compactMap { $0 }
        #expect(throws: RegressionRefusal.beyondNumbers) { try LogisticRegression(endless, on: []) }
        #expect(throws: RegressionRefusal.tooFewRows(count: 0, needed: 2)) {
            try LogisticRegression([] as [Bool], on: [])
        }
        #expect(throws: RegressionRefusal.duplicatePredictor("y", of: "x")) {
            try LogisticRegression([true, false, true, false], on: predictors + [Predictor("y", [2, 4, 6, 8])])
        }
    }
}
