import OracleSupport
import Statistics
import Testing

@Suite struct MarginOfErrorTests {
    // decide.md, section 5: an NPS needs n ≈ 1,076 for ±5 points at a variance of 0.7; ±5 % of a share of one half takes 385
    @Test func `the textbook's numbers`() {
        #expect(MarginOfError.answers(for: 0.05, variance: 0.25) == 385)
        #expect(MarginOfError.answers(for: 5, variance: 7_000) == 1_076)
        // 384.146/(1 + 383.146/400) = 196.2
        #expect(MarginOfError.answers(for: 0.05, variance: 0.25, population: 400) == 197)
    }

    @Test(
        .enabled(if: Oracle.areThere, Oracle.absence),
        arguments: Oracle.named("05_nps_csat_ces")["sample_size_for_margin"].list
    )
    func `the oracle's numbers`(_ row: Oracle) throws {
        let needed =
            if let share = row["p"].number {
                MarginOfError.answers(for: row["margin"].number ?? 0, variance: share * (1 - share))
            } else {
                MarginOfError.answers(
                    for: row["margin_points"].number ?? 0,
                    variance: 10_000 * (row["nps_variance"].number ?? 0)
                )
            }
        #expect(needed == row["n"].whole)
    }

    @Test(
        .enabled(if: Oracle.areThere, Oracle.absence),
        arguments: Oracle.named("05_nps_csat_ces")["finite_population"]["cases"].list
    )
    func `the oracle's factors`(_ row: Oracle) throws {
        let (count, population) = (try #require(row["n"].whole), try #require(row["N"].whole))
        let factor = MarginOfError.finitePopulationFactor(count: count, population: population)
        #expect(isClose(factor, try #require(row["factor"].number)))
    }

    @Test func `who has asked all knows all`() {
        #expect(MarginOfError.finitePopulationFactor(count: 50, population: 50) == 0)
        #expect(MarginOfError.answers(for: 0.001, variance: 0.25, population: 10) == 10)
        #expect(MarginOfError.answers(for: 1, variance: 0) == 1)
    }

    @Test func `what is outside the domain has no number`() {
        #expect(MarginOfError.answers(for: 0, variance: 0.25) == nil)
        #expect(MarginOfError.answers(for: 1, variance: -1) == nil)
        #expect(MarginOfError.answers(for: 1, variance: .infinity) == nil)
        #expect(MarginOfError.answers(for: 1, variance: 1, population: 0) == nil)
        #expect(MarginOfError.answers(for: 1, variance: 1, confidence: 1) == nil)
        #expect(MarginOfError.finitePopulationFactor(count: 3, population: 2) == nil)
        #expect(MarginOfError.finitePopulationFactor(count: 1, population: 1) == nil)
    }
}
