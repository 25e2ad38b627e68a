import Statistics
import Testing

/// Whatever goes in, what comes out is a refusal or numbers: never infinity, never not-a-number.
@Suite struct DegenerateInputTests {
    /// Numbers that tend to break formulas.
    private static let traps: [Double] = [
        0, -0.0, 1, -1, 3, 3, 5, 1e-308, .leastNonzeroMagnitude, 1e154, -1e154, 1e308, -1.7e308,
    ]

    /// Returns the paths to all numbers in a value that are not finite.
    private static func nonsense(_ value: Any, _ path: String = "") -> [String] {
        if let number = value as? Double { return number.isFinite ? [] : ["\(path) = \(number)"] }
        return Mirror(reflecting: value).children.flatMap { nonsense($0.value, "\(path).\($0.label ?? "_")") }
    }

    /// Expects a comparison to give numbers or a refusal with a sentence.
    private static func expectSense(_ comparison: () throws(ComparisonRefusal) -> Any?) {
        do {
            guard let result = try comparison() else { return }
            #expect(nonsense(result).isEmpty, "\(type(of: result))")
        } catch {
            #expect(error.description.hasSuffix("."))
        }
    }

    private static func values(using generator: inout SeededGenerator) -> [Double] {
        let some = Bool.random(using: &generator) ? traps : [1, 2, 2, 3]
        return (0..<Int.random(in: 0...4, using: &generator)).compactMap { _ in some.randomElement(using: &generator) }
    }

    @Test(arguments: 0..<60 as Range<UInt64>)
    func `values`(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let groups = (0..<Int.random(in: 0...4, using: &generator)).map { _ in Self.values(using: &generator) }
        let (first, second) = (groups.first ?? [], groups.last ?? [])
        Self.expectSense { () throws(ComparisonRefusal) in try KruskalWallisTest(groups) }
        Self.expectSense { () throws(ComparisonRefusal) in try MannWhitneyTest(of: first, against: second) }
        Self.expectSense { () throws(ComparisonRefusal) in try PairedTest(of: first, against: second) }
        let summaries = groups.compactMap { SampleSummary(of: $0) }
        Self.expectSense { () throws(ComparisonRefusal) in try AnalysisOfVariance(summaries) }
        Self.expectSense { () throws(ComparisonRefusal) in try WelchAnalysisOfVariance(summaries) }
        Self.expectSense { () throws(ComparisonRefusal) in try HomogeneityTest(of: summaries, margin: 1) }
        Self.expectSense { () throws(ComparisonRefusal) in
            try DirectStandardisation.mean(summaries.map { (weight: 1, summary: $0) })
        }
        let scores = Self.values(using: &generator) + [0, 1, 2, 3]
        Self.expectSense { () throws(ComparisonRefusal) in
            try MeanTrend(zip(scores, summaries).map { (score: $0, summary: $1) })
        }
        guard let one = summaries.first, let two = summaries.last else { return }
        Self.expectSense { () throws(ComparisonRefusal) in try PooledTest(of: one, against: two) }
        Self.expectSense { WelchTest(of: one, against: two) }
    }

    @Test(arguments: 0..<60 as Range<UInt64>)
    func `counts`(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let most = [1, 3, 1_000, 10_000_000].randomElement(using: &generator) ?? 1
        func count() -> Int { Bool.random(using: &generator) ? 0 : Int.random(in: 0...most, using: &generator) }
        let rows = (0..<3).map { _ in (0..<3).map { _ in count() } }
        Self.expectSense { () throws(ComparisonRefusal) in try ChiSquaredTest(ContingencyTable(rows)) }
        Self.expectSense { () throws(ComparisonRefusal) in try SimultaneousShares.goodman(rows[0]) }
        if most <= 1_000 {
            Self.expectSense { () throws(ComparisonRefusal) in try SimultaneousShares.sisonGlaz(rows[0]) }
            Self.expectSense { () throws(ComparisonRefusal) in
                try FisherExactTest((rows[0][0], rows[0][1]), (rows[1][0], rows[1][1]))
            }
        }
        Self.expectSense { () throws(ComparisonRefusal) in
            try PairedProportions(
                .init(both: rows[0][0], firstOnly: rows[0][1], secondOnly: rows[1][0], neither: rows[1][1])
            )
        }
        let histograms = rows.map {
            WeightedHistogram(counts: [0: $0[0] % 9_000, 7: $0[1] % 9_000, 10: $0[2] % 9_000])
        }
        Self.expectSense { () throws(ComparisonRefusal) in try KruskalWallisTest(histograms) }
        Self.expectSense { () throws(ComparisonRefusal) in
            try NetPromoterDifference(of: histograms[0], against: histograms[1])
        }
        let shares = rows.compactMap { Proportion(successes: Double($0[0]), trials: Double($0[0] + $0[1])) }
        Self.expectSense { () throws(ComparisonRefusal) in try FunnelPlot(shares) }
        Self.expectSense { () throws(ComparisonRefusal) in
            try TrendTest(shares.enumerated().map { (score: Double($0.offset), proportion: $0.element) })
        }
        Self.expectSense { () throws(ComparisonRefusal) in
            try DirectStandardisation.share(shares.map { (weight: 1, proportion: $0) })
        }
        guard let one = shares.first, let two = shares.last else { return }
        Self.expectSense { MiettinenNurminenInterval(of: one, against: two) }
        Self.expectSense { ExactInterval(one) }
    }
}
