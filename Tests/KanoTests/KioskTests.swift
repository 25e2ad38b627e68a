import Kano
import Testing

/// The real answers of 207 people to 29 pairs about self-service kiosks.
@Suite(.enabled(if: ByteTable.isThere, ByteTable.absence)) struct KioskTests {
    /// The five answers as the file has them, in CP949.
    ///
    /// 마음에 든다. / 당연하다. / 아무런 느낌이 없다. / 하는 수 없다. / 마음에 안 든다.
    ///
    /// Source: data/README.md.
    private static let labels: [[UInt8]] = [
        [0xB8, 0xB6, 0xC0, 0xBD, 0xBF, 0xA1, 0x20, 0xB5, 0xE7, 0xB4, 0xD9, 0x2E],
        [0xB4, 0xE7, 0xBF, 0xAC, 0xC7, 0xCF, 0xB4, 0xD9, 0x2E],
        [
            0xBE, 0xC6, 0xB9, 0xAB, 0xB7, 0xB1, 0x20, 0xB4, 0xC0, 0xB3, 0xA6, 0xC0, 0xCC, 0x20, 0xBE, 0xF8, 0xB4, 0xD9,
            0x2E,
        ],
        [0xC7, 0xCF, 0xB4, 0xC2, 0x20, 0xBC, 0xF6, 0x20, 0xBE, 0xF8, 0xB4, 0xD9, 0x2E],
        [0xB8, 0xB6, 0xC0, 0xBD, 0xBF, 0xA1, 0x20, 0xBE, 0xC8, 0x20, 0xB5, 0xE7, 0xB4, 0xD9, 0x2E],
    ]

    /// The people, with the pairs in the order of the code book's items.
    private static let people: [PairResponse] = {
        let columns = items.map { item in
            ["functional", "dysfunctional"].map { role in
                codebook.first { $0["role"] == role && $0["item"] == item }?["column"].flatMap { Int($0) } ?? 0
            }
        }
        return ByteTable(shared: "data/kiosk/kiosk.csv").rows.dropFirst().map { row in
            PairResponse(
                pairs: columns.map { pair in
                    let halves = pair.compactMap { labels.firstIndex(of: row[$0 - 1]) }
                    return halves.count == 2 ? AnswerPair(functional: halves[0] + 1, dysfunctional: halves[1] + 1) : nil
                }
            )
        }
    }()

    private static let codebook = ByteTable(shared: "data/kiosk/codebook.csv").records
    private static let items = codebook.filter { $0["role"] == "functional" }.compactMap { $0["item"] }

    /// The profile of an item.
    private func profile(_ item: String, table: EvaluationTable = .cqm) throws -> KanoProfile {
        let index = try #require(Self.items.firstIndex(of: item))
        return KanoProfile(PairTable.tables(of: Self.people, attributes: 29)[index], table: table)
    }

    @Test func `207 of 211 people answered all 29 pairs`() {
        #expect(Self.people.count == 211)
        #expect(PairTable.tables(of: Self.people, attributes: 29).map(\.count) == Array(repeating: 207, count: 29))
    }

    // Source: data/README.md, evaluation table of 1993.
    @Test(arguments: [
        ("1", ["M": 90, "O": 52, "A": 43, "I": 21, "R": 0, "Q": 1], 0.461, -0.689),
        ("27", ["A": 157, "O": 22, "I": 20, "M": 7, "R": 0, "Q": 1], 0.869, -0.141),
    ])
    func `two items are as is known`(_ item: String, _ counts: [String: Int], _ better: Double, _ worse: Double) throws
    {
        let found = try profile(item)
        for category in KanoCategory.allCases { #expect(found.count(of: category) == counts[category.letter]) }
        #expect(isClose(found.coefficients?.better, better, within: 0.0005))
        #expect(isClose(found.coefficients?.worse, worse, within: 0.0005))
    }

    @Test(arguments: items)
    func `every item has every figure, by both tables`(_ item: String) throws {
        for table in [EvaluationTable.cqm, .pouliot] {
            let found = try profile(item, table: table)
            #expect(found.absence == nil)
            #expect(found.coefficients?.ellipse() != nil)
            #expect(found.position?.spread() != nil)
            #expect(MixedFinding(found) != nil)
        }
    }

    // Source: counted with numpy 2 from the same file.
    @Test func `the rules disagree on 16 of the 29 items`() throws {
        let agreements = try Self.items.map { try #require(try profile($0).agreement) }
        #expect(agreements.count { !$0.isUnanimous } == 16)
    }

    @Test func `careless people are few, and results are shown without them`() {
        let found = CarelessComparison(Self.people, attributes: 29)
        #expect(!found.signs.isEmpty && found.signs.count < 21)
        #expect(found.careful.allSatisfy { $0.count == 207 - found.signs.count })
    }

    @Test func `the order of the people changes nothing`() {
        let tables = PairTable.tables(of: Self.people, attributes: 29)
        #expect(PairTable.tables(of: Self.people.reversed(), attributes: 29) == tables)
    }
}
