import Kano
import OracleSupport
import Statistics
import Testing

@Suite struct SatisfactionCoefficientsTests {
    /// The coefficients of a case, or none where its file says that there are none.
    private func coefficients(_ example: Oracle) throws -> SatisfactionCoefficients? {
        let found = SatisfactionCoefficients(try tabulation(of: example))
        #expect((found == nil) == (example["expected"]["better"].number == nil))
        return found
    }

    @Test(.enabled(if: Oracle.areThere, Oracle.absence), arguments: Tabulations.cases)
    func `Better, Worse and their average`(_ example: Oracle) throws {
        guard let found = try coefficients(example) else { return }
        let expected = example["expected"]
        #expect(isClose(found.better, expected["better"].number))
        #expect(isClose(found.worse, expected["worse"].number))
        #expect(isClose(found.averageSatisfaction, expected["asc"].number))
        #expect(isClose(found.betterOfAll, expected["better_of_all"].number))
        #expect(isClose(found.worseOfAll, expected["worse_of_all"].number))
        #expect(found.count == expected["n_effective"].number)
    }

    @Test(
        .enabled(if: Oracle.areThere, Oracle.absence),
        arguments: Tabulations.cases.filter { $0["expected"]["var_better"].number != nil }
    )
    func `intervals, variances and covariance`(_ example: Oracle) throws {
        let found = try #require(try coefficients(example))
        let expected = example["expected"]
        #expect(isClose(found.betterInterval, expected["better_wilson95"].numbers))
        #expect(isClose(found.worseInterval, expected["worse_wilson95"].numbers))
        #expect(isClose(found.betterVariance, expected["var_better"].number, within: 1e-12))
        #expect(isClose(found.worseVariance, expected["var_worse"].number, within: 1e-12))
        #expect(isClose(found.covariance, expected["cov_better_worse"].number, within: 1e-12))
    }

    @Test(.enabled(if: Oracle.areThere, Oracle.absence), arguments: Tabulations.cases)
    func `the corner of the plane`(_ example: Oracle) throws {
        #expect(try coefficients(example)?.quadrant.letter == example["expected"]["quadrant"].text)
    }

    // Source: oracles/kano/published_tables.csv, 29 rows of counts or percentages from the literature.
    @Test(.enabled(if: ByteTable.isThere, ByteTable.absence), arguments: ByteTable.publishedTables)
    func `the published tables, recomputed`(_ row: [String: String]) throws {
        var counts: [KanoCategory: Double] = [:]
        for category in KanoCategory.allCases { counts[category] = row[category.letter].flatMap(Double.init) ?? 0 }
        let found = try #require(SatisfactionCoefficients(try tabulation(counts)))
        #expect(isClose(found.better, row["better_recomputed"].flatMap(Double.init), within: 1e-9))
        #expect(isClose(found.worse, row["worse_recomputed"].flatMap(Double.init), within: 1e-9))
    }

    @Test(.enabled(if: ByteTable.isThere, ByteTable.absence))
    func `all published rows are there`() { #expect(ByteTable.publishedTables.count == 29) }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func `twice the answers shrink the intervals and halve the variances`(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var once: [KanoCategory: Double] = [:]
        for category in KanoCategory.allCases { once[category] = (1 + generator.uniform() * 40).rounded() }
        let few = try #require(SatisfactionCoefficients(try tabulation(once)))
        let many = try #require(SatisfactionCoefficients(try tabulation(once.mapValues { 2 * $0 })))
        #expect(many.better == few.better && many.worse == few.worse)
        #expect(isClose(many.betterVariance, few.betterVariance / 2, within: 1e-15))
        #expect(isClose(many.covariance, few.covariance / 2, within: 1e-15))
        #expect(few.betterInterval.lowerBound < many.betterInterval.lowerBound)
        #expect(many.worseInterval.upperBound < few.worseInterval.upperBound)
    }

    @Test func `reverse and questionable answers alone have no coefficients`() throws {
        #expect(SatisfactionCoefficients(try tabulation(r: 4, q: 2)) == nil)
        #expect(SatisfactionCoefficients(try tabulation(a: 4), confidence: 1) == nil)
    }

    @Test func `where all agree there is no ellipse, but there are intervals`() throws {
        let found = try #require(SatisfactionCoefficients(try tabulation(o: 12)))
        #expect(found.ellipse() == nil)
        #expect(found.better == 1 && found.worse == -1)
        #expect(found.betterInterval.lowerBound < 0.9)
    }

    @Test func `the ellipse leans to where both coefficients grow together`() throws {
        // Nobody says A or M: whoever is pleased is also annoyed, so that both move as one.
        let oneLine = try #require(SatisfactionCoefficients(try tabulation(o: 12, i: 9)))
        #expect(oneLine.ellipse() == nil)
        let positive = try #require(SatisfactionCoefficients(try tabulation(a: 1, o: 12, m: 1, i: 9)))
        #expect(try #require(positive.ellipse()).angle > 0)
        let negative = try #require(SatisfactionCoefficients(try tabulation(a: 12, o: 1, m: 9, i: 1)))
        #expect(try #require(negative.ellipse()).angle < 0)
    }

    // Source: the definition of a 95 % region; with 2,000 samples the standard error of the share is .005.
    @Test func `95 percent of the ellipses contain the truth`() throws {
        let shares: [(KanoCategory, Double)] = [
            (.attractive, 0.3), (.oneDimensional, 0.3), (.mustBe, 0.15), (.indifferent, 0.25),
        ]
        let weights = Dictionary(uniqueKeysWithValues: zip(shares.indices, shares.map(\.1)))
        let distribution = try #require(DiscreteDistribution(weights: weights))
        var (generator, hits) = (SeededGenerator(seed: 3), 0)
        for _ in 0..<2_000 {
            var counts: [KanoCategory: Double] = [:]
            for _ in 0..<200 { counts[shares[distribution.draw(using: &generator)].0, default: 0] += 1 }
            let found = try #require(CategoryCounts(counts).flatMap { SatisfactionCoefficients($0) })
            if try #require(found.ellipse()).contains(x: 0.45, y: 0.6) { hits += 1 }
        }
        #expect(isClose(Double(hits) / 2_000, 0.95, within: 0.015))
    }
}

extension ByteTable {
    fileprivate static let publishedTables = ByteTable(shared: "oracles/kano/published_tables.csv").records
}
