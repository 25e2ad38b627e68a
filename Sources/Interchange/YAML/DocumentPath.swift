internal import ServiceCycle

/// Where a value stands in its document, from the root.
struct DocumentPath: Equatable {
    /// How places are written: `moments[3].code` for people's files, `/moments/3/code` for JSON.
    enum Style {
        case dotted, pointer
    }

    /// One step down.
    enum Step: Equatable {
        case key(String)
        case index(Int)
    }

    var steps: [Step] = []

    func appending(_ step: Step) -> Self { Self(steps: steps + [step]) }

    /// Reads `moments[3].channel`, as the domain's own checks write it.
    init(dotted text: String) {
        for part in text.split(separator: ".") {
            let pieces = part.split(separator: "[")
            if let name = pieces.first { steps.append(.key(String(name))) }
            for piece in pieces.dropFirst() {
                if let index = Int(piece.dropLast()) { steps.append(.index(index)) }
            }
        }
    }

    init(steps: [Step] = []) {
        self.steps = steps
    }

    func text(_ style: Style) -> String {
        var text = ""
        for step in steps {
            switch (step, style) {
            case (.key(let key), .dotted): text += text.isEmpty ? key : ".\(key)"
            case (.index(let index), .dotted): text += "[\(index)]"
            case (.key(let key), .pointer):
                let escaped = key.split(separator: "~", omittingEmptySubsequences: false).joined(separator: "~0")
                text += "/" + escaped.split(separator: "/", omittingEmptySubsequences: false).joined(separator: "~1")
            case (.index(let index), .pointer): text += "/\(index)"
            }
        }
        return text
    }
}

extension DocumentNode {
    /// The line of the place, or of the nearest thing around it that exists.
    func line(of path: DocumentPath) -> Int {
        var node = self
        var line = line
        for step in path.steps {
            switch (step, node.content) {
            case (.key(let key), .mapping(let entries)):
                guard let entry = entries.first(where: { $0.key == key }) else { return line }
                (node, line) = (entry.value, entry.line)
            case (.index(let index), .list(let items)):
                guard items.indices.contains(index) else { return line }
                (node, line) = (items[index], items[index].line)
            default: return line
            }
        }
        return line
    }
}
