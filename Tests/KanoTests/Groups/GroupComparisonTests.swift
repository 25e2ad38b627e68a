import Kano
import Testing

@Suite struct GroupComparisonTests {
    private func table(_ attractive: Int, _ mustBe: Int) throws -> PairTable {
        var counts = Array(repeating: Array(repeating: 0, count: 5), count: 5)
        counts[0][2] = attractive
        counts[2][4] = mustBe
        return try #require(PairTable(counts: counts))
    }

    @Test func `attributes are corrected for one another, and each group has its profile`() throws {
        let found = try #require(
            GroupComparison([
                ("new", [try table(60, 40), try table(50, 50)]), ("regular", [try table(40, 60), try table(48, 52)]),
            ])
        )
        #expect(found.groups == ["new", "regular"])
        let first = try #require(found.attributes.first)
        #expect(first.profiles.map { $0.mode?.category } == [.attractive, .mustBe])
        // Source: by hand. χ² = 8 on one degree of freedom, p = .004678; times 2 after Holm.
        #expect(isClose(first.homogeneity?.statistic, 8, within: 1e-12))
        #expect(isClose(first.homogeneity?.pValue, 0.004677734981, within: 1e-10))
        #expect(isClose(first.adjustedP, 0.009355469962, within: 1e-10))
        #expect(try #require(found.attributes.last?.adjustedP) > 0.5)
    }

    @Test func `a group without answers leaves the attribute without a test`() throws {
        let found = try #require(GroupComparison([("new", [PairTable()]), ("regular", [try table(3, 4)])]))
        #expect(found.attributes.first?.homogeneity == nil)
        #expect(found.attributes.first?.adjustedP == nil)
        #expect(found.attributes.first?.profiles.first?.absence == .nobodyAnswered)
    }

    @Test func `groups with other attributes are refused, none is empty`() throws {
        #expect(GroupComparison([("new", [PairTable()]), ("regular", [])]) == nil)
        #expect(GroupComparison([])?.attributes.isEmpty == true)
    }
}
