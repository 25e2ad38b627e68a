internal import ArgumentParser
internal import Interchange
internal import ServiceCycle
internal import Storage

/// Reads a map from a file of any of its formats.
struct ImportMap: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "map",
        abstract: "Read a cycle's map from a file: YAML, JSON, CSV, OpenJourney (.ojf) or Mermaid.",
        discussion: """
            The format is known by the ending of the file, else by how it begins. Moments that the file no longer \
            names are retired; they keep their answers. What a format cannot carry stays as it was.
            """
    )

    @OptionGroup var place: Place

    @Argument(help: "The file.", completion: .file(extensions: ["yaml", "yml", "json", "csv", "ojf", "mmd"]))
    var file: String

    @Option(help: "The language of texts, for ojf and mermaid.")
    var language: Language = .english

    func run() async throws {
        try await settle {
            let bytes = try FileBytes.read(file)
            let format = MapFormat(name: file, bytes: bytes)
            let reading = try format.read(bytes, name: file, language: language)
            let language = language
            let (map, change) = try await place.write { database in
                try await database.write { connection in
                    let cycles = try connection.cycles(of: connection.onlyOrganisation().id)
                    let kept = try cycles.find(reading.map.code.text)?.map
                    let map = kept.map { format.laid(reading.map, over: $0, language: language) } ?? reading.map
                    return (map, try cycles.save(map, now: .now))
                }
            }
            Terminal.tell(reading.leftOut)
            try Terminal.say(sentence(for: change, map: map))
        }
    }

    private func sentence(for change: MapChange, map: ServiceMap) -> String {
        guard change.isNew else { return "The map of \"\(map.code)\" was already so; nothing changed." }
        var lines = [
            "The map of \"\(map.code)\" is kept as version \(change.version), with \(map.moments.count) moments."
        ]
        for (codes, words) in [
            (change.added, "new"), (change.retired, "retired (they keep their answers)"),
            (change.restored, "back again"),
        ] where !codes.isEmpty {
            lines.append("  \(words): \(codes.map(\.text).joined(separator: ", "))")
        }
        return lines.joined(separator: "\n")
    }
}
