package import ServiceCycle

/// A format in which a map leaves and comes back.
package enum MapFormat: String, Sendable, CaseIterable {
    case yaml, json, csv, ojf, mermaid

    /// A map that was read, and what the file had besides.
    package struct Reading: Equatable, Sendable {
        package let map: ServiceMap
        package let leftOut: [LeftOut]
    }

    /// A map that was written, and what the format could not carry.
    package struct Writing: Equatable, Sendable {
        package let text: String
        package let leftOut: [LeftOut]
    }

    /// The format of a file, by its ending, else by how it begins.
    package init(name: String, bytes: [UInt8]) {
        let ending = name.split(separator: ".").last?.lowercased() ?? ""
        let start = String(decoding: bytes.prefix(4096), as: UTF8.self).drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        switch ending {
        case "yaml", "yml": self = .yaml
        case "csv", "tsv": self = .csv
        case "ojf": self = .ojf
        case "mmd", "mermaid": self = .mermaid
        default:
            if start.hasPrefix("{") {
                self = String(decoding: bytes, as: UTF8.self).contains("\"swimlanes\"") ? .ojf : .json
            } else if MermaidReader.isJourney(start) {
                self = .mermaid
            } else {
                let header = start.prefix { !$0.isNewline }
                self = header.contains("phase") && header.contains(where: { ",;\t".contains($0) }) ? .csv : .yaml
            }
        }
    }

    /// Reads a map and checks it; a refusal names every line and field that is wrong.
    ///
    /// - Parameters:
    ///   - bytes: The whole file.
    ///   - name: Its name, for messages and for maps without a title.
    ///   - language: The language of texts in formats that know only one.
    /// - Returns: A map without issues, and what the file had besides.
    /// - Throws: A refusal that names every place that is wrong; then nothing of the file is used.
    package func read(_ bytes: [UInt8], name: String, language: Language = .english) throws(Refusal) -> Reading {
        guard bytes.count <= YAMLDocument.largest else {
            throw Refusal(.tooLarge, "\(name) is larger than 1 MiB, the most that a map may have.")
        }
        switch self {
        case .yaml: return Reading(map: try MapFile.read(bytes, name: name), leftOut: [])
        case .json:
            let node = try JSONLines.node(of: bytes, name: name)
            return Reading(map: try MapFile.map(from: node, name: name, style: .dotted), leftOut: [])
        case .csv: return Reading(map: try MapTable.read(bytes, name: name), leftOut: [])
        case .ojf: return try JourneyReader.read(bytes, name: name, language: language)
        case .mermaid: return try MermaidReader.read(bytes, name: name, language: language)
        }
    }

    /// Writes a map; what is left out is found by reading the text again and comparing.
    package func write(_ map: ServiceMap, language: Language = .english) -> Writing {
        let text =
            switch self {
            case .yaml: MapFile.write(map)
            case .json: MapJSON.write(map) + "\n"
            case .csv: MapTable.write(map)
            case .ojf: JourneyWriter(map: map, language: language).text()
            case .mermaid: MermaidWriter(map: map, language: language).text()
            }
        // What cannot even be read again has kept nothing but the code.
        let again = try? read(Array(text.utf8), name: map.code.text, language: language)
        return Writing(
            text: text,
            leftOut: map.lost(in: again?.map ?? ServiceMap(code: map.code, name: LocalisedText()))
        )
    }
}
