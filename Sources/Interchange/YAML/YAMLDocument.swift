internal import ServiceCycle
internal import Yams

/// Reads the bytes of one YAML file into a tree, and refuses what our files never need and what can be used for harm.
///
/// Anchors, aliases, tags and keys that are no words are disarmed before the parser sees them: their signs are replaced by
/// letters that the file does not contain, so that an alias cannot blow up, and put back in the texts afterwards. A scalar
/// that begins with such a letter without quotes was meant as one of them, and is refused with its line.
struct YAMLDocument {
    /// The largest file that is read.
    static let largest = 1 << 20

    /// How many lists and groups may stand within one another.
    static let deepest = 20

    private static let signs: [(sign: Unicode.Scalar, name: String)] = [
        ("&", "An anchor"), ("*", "An alias"), ("!", "A tag"), ("?", "A question mark as the sign of a key"),
    ]

    /// The letters that stand for the signs while the parser works, in their order.
    private var letters: [Unicode.Scalar] = []
    private let findings = Findings(.dotted)

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - bytes: What the file holds.
    ///   - name: Its name, for messages.
    ///   - thing: What it should be, such as "a map", for messages.
    /// - Returns: Its one document.
    /// - Throws: A refusal that names each place that is not accepted.
    static func read(_ bytes: [UInt8], name: String, as thing: String) throws(Refusal) -> DocumentNode {
        guard bytes.count <= largest else {
            throw Refusal(.invalid, "\(name) is larger than 1 MiB, the most that \(thing) may have.")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            let line = UTF8Check.firstInvalid(in: bytes, bytes.indices).map { bad in
                bytes[..<bad].count { $0 == 0x0A } + 1
            }
            throw refusal(name, thing, Issue("line \(line ?? 1)", "This is not UTF-8; save the file as UTF-8 text."))
        }
        var document = YAMLDocument()
        let armless = try document.disarm(text, name: name, as: thing)
        guard let root = try compose(armless, original: text, name: name, as: thing) else {
            throw Refusal(.invalid, "\(name) is empty; it should hold \(thing).")
        }
        let node = document.node(root, at: DocumentPath())
        try document.findings.check(name, as: thing)
        return node
    }

    private static func refusal(_ name: String, _ thing: String, _ issue: Issue) -> Refusal {
        let findings = Findings(.dotted)
        findings.add(issue)
        return findings.refusal(of: name, as: thing)
    }

    private mutating func disarm(_ text: String, name: String, as thing: String) throws(Refusal) -> String {
        let used = Set(text.unicodeScalars.lazy.filter { (0xE000...0xF8FF).contains($0.value) })
        letters = (UInt32(0xE000)...0xF8FF).lazy.compactMap { Unicode.Scalar($0) }.filter { !used.contains($0) }
            .prefix(Self.signs.count).map { $0 }
        guard letters.count == Self.signs.count else {
            throw Refusal(.invalid, "\(name) is not text, as \(thing) should be.")
        }
        var armless = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where scalar != "\u{FEFF}" {
            armless.append(Self.signs.firstIndex { $0.sign == scalar }.map { letters[$0] } ?? scalar)
        }
        return String(armless)
    }

    private func rearm(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { letters.contains($0) }) else { return text }
        var armed = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            armed.append(letters.firstIndex(of: scalar).map { Self.signs[$0].sign } ?? scalar)
        }
        return String(armed)
    }

    private static func compose(
        _ text: String,
        original: String,
        name: String,
        as thing: String
    ) throws(Refusal) -> Node? {
        do {
            return try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
        } catch let error as YamlError {
            throw refusal(name, thing, error.issue(in: original))
        } catch {
            throw Refusal(.invalid, "\(name) cannot be read as YAML.")
        }
    }

    private func node(_ node: Node, at path: DocumentPath) -> DocumentNode {
        let line = node.mark?.line ?? 1
        guard path.steps.count <= Self.deepest else {
            findings.add(line: line, DocumentPath(), "It is nested deeper than \(Self.deepest) levels.")
            return DocumentNode(content: .null, line: line)
        }
        switch node {
        case .scalar(let scalar): return DocumentNode(content: content(scalar, line: line, path), line: line)
        case .sequence(let items):
            let nodes = items.enumerated().map { self.node($0.element, at: path.appending(.index($0.offset))) }
            return DocumentNode(content: .list(nodes), line: line)
        case .mapping(let pairs): return DocumentNode(content: .mapping(entries(pairs, path)), line: line)
        case .alias:
            findings.add(line: line, path, "An alias is not accepted here.")
            return DocumentNode(content: .null, line: line)
        }
    }

    private func entries(_ pairs: Node.Mapping, _ path: DocumentPath) -> [DocumentNode.Entry] {
        var seen: Set<String> = []
        return pairs.compactMap { key, value in
            let line = key.mark?.line ?? 1
            guard case .scalar(let scalar) = key else {
                findings.add(line: line, path, "The name of a field must be a word.")
                return nil
            }
            _ = content(scalar, line: line, path)
            let name = rearm(scalar.string)
            let place = path.appending(.key(name))
            if !seen.insert(name).inserted { findings.add(line: line, place, "This field is given twice.") }
            return DocumentNode.Entry(key: name, line: line, value: node(value, at: place))
        }
    }

    private func content(_ scalar: Node.Scalar, line: Int, _ path: DocumentPath) -> DocumentNode.Content {
        switch scalar.style {
        case .any, .plain:
            if let first = scalar.string.unicodeScalars.first, let index = letters.firstIndex(of: first) {
                let sign = Self.signs[index]
                findings.add(
                    line: line,
                    path,
                    "\(sign.name) is not accepted; a text that begins with \(sign.sign) needs quotes around it."
                )
            }
            return ["", "~", "null", "Null", "NULL"].contains(scalar.string) ? .null : .plain(rearm(scalar.string))
        default: return .text(rearm(scalar.string))
        }
    }
}

extension YamlError {
    /// What the parser says, with the place it names.
    fileprivate func issue(in text: String) -> Issue {
        switch self {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            if problem.contains("another document") {
                return Issue("line \(mark.line)", "A second document begins here; a file holds one.")
            }
            if problem.contains("nesting level") { return Issue("line \(mark.line)", "It is nested too deeply.") }
            let words = [context?.text, problem].compactMap { $0 }.joined(separator: ", ")
            let hint = Self.hint(in: text, until: mark.line)
            return Issue("line \(mark.line), column \(mark.column)", "This is not YAML: \(words).\(hint)")
        case .reader(let problem, let offset, _, _):
            let line = text.unicodeScalars.prefix(offset ?? 0).count { $0 == "\n" } + 1
            return Issue("line \(line)", "This is not text: \(problem).")
        case .duplicatedKeysInMapping(let keys, let context):
            let names = keys.map { "\"\($0.prefix(40))\"" }.joined(separator: ", ")
            return Issue("line \(context.mark.line), \(keys.first ?? "")", "The field \(names) is given twice.")
        default: return Issue("line 1", "This cannot be read as YAML.")
        }
    }

    /// Whether an anchor, an alias, a tag or `?` stands in the line of an error or the one before: disarmed, they are none.
    private static func hint(in text: String, until line: Int) -> String {
        let lines = text.utf8.split(separator: 0x0A, maxSplits: line, omittingEmptySubsequences: false)
        let near = lines.prefix(line).suffix(2)
        let isSuspect = near.contains { line in
            line.split(separator: 0x20).contains { "&*!?".utf8.contains($0.first ?? 0) }
        }
        return isSuspect ? " Anchors (&), aliases (*), tags (!) and keys marked by ? are not accepted." : ""
    }
}
