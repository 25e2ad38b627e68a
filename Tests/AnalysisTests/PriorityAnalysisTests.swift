import Analysis
import OracleSupport
import Prioritisation
import ServiceCycle
import Statistics
import Testing

/// Gaps, importance, drivers, penalties and plans against their oracles, from file to figure.
@Suite(.enabled(if: Oracle.areThere, Oracle.absence)) struct PriorityAnalysisTests {
    private func bootstrap(_ count: Int = 200) throws -> Bootstrap {
        try #require(Bootstrap(seed: 1, resampleCount: count))
    }

    @Test func `importance and performance come out as printed in 1977`() throws {
        let oracle = Oracle.named("02_ipa")
        let found = try members(
            try ImportanceAnalysis(
                Shared.source("02_ipa_martilla_james"),
                [],
                crosshairs: .mean,
                bootstrap: try bootstrap()
            )
        )
        #expect(isClose(found["cross"]["importance"].number, oracle["means"]["importance"].number))
        #expect(isClose(found["cross"]["performance"].number, oracle["means"]["performance"].number))
        for (item, expected) in zip(found["items"].list, oracle["rows"].list) {
            let quadrant = try #require(expected["quadrant_mean"].text)
            #expect(quadrant.contains(try #require(item["quadrant"].text)), "\(quadrant)")
            #expect(isClose(item["priority"].number, -(expected["gap_P_minus_I"].number ?? 0), within: 1e-9))
        }
    }

    @Test(arguments: [
        (
            "swiss", "04_swiss", "Fertility",
            ["Agriculture", "Examination", "Education", "Catholic", "Infant.Mortality"]
        ),
        ("mtcars", "04_mtcars", "mpg", ["cyl", "disp", "hp", "gear"]),
    ])
    func `drivers are those of the oracle by both methods`(
        _ name: String,
        _ file: String,
        _ outcome: String,
        _ predictors: [String]
    ) async throws {
        let expected = Oracle.named("04_key_drivers")[name]["result"]
        for method in [DriverAnalysis.Method.johnson, .lmg] {
            let found = try members(
                try await DriversAnalysis(
                    Shared.source(file),
                    outcome: outcome,
                    predictors: predictors,
                    method: method,
                    bootstrap: try bootstrap()
                )
            )
            #expect(found["n"].whole == expected["n"].whole)
            #expect(isClose(found["r2"].number, expected["R2"].number))
            for predictor in found["predictors"].list {
                let known = expected["predictors"][try #require(predictor["name"].text)]
                #expect(isClose(predictor["r"].number, known["r"].number))
                #expect(isClose(predictor["weight"].number, known[method.rawValue].number, within: 1e-8))
                #expect(isClose(predictor["beta"].number, known["beta_std"].number, within: 1e-8))
            }
        }
    }

    @Test func `penalties and rewards are those of the oracle`() throws {
        let fit = Oracle.named("03_prca")["regression_oracle"]["fit"]
        let found = try members(
            try PenaltyAnalysis(
                Shared.source("03_prca_raw"),
                outcome: "overall",
                attributes: ["on_time", "courtesy", "extras"],
                low: [1, 2],
                high: [5]
            )
        )
        #expect(isClose(found["intercept"].number, fit["intercept"].number))
        for attribute in found["attributes"].list {
            let name = try #require(attribute["name"].text)
            #expect(isClose(attribute["penalty"].number, fit["coef"]["\(name)_low"]["b"].number))
            #expect(isClose(attribute["reward"].number, fit["coef"]["\(name)_high"]["b"].number))
            #expect(isClose(attribute["penalty_se"].number, fit["coef"]["\(name)_low"]["se"].number))
            #expect(isClose(attribute["impact_asymmetry"].number, fit["attributes"][name]["IA"].number))
        }
    }

    @Test func `a predictor that does not vary leaves figures out and says why`() async throws {
        let table = try Table(["y,x", "1,2", "2,2", "3,2", "4,2"])
        let found = try members(
            try await DriversAnalysis(
                table.source,
                outcome: "y",
                predictors: ["x"],
                method: .johnson,
                bootstrap: try bootstrap()
            )
        )
        #expect(found["r2"] == .none && found["reason"].text?.contains("x") == true)
    }

    @Test func `one person has a gap but no test, and is told why`() throws {
        let table = try Table(["e,p", "5,3"])
        let found = try members(try GapAnalysis(table.source, [PairColumns("wait=e,p")]))["items"][0]
        #expect(found["gap"].number == -2 && found["t"] == .none && found["reason"].text != nil)
    }
}
