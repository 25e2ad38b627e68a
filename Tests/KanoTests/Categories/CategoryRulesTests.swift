import Kano
import OracleSupport
import Testing

@Suite struct CategoryRulesTests {
    @Test(.enabled(if: Oracle.areThere, Oracle.absence), arguments: Tabulations.cases)
    func `the rule of O + A + M`(_ example: Oracle) throws {
        #expect(try tabulation(of: example).wantedCategory?.letter == example["expected"]["blauth"].text)
    }

    @Test(.enabled(if: Oracle.areThere, Oracle.absence), arguments: Tabulations.cases)
    func `category strength and total strength`(_ example: Oracle) throws {
        let counts = try tabulation(of: example)
        #expect(isClose(counts.categoryStrength, example["expected"]["category_strength"].number))
        #expect(isClose(counts.totalStrength, example["expected"]["total_strength"].number))
        #expect(counts.isMixedByStrength == example["expected"]["mixed_below_6pct"].flag)
    }

    // Source: Brand and Rese 2026, table 1: 304 against 303 of 607 answers.
    @Test func `one answer can decide whether people want it`() throws {
        #expect(try tabulation(a: 187, o: 71, m: 46, i: 258, r: 19, q: 26).wantedCategory == .attractive)
        #expect(try tabulation(a: 186, o: 71, m: 46, i: 258, r: 19, q: 26).wantedCategory == .indifferent)
    }

    // Source: agilesoftwaredevelopment.com 2006, three rows of percentages, as counts of a thousand.
    @Test func `A and M high with O low are two peaks`() throws {
        #expect(try tabulation(a: 334, o: 82, m: 382, i: 183, r: 11, q: 8).hasTwoPeaks)
        #expect(try !tabulation(a: 83, o: 226, m: 527, i: 124, r: 25, q: 15).hasTwoPeaks)
        #expect(try !tabulation(a: 136, o: 446, m: 223, i: 178, r: 5, q: 12).hasTwoPeaks)
    }

    @Test func `few answers are not yet two peaks`() throws {
        #expect(try !tabulation(a: 4, o: 1, m: 4, i: 2).hasTwoPeaks)
        #expect(try !tabulation(a: 0).hasTwoPeaks)
    }

    @Test func `a flip is suggested where most people do not want it`() throws {
        #expect(try tabulation(a: 2, i: 4, r: 9).suggestsFlip)
        #expect(try !tabulation(a: 9, i: 4, r: 2).suggestsFlip)
    }
}
