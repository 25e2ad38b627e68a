import Interchange
import ServiceCycle
import Testing

/// A map that goes out in a format and comes back over the one that is here.
@Suite struct MapLayingTests {
    private static let formats = MapFormat.allCases

    /// Out, perhaps changed as text, in again, laid over what is here.
    private func returned(
        _ map: ServiceMap,
        _ format: MapFormat,
        _ language: Language = .english,
        _ change: (String) -> String = { $0 }
    ) throws -> ServiceMap {
        let text = change(format.write(map, language: language).text)
        let reading = try format.read(Array(text.utf8), name: "\(map.code)", language: language)
        return format.laid(reading.map, over: map, language: language)
    }

    @Test(arguments: Ready.all, MapFormat.allCases)
    func `a ready map that goes out and in is the same in every format`(_ ready: Ready, _ format: MapFormat) throws {
        let map = try ready.map()
        for language in Language.interface { #expect(try returned(map, format, language) == map) }
    }

    @Test(arguments: MapFormat.allCases)
    func `any map that goes out and in is the same`(_ format: MapFormat) throws {
        for seed in 1...60 {
            var random = RandomMap(seed: UInt64(seed))
            let map = random.map()
            guard map.issues().isEmpty else { continue }
            #expect(try returned(map, format) == map, "seed \(seed)")
        }
    }

    @Test(arguments: [MapFormat.ojf, .csv])
    func `what was changed in the file changes, and nothing else`(_ format: MapFormat) throws {
        let map = try Ready(name: "bank").map()
        let changed = try returned(map, format) { $0.replacing("Says goodbye", with: "Waves") }
        let differences = changed.differences(from: map)
        #expect(differences.map(\.kind) == [.changed])
        #expect(differences.flatMap(\.fields) == ["name.en"])
    }

    @Test func `a score that was changed in Mermaid is the drawn curve there, and nothing else`() throws {
        let map = try Ready(name: "bank").map()
        // 1 of 5 is −5 of −5…+5, as docs/subsystems/maps.md says.
        let changed = try returned(map, .mermaid) { text in
            text.replacing(/Says goodbye: \d/, with: "Says goodbye: 1")
        }
        #expect(changed.differences(from: map).flatMap(\.fields) == ["drawn"])
        #expect(changed.moment(try code("says-goodbye"))?.drawn == -5)
    }

    @Test func `a moment that the file no longer names is taken out, the others keep what it cannot carry`() throws {
        let map = try Ready(name: "bank").map()
        let changed = try returned(map, .mermaid) { text in
            text.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.contains("Says goodbye") }
                .joined(separator: "\n")
        }
        let differences = changed.differences(from: map)
        #expect(differences.allSatisfy { $0.kind == .retired })
        #expect(differences.count == 1)
    }

    @Test(arguments: Language.interface)
    func `the language of a file is found by its words`(_ language: Language) throws {
        let map = try Ready(name: "hotel").map()
        for format in [MapFormat.ojf, .mermaid] {
            let bytes = Array(format.write(map, language: language).text.utf8)
            #expect(format.language(of: bytes, like: map, otherwise: .english) == language)
        }
    }

    private func code(_ text: String) throws -> Code { try #require(Code(text)) }
}
