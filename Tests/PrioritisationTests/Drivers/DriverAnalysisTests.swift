import OracleSupport
import Prioritisation
import Statistics
import Testing

@Suite(.enabled(if: Oracle.areThere, Oracle.absence)) struct DriverAnalysisTests {
    private static let oracle = Oracle.named("04_key_drivers")

    private static func analysis(
        _ name: String,
        _ method: DriverAnalysis.Method,
        _ bootstrap: Bootstrap? = nil
    ) throws -> DriverAnalysis {
        let example = oracle[name]
        let column = Columns.table(try #require(example["input"].text.map { String($0.dropLast(4)) }))
        return try DriverAnalysis(
            outcome: column(example["y"].text ?? ""),
            predictors: example["result"]["predictors"].members.keys.sorted().map(column),
            method: method,
            bootstrap: bootstrap
        )
    }

    @Test(arguments: ["swiss", "mtcars", "prca_raw"], DriverAnalysis.Method.allCases)
    func `R² is shared as relaimpo and rwa share it`(_ name: String, _ method: DriverAnalysis.Method) throws {
        let analysis = try Self.analysis(name, method)
        let expected = Self.oracle[name]["result"]
        #expect(isClose(analysis.rSquared, expected["R2"].number))
        #expect(analysis.count == expected["n"].whole)
        for driver in analysis.drivers {
            let figures = expected["predictors"][driver.name]
            #expect(isClose(driver.weight, figures[method.rawValue].number))
            #expect(isClose(driver.share, figures["\(method.rawValue)_pct"].number.map { $0 / 100 }))
            #expect(isClose(driver.correlation, figures["r"].number))
            #expect(isClose(driver.beta, figures["beta_std"].number))
            #expect(isClose(driver.lastIncrement, figures["last"].number))
            #expect(isClose(driver.varianceInflation, figures["vif"].number))
        }
    }

    @Test func `the published weights of Swiss provinces and of cars`() throws {
        let swiss = try Self.analysis("swiss", .lmg).drivers
        let names = ["Agriculture", "Examination", "Education", "Catholic", "Infant.Mortality"]
        let weights = names.compactMap { name in swiss.first { $0.name == name }?.weight }
        #expect(areClose(weights, Self.oracle["swiss"]["published"]["lmg"].numbers))
        for driver in try Self.analysis("mtcars", .johnson).drivers {
            // Seven decimals are printed.
            #expect(isClose(driver.weight, Self.oracle["mtcars"]["published"]["raw"][driver.name].number, within: 5e-8))
        }
    }

    @Test func `the methods may disagree on the order`() throws {
        let first = try DriverAnalysis.Method.allCases.map { method in
            try Self.analysis("mtcars", method).drivers.max { $0.weight < $1.weight }?.name
        }
        // decide.md 4: Johnson puts hp first, LMG cyl.
        #expect(first == ["hp", "cyl"])
    }

    @Test func `intervals of cars agree with those of 4,000 other resamples`() throws {
        let analysis = try Self.analysis("mtcars", .johnson, Bootstrap(seed: 1, resampleCount: 4_000))
        let example = Self.oracle["mtcars"]["published"]
        let tolerance = try #require(example["bootstrap_tolerance"].number)
        for driver in analysis.drivers {
            let expected = example["bootstrap_4000_percentile_recomputed"][driver.name]
            let ends = [expected["percentile_2_5"].number, expected["percentile_97_5"].number].compactMap(\.self)
            #expect(isClose(driver.interval, ends, within: tolerance))
        }
        #expect(analysis.resampleCount == 4_000)
        // gear ends where the others begin, or nearly: it is last, the others may stand anywhere before.
        #expect(analysis.drivers.allSatisfy { $0.places != nil })
    }
}
