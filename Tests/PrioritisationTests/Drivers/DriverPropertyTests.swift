import Prioritisation
import Statistics
import Testing

@Suite struct DriverPropertyTests {
    private static let columns = Columns.random(6, rows: 300, seed: 4)

    private static func analysis(
        _ columns: [Ratings],
        _ method: DriverAnalysis.Method,
        _ bootstrap: Bootstrap? = nil
    ) throws -> DriverAnalysis {
        try DriverAnalysis(
            outcome: columns[0],
            predictors: Array(columns.dropFirst()),
            method: method,
            bootstrap: bootstrap
        )
    }

    @Test(arguments: DriverAnalysis.Method.allCases)
    func `the weights add up to R²`(_ method: DriverAnalysis.Method) throws {
        let analysis = try Self.analysis(Self.columns, method)
        let fit = try LinearRegression(
            Self.columns[0].answers.compactMap(\.self),
            on: Self.columns.dropFirst().map { Predictor($0.name, $0.answers.compactMap(\.self)) }
        )
        #expect(isClose(analysis.drivers.reduce(0) { $0 + $1.weight }, fit.rSquared, within: 1e-12))
        #expect(isClose(analysis.drivers.reduce(0) { $0 + ($1.share ?? 0) }, 1, within: 1e-12))
    }

    @Test(arguments: DriverAnalysis.Method.allCases)
    func `the order of columns and linear rescaling change nothing`(_ method: DriverAnalysis.Method) throws {
        let one = try Self.analysis(Self.columns, method).drivers.map(\.weight)
        let turned = [Self.columns[0]] + Self.columns.dropFirst().reversed()
        let other = try Self.analysis(turned, method).drivers.map(\.weight)
        #expect(areClose(other.reversed(), one, within: 1e-12))
        let scaled = Self.columns.enumerated().map { index, column in
            Ratings(column.name, column.answers.map { $0.map { ($0 * Double(index + 1) - 40) / 7 } })
        }
        #expect(areClose(try Self.analysis(scaled, method).drivers.map(\.weight), one, within: 1e-10))
    }

    @Test(arguments: DriverAnalysis.Method.allCases)
    func `the order of people changes the intervals no more than other resamples would`(
        _ method: DriverAnalysis.Method
    ) throws {
        let bootstrap = try #require(Bootstrap(seed: 3, resampleCount: 1_000))
        let one = try Self.analysis(Self.columns, method, bootstrap)
        let turned = Self.columns.map { Ratings($0.name, $0.answers.reversed()) }
        let other = try Self.analysis(turned, method, bootstrap)
        #expect(areClose(other.drivers.map(\.weight), one.drivers.map(\.weight), within: 1e-12))
        for (first, second) in zip(one.drivers, other.drivers) {
            let (a, b) = try (#require(first.interval), #require(second.interval))
            #expect(isClose(a, [b.lowerBound, b.upperBound], within: 0.02))
        }
        #expect(try Self.analysis(Self.columns, method, bootstrap) == one)
    }

    @Test(arguments: DriverAnalysis.Method.allCases)
    func `predictors that say the same share alike`(_ method: DriverAnalysis.Method) throws {
        let twin = Ratings("twin", Self.columns[1].answers.map { $0.map { 3 - $0 / 7 } })
        let analysis = try Self.analysis(Self.columns + [twin], method)
        let (first, last) = (analysis.drivers[0], analysis.drivers[5])
        #expect(isClose(first.weight, last.weight, within: 1e-9))
        #expect(isClose(analysis.rSquared, try Self.analysis(Self.columns, method).rSquared, within: 1e-9))
        #expect(first.beta == nil)
        #expect(first.varianceInflation == nil)
        #expect(analysis.drivers.allSatisfy { $0.weight.isFinite })
    }

    @Test(arguments: DriverAnalysis.Method.allCases)
    func `each person twice makes the intervals narrower`(_ method: DriverAnalysis.Method) throws {
        let bootstrap = try #require(Bootstrap(seed: 8, resampleCount: 1_000))
        let twice = Self.columns.map { Ratings($0.name, $0.answers + $0.answers) }
        let one = try Self.analysis(Self.columns, method, bootstrap).drivers
        let two = try Self.analysis(twice, method, bootstrap).drivers
        for (first, second) in zip(one, two) {
            #expect(isClose(first.weight, second.weight, within: 1e-12))
            let (a, b) = try (#require(first.interval), #require(second.interval))
            let ratio = (b.upperBound - b.lowerBound) / (a.upperBound - a.lowerBound)
            // √½, but for the luck of 1,000 resamples.
            #expect(abs(ratio - 0.5.squareRoot()) < 0.12)
        }
    }

    @Test func `resamples may be worked on side by side`() throws {
        let bootstrap = try #require(Bootstrap(seed: 3, resampleCount: 500))
        let predictors = Array(Self.columns.dropFirst())
        let study = try DriverStudy(outcome: Self.columns[0], predictors: predictors, method: .johnson)
        let parts = [0..<200, 200..<500].map { study.replicates(bootstrap, in: $0) }
        let together = try DriverAnalysis(study, bootstrap: bootstrap, replicates: parts)
        #expect(try Self.analysis(Self.columns, .johnson, bootstrap) == together)
    }

    @Test func `two predictors are shared alike by both methods`() throws {
        let columns = Array(Self.columns.prefix(3))
        let weights = try DriverAnalysis.Method.allCases.map { try Self.analysis(columns, $0).drivers.map(\.weight) }
        #expect(areClose(weights[0], weights[1], within: 1e-12))
    }

    @Test func `people with a blank are skipped and counted`() throws {
        var columns = Self.columns
        columns[2] = Ratings("x2", [nil, nil] + columns[2].answers.dropFirst(2))
        let analysis = try Self.analysis(columns, .lmg)
        #expect((analysis.count, analysis.skipped) == (298, 2))
    }

    @Test func `resamples in which something does not vary are left out`() throws {
        var answers = Array(repeating: 0.1, count: 30)
        answers[4] = 0.3
        let rare = Ratings("rare", answers)
        let columns = Columns.random(2, rows: 30, seed: 2)
        let bootstrap = try #require(Bootstrap(seed: 1, resampleCount: 1_000))
        let analysis = try Self.analysis(columns + [rare], .johnson, bootstrap)
        // The one person is missing in a share of (29/30)³⁰ = 0.362 of the resamples.
        #expect(abs(Double(analysis.resampleCount) / 1_000 - 0.638) < 0.05)
    }

    @Test func `what cannot be analysed is refused with a sentence`() {
        let constant = Ratings("same", Array(repeating: 4, count: 300))
        #expect(throws: AnalysisRefusal.noVariation("same")) { try Self.analysis(Self.columns + [constant], .lmg) }
        #expect(throws: AnalysisRefusal.noVariation("same")) { try Self.analysis([constant] + Self.columns, .johnson) }
        #expect(throws: AnalysisRefusal.nothingGiven) { try Self.analysis([constant], .johnson) }
        #expect(throws: AnalysisRefusal.tooFewRows(count: 0, needed: 3)) {
            try Self.analysis([Ratings("a", [nil, 1]), Ratings("b", [1, nil])], .johnson)
        }
        #expect(throws: AnalysisRefusal.tooManyPredictors(count: 19, limit: 18)) {
            try Self.analysis(Columns.random(20, rows: 40, seed: 1), .lmg)
        }
        #expect(throws: AnalysisRefusal.notFinite("b", row: 1)) {
            try Self.analysis([Ratings("a", [1, 2, 3]), Ratings("b", [1, .infinity, 2])], .lmg)
        }
        #expect(AnalysisRefusal.noVariation("wait").description == "All answers to wait are the same.")
    }
}
