internal import ServiceCycle

/// Writes a map as a Mermaid `journey` that every wiki draws.
struct MermaidWriter {
    let map: ServiceMap
    let language: Language

    func text() -> String {
        let title = line(map.name, or: map.code)
        var lines: [String] = []
        if Code(title, fallback: .cycle, avoiding: []) != map.code { lines.append("%% cycle: \(map.code)") }
        lines += ["journey", "    title \(title)"]
        if let description = map.description.text(for: language) {
            lines.append("    accDescr: \(Self.plain(description))")
        }
        var phase: Moment.Phase?
        var taken: Set<Code> = []
        for moment in map.moments {
            if moment.phase != phase { lines.append("    section \(ReportWords.phase(moment.phase)[language])") }
            phase = moment.phase
            let name = line(moment.name, or: moment.code)
            if Code(name, fallback: .moment, avoiding: taken) != moment.code {
                lines.append("      %% code: \(moment.code)")
            }
            taken.insert(moment.code)
            if moment.drawn == nil { lines.append("      %% not drawn") }
            let score = JSONText.text(of: ((moment.drawn ?? 0) / 2.5 + 3).rounded(.toNearestOrAwayFromZero))
            lines.append("      \(name): \(score): \(Self.plain(EditorWords.actor(moment.actor)[language]))")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func line(_ text: LocalisedText, or code: Code) -> String {
        let plain = Self.plain(text.text(for: language) ?? "")
        let isWord = ["title", "section"].contains { plain.hasPrefix("\($0) ") } || plain.hasPrefix("%%")
        return plain.isEmpty ? code.text : isWord ? "– \(plain)" : plain
    }

    /// The text on one line, without the signs that mean something to Mermaid.
    private static func plain(_ text: String) -> String {
        let replaced = text.unicodeScalars.reduce(into: "") { plain, sign in
            switch sign {
            case ":": plain += " –"
            case ";": plain += ","
            case "#": plain += "№"
            default: plain.unicodeScalars.append(sign)
            }
        }
        return replaced.split { $0.isWhitespace || $0.isNewline }.joined(separator: " ").trimmed
    }
}
