import Kano
import Testing

@Suite struct WaveComparisonTests {
    private func table(_ attractive: Int, _ mustBe: Int) throws -> PairTable {
        var counts = Array(repeating: Array(repeating: 0, count: 5), count: 5)
        counts[0][2] = attractive
        counts[2][4] = mustBe
        counts[0][4] = 10
        counts[2][2] = 10
        return try #require(PairTable(counts: counts))
    }

    @Test func `attributes asked in both waves are compared and corrected for one another`() throws {
        let before = KanoWave(
            wording: "kano1984",
            tables: ["a": try table(60, 20), "b": try table(40, 40), "c": PairTable()]
        )
        let after = KanoWave(
            wording: "kano1984",
            tables: ["a": try table(20, 60), "b": try table(41, 39), "d": PairTable()]
        )
        let found = WaveComparison(of: after, against: before)
        #expect(found.attributes.map(\.name) == ["a", "b"])
        #expect(found.otherWording == nil)
        let moved = try #require(found.attributes.first)
        #expect(moved.before.mode?.category == .attractive)
        #expect(moved.after.mode?.category == .mustBe)
        #expect(isClose(moved.adjustedP, moved.change?.pValue.map { 2 * $0 }, within: 1e-15))
        #expect(try #require(found.attributes.last?.adjustedP) > 0.5)
    }

    @Test func `other words are said to be others`() throws {
        let before = KanoWave(wording: "kano1984", tables: ["a": try table(60, 20)])
        let after = KanoWave(wording: "pouliot", tables: ["a": try table(60, 20)])
        let found = WaveComparison(of: after, against: before)
        #expect(found.otherWording == .otherWording("kano1984", "pouliot"))
        #expect(found.otherWording?.description.contains("\"pouliot\"") == true)
    }

    @Test func `an attribute nobody answered has no change`() throws {
        let empty = KanoWave(wording: "kano1984", tables: ["a": PairTable()])
        let found = try #require(WaveComparison(of: empty, against: empty).attributes.first)
        #expect(found.change == nil && found.adjustedP == nil)
    }
}
