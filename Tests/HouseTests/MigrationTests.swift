import Testing

/// A migration that once made somebody's database is never edited: the program would refuse that database.
@Suite struct MigrationTests {
    private static let folder = "Sources/Storage/Migrations"

    /// The released steps and the checksum of their file; a change of the schema is a new step.
    private static let released: [String: UInt64] = [
        "20261121_beginning": 0x14C9E7F7911EAEF1
    ]

    /// FNV-1a, 64 bits (Fowler, Noll, Vo 1991): enough against carelessness.
    private static func checksum(_ text: String) -> UInt64 {
        text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    @Test func `released migrations are never edited`() {
        expectHouse(
            breaking: ["\(Self.folder)/20261121_beginning.swift": "let beginning20261121 = 1"]
        ) { tree in
            tree.swift(under: Self.folder).compactMap { file in
                guard let expected = Self.released[file.name] else { return nil }
                let found = Self.checksum(file.text)
                return found == expected
                    ? nil : Finding(file, "was edited: 0x\(String(found, radix: 16)); add a new step")
            }
        }
    }

    @Test func `released migrations are still there`() {
        let paths = SourceTree.repository.swift(under: Self.folder).map(\.name)
        for name in Self.released.keys { #expect(paths.contains(name), "the migration \(name) is gone") }
    }

    @Test func `migrations are named by their day and stand alone`() {
        expectHouse(
            breaking: [
                "\(Self.folder)/beginning.swift": "",
                "\(Self.folder)/20261122_more.swift": "internal import ServiceCycle",
            ]
        ) { tree in
            tree.swift(under: Self.folder).flatMap { file -> [Finding] in
                let isNamed = file.name.wholeMatch(of: /\d{8}_[a-z0-9_]+/) != nil
                let imports = file.lines.enumerated().filter { $0.element.contains(/^\s*(?:\w+\s+)?import\s/) }
                return (isNamed ? [] : [Finding(file, "expected is a name such as 20261121_beginning")])
                    + imports.map { Finding(file, line: $0.offset + 1, "a migration speaks only SQL") }
            }
        }
    }
}
