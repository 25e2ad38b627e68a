import Statistics
import Testing

/// Whatever regressions, charts, effects and agreement are given, what comes out is a refusal or numbers.
@Suite struct DegenerateDecisionsTests {
    /// Numbers that tend to break formulas.
    private static let traps: [Double] = [
        0, -0.0, 1, -1, 3, 3, 5, 1e-308, .leastNonzeroMagnitude, 1e154, -1e154, 1e308, -1.7e308, .nan, .infinity,
    ]

    /// Draws numbers, some of them all ordinary, some all the same, some monstrous.
    private static func values(_ count: Int, using generator: inout SeededGenerator) -> [Double] {
        let kinds = [[1, 2, 3, 4, 5], [4], traps, traps.filter { abs($0) < 1e10 }]
        let some = kinds.randomElement(using: &generator) ?? []
        return (0..<count).compactMap { _ in some.randomElement(using: &generator) }
    }

    /// Returns the paths to all numbers in a value that are not finite.
    private static func nonsense(_ value: Any, _ path: String = "") -> [String] {
        if let number = value as? Double { return number.isFinite ? [] : ["\(path) = \(number)"] }
        return Mirror(reflecting: value).children.flatMap { nonsense($0.value, "\(path).\($0.label ?? "_")") }
    }

    /// Expects numbers, or a refusal with a sentence.
    private static func expectSense(_ compute: () throws -> Any?) {
        do {
            guard let result = try compute() else { return }
            let nonsense = nonsense(result)
            #expect(nonsense.isEmpty, "\(type(of: result)): \(nonsense)")
        } catch {
            #expect("\(error)".hasSuffix("."), "\(error)")
        }
    }

    @Test(arguments: 0..<100 as Range<UInt64>)
    func `regressions`(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let count = Int.random(in: 0...14, using: &generator)
        let outcome = Self.values(count, using: &generator)
        let predictors = (0..<Int.random(in: 0...3, using: &generator)).map {
            Predictor("\($0)", Self.values(count, using: &generator))
        }
        let clusters = (0..<count).map { _ in Int.random(in: 1...4, using: &generator) }
        for errors in [ErrorModel.classical, .robust, .autocorrelated(lag: 2), .clustered(clusters)] {
            Self.expectSense { try LinearRegression(outcome, on: predictors).coefficients(errors) }
        }
        Self.expectSense {
            let regression = try LinearRegression(outcome, on: predictors)
            return [regression.rSquared, regression.adjustedRSquared, regression.durbinWatson, regression.pValue]
        }
        let wins = outcome.map { $0 > 2 }
        Self.expectSense {
            let regression = try LogisticRegression(wins, on: predictors)
            return (
                try regression.coefficients(), regression.concordance, regression.pValue, regression.pseudoRSquared,
                regression.prediction(at: predictors.map { _ in 1e300 })
            )
        }
        Self.expectSense {
            ResampledMoments(predictors.map(\.values) + [outcome]).map { packed in
                [packed.moments.correlations.map { [$0[0, 0]] }, packed.moments.slopes(of: 0, on: [])]
            }
        }
    }

    @Test(arguments: 0..<100 as Range<UInt64>)
    func `charts`(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let count = Int.random(in: 0...14, using: &generator)
        let values = Self.values(count, using: &generator).map { Bool.random(using: &generator) ? $0 : nil }
        let sizes = Self.values(count, using: &generator)
        Self.expectSense { try ControlChart(values, by: ValueBaseline(of: values), rules: .all).points }
        Self.expectSense { try EWMAChart(values, by: ValueBaseline(of: values)) }
        Self.expectSense { try CUSUMChart(values, by: ValueBaseline(of: values)) }
        let shares = zip(values, sizes).map { value, size in
            value.flatMap { Proportion(successes: $0, trials: size) }
        }
        Self.expectSense { try ControlChart(shares, by: ShareBaseline(of: shares)).points }
        Self.expectSense { try ControlChart(shares, by: ShareBaseline(inflatedBy: shares)).points }
        let rates = zip(values, sizes).map { value, size in value.flatMap { EventRate(events: $0, units: size) } }
        Self.expectSense { try ControlChart(rates, by: RateBaseline(of: rates)).points }
        Self.expectSense { try ControlChart(rates, by: RateBaseline(inflatedBy: rates)).points }
    }

    @Test(arguments: 0..<100 as Range<UInt64>)
    func `effects`(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let count = Int.random(in: 0...24, using: &generator)
        let values = Self.values(count, using: &generator)
        let rows = values.map { value in
            DifferenceInDifferences.Row(
                value,
                isTreated: Bool.random(using: &generator),
                isAfter: Bool.random(using: &generator),
                site: Int.random(in: 0...3, using: &generator)
            )
        }
        Self.expectSense { try DifferenceInDifferences(bySite: rows) }
        Self.expectSense { try DifferenceInDifferences(rows, errors: .robust) }
        let four = (0..<4).compactMap { _ in
            SampleSummary(
                mean: Self.values(1, using: &generator)[0],
                variance: Self.values(1, using: &generator)[0],
                count: Self.values(1, using: &generator)[0]
            )
        }
        if four.count == 4 {
            for variances in DifferenceInDifferences.Variances.allCases {
                Self.expectSense {
                    try DifferenceInDifferences(
                        .init(
                            treatedBefore: four[0],
                            treatedAfter: four[1],
                            controlBefore: four[2],
                            controlAfter: four[3]
                        ),
                        variances: variances
                    )
                }
            }
            Self.expectSense { try ConfidenceSequence(before: four[0], after: four[1], narrowestAt: 500) }
        }
        Self.expectSense {
            try InterruptedTimeSeries(values, at: values.indices.map { Double($0) }, interruptedAt: 9).coefficients
        }
        Self.expectSense {
            var comparison = try SequentialComparison(variance: 2, mixingVariance: 1e-300)
            for value in values { try comparison.add(before: 0, after: value) }
            return [comparison.pValue, comparison.difference, comparison.likelihoodRatio]
                + [comparison.interval?.lowerBound, comparison.interval?.upperBound]
        }
    }

    @Test(arguments: 0..<100 as Range<UInt64>)
    func `agreement`(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let count = Int.random(in: 0...6, using: &generator)
        let lists = (0..<Int.random(in: 0...4, using: &generator)).map { _ in Self.values(count, using: &generator) }
        Self.expectSense { try KendallConcordance(lists) }
        for level in KrippendorffAlpha.Level.allCases {
            Self.expectSense {
                try KrippendorffAlpha(lists.map { $0.map { $0 == 3 ? nil : $0 } }, level: level)
            }
        }
        let counts = (0..<count).map { _ in (0..<3).map { _ in Int.random(in: 0...2, using: &generator) } }
        Self.expectSense { try FleissKappa(counts) }
        Self.expectSense {
            let kappa = try FleissKappa(judgements: lists)
            return [kappa.value, kappa.z, kappa.pValue, kappa.nullError]
        }
        let replicates = Self.values(120, using: &generator)
        Self.expectSense { BootstrapInterval.percentile(replicates) }
        Self.expectSense { BootstrapInterval.accelerated(replicates, estimate: 3, jackknife: lists.first ?? []) }
    }
}
