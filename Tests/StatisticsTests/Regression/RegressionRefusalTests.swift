import Statistics
import Testing

@Suite struct RegressionRefusalTests {
    static let outcome: [Double] = [3, 1, 4, 1, 5, 9, 2, 6]
    static let speed = Predictor("speed", [2, 7, 1, 8, 2, 8, 1, 8])
    static let warmth = Predictor("warmth", [1, 6, 1, 8, 0, 3, 3, 9])

    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let outcome: [Double]
        let predictors: [Predictor]
        let refusal: RegressionRefusal
    }

    private static let cases = [
        Case(
            testDescription: "a predictor that never varies",
            outcome: outcome,
            predictors: [speed, Predictor("country", Array(repeating: 7, count: 8))],
            refusal: .constantPredictor("country")
        ),
        Case(
            testDescription: "a predictor that varies by rounding alone",
            outcome: outcome,
            predictors: [Predictor("tenth", [0.3, 0.3, 0.1 + 0.2, 0.3, 0.3, 0.3, 0.3, 0.3])],
            refusal: .constantPredictor("tenth")
        ),
        Case(
            testDescription: "the same predictor twice",
            outcome: outcome,
            predictors: [speed, warmth, Predictor("pace", speed.values)],
            refusal: .duplicatePredictor("pace", of: "speed")
        ),
        Case(
            testDescription: "the same predictor in another unit",
            outcome: outcome,
            predictors: [warmth, Predictor("Fahrenheit", warmth.values.map { 32 + 1.8 * $0 })],
            refusal: .duplicatePredictor("Fahrenheit", of: "warmth")
        ),
        Case(
            testDescription: "a predictor that is the sum of two",
            outcome: outcome,
            predictors: [speed, warmth, Predictor("both", zip(speed.values, warmth.values).map(+))],
            refusal: .dependentPredictor("both", on: ["speed", "warmth"])
        ),
        Case(
            testDescription: "an outcome that never varies",
            outcome: Array(repeating: 5, count: 8),
            predictors: [speed],
            refusal: .constantOutcome
        ),
        Case(
            testDescription: "an outcome told without error",
            outcome: speed.values.map { 3 * $0 - 1 },
            predictors: [speed],
            refusal: .exactFit
        ),
        Case(testDescription: "nothing", outcome: [], predictors: [], refusal: .tooFewRows(count: 0, needed: 2)),
        Case(testDescription: "one answer", outcome: [4], predictors: [], refusal: .tooFewRows(count: 1, needed: 2)),
        Case(
            testDescription: "no row to spare",
            outcome: [1, 3, 2],
            predictors: [Predictor("a", [1, 2, 4]), Predictor("b", [2, 1, 1])],
            refusal: .tooFewRows(count: 3, needed: 4)
        ),
        Case(
            testDescription: "a short predictor",
            outcome: outcome,
            predictors: [Predictor("short", [1, 2])],
            refusal: .wrongLength(predictor: "short", count: 2, expected: 8)
        ),
        Case(
            testDescription: "a hole in a predictor",
            outcome: outcome,
            predictors: [Predictor("holed", [1, 2, .nan, 4, 5, 6, 7, 9])],
            refusal: .notFinite(predictor: "holed", row: 2)
        ),
        Case(
            testDescription: "a hole in the outcome",
            outcome: [1, .infinity, 3],
            predictors: [],
            refusal: .notFinite(predictor: nil, row: 1)
        ),
    ]

    @Test(arguments: cases)
    func `what has no answer is refused by name`(_ example: Case) {
        #expect(throws: example.refusal) { try LinearRegression(example.outcome, on: example.predictors) }
        #expect(example.refusal.description.hasSuffix("."))
    }

    @Test func `robust errors are refused where one row alone fixes a coefficient`() throws {
        let once = Predictor("once", [0, 0, 0, 0, 0, 1, 0, 0])
        let regression = try LinearRegression(Self.outcome, on: [Self.speed, once])
        #expect(throws: RegressionRefusal.decisiveRow(5)) { try regression.coefficients(.robust) }
        #expect(try regression.coefficients().count == 3)
    }

    @Test func `clusters must be there, and more than one`() throws {
        let regression = try LinearRegression(Self.outcome, on: [Self.speed])
        #expect(throws: RegressionRefusal.tooFewClusters(1)) {
            try regression.coefficients(.clustered(Array(repeating: 1, count: 8)))
        }
        #expect(throws: RegressionRefusal.tooFewClusters(2)) { try regression.coefficients(.clustered([1, 2])) }
    }

    @Test(arguments: [0, 1, -0.5, Double.nan])
    func `a confidence outside its domain is refused`(_ confidence: Double) throws {
        let regression = try LinearRegression(Self.outcome, on: [Self.speed])
        #expect(throws: RegressionRefusal.confidenceOutOfRange) {
            try regression.coefficients(confidence: confidence)
        }
    }

    @Test func `numbers too great to compute with are refused`() {
        #expect(throws: RegressionRefusal.self) {
            try LinearRegression([1e308, -1e308, 1e308, 5], on: [Predictor("a", [1, 2, 4, 3])])
        }
    }
}
