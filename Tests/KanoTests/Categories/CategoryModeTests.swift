import Kano
import OracleSupport
import Testing

@Suite struct CategoryModeTests {
    @Test(.enabled(if: Oracle.areThere, Oracle.absence), arguments: Tabulations.answered)
    func `the largest category, and those as large`(_ example: Oracle) throws {
        let mode = try #require(try tabulation(of: example).mode())
        #expect(mode.category.letter == example["expected"]["mode"].text)
        #expect(mode.candidates.map(\.letter).joined() == example["expected"]["mode_set"].text)
        #expect(mode.isTie == (mode.candidates.count > 1))
    }

    // Source: oracles/kano/published_tables.csv, the column printed by stp25kano: mode / M>O>A>I within 6 points of
    // 296.
    @Test(arguments: [
        (45, 123, 95, 33, 0, 0, "O", "O"), (54, 54, 101, 81, 3, 3, "M", "M"), (121, 24, 15, 124, 6, 6, "I", "A"),
        (93, 87, 65, 51, 0, 0, "A", "O"), (83, 18, 9, 177, 6, 3, "I", "I"),
    ])
    func `nearly equal shares can be taken for ties`(
        _ a: Int,
        _ o: Int,
        _ m: Int,
        _ i: Int,
        _ r: Int,
        _ q: Int,
        _ mode: String,
        _ close: String
    ) throws {
        let counts = try tabulation(a: a, o: o, m: m, i: i, r: r, q: q)
        #expect(counts.mode()?.category.letter == mode)
        #expect(counts.mode(closeness: 0.06)?.category.letter == close)
    }

    @Test func `there is no mode without answers or with a closeness outside 0 to 1`() throws {
        #expect(try tabulation(a: 0).mode() == nil)
        let counts = try tabulation(a: 1)
        for closeness in [-0.1, 1, .nan] { #expect(counts.mode(closeness: closeness) == nil) }
    }

    @Test(arguments: [-1, .infinity, .nan])
    func `what is no count is refused`(_ count: Double) {
        #expect(CategoryCounts([.attractive: count]) == nil)
    }
}
