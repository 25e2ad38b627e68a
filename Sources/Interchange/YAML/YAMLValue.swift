internal import ServiceCycle

/// A value of a file while it is read: typed readers that note what is wrong, with its place, and let reading go on.
///
/// It reads YAML and JSON alike.
struct YAMLValue {
    let node: DocumentNode
    let path: DocumentPath
    let line: Int
    let findings: Findings

    init(_ node: DocumentNode, path: DocumentPath = DocumentPath(), line: Int? = nil, findings: Findings) {
        self.node = node
        self.path = path
        self.line = line ?? node.line
        self.findings = findings
    }

    func note(_ detail: String) { findings.add(line: line, path, detail) }

    /// `; did you mean criticality?`, or nothing.
    func hint(for word: String, among known: [String]) -> String {
        findings.isFull ? "" : Spelling.hint(for: word, among: known)
    }

    var isNull: Bool {
        if case .null = node.content { true } else { false }
    }

    /// A text; an unquoted number or word of YAML counts as the letters that are there.
    func text() -> String? {
        switch node.content {
        case .plain(let text), .text(let text): return text
        default:
            note("A text is expected here, not \(node.kindName).")
            return nil
        }
    }

    func code() -> Code? {
        guard let text = text() else { return nil }
        if let code = Code(text) { return code }
        note("\"\(text.prefix(80))\" is not a code: \(Code.rule).")
        return nil
    }

    func integer() -> Int? {
        if let number = written, let integer = Int(number) { return integer }
        note("A whole number is expected here, not \(written ?? node.kindName).")
        return nil
    }

    func number() -> Double? {
        if let written, let number = Double(written), number.isFinite { return number }
        note("A number is expected here, not \(node.kindName).")
        return nil
    }

    /// The digits of a number, where one stands here.
    private var written: String? {
        switch node.content {
        case .number(let text), .plain(let text):
            let isNumber = text.utf8.allSatisfy { (0x30...0x39).contains($0) || "+-.eE".utf8.contains($0) }
            return isNumber && text.utf8.contains { (0x30...0x39).contains($0) } ? text : nil
        default: return nil
        }
    }

    func bool() -> Bool? {
        switch node.content {
        case .bool(let bool): return bool
        case .plain("true"): return true
        case .plain("false"): return false
        default:
            note("true or false is expected here, not \(node.kindName).")
            return nil
        }
    }

    /// One of the words of an enumeration.
    func word<Word: RawRepresentable & CaseIterable>(
        _ type: Word.Type = Word.self
    ) -> Word? where Word.RawValue == String {
        guard let text = text() else { return nil }
        if let word = Word(rawValue: text) { return word }
        let words = Word.allCases.map(\.rawValue)
        note(
            "\"\(text.prefix(40))\" is none of \(words.joined(separator: ", "))"
                + (Spelling.nearest(to: text, among: words).map { "; did you mean \($0)?" } ?? ".")
        )
        return nil
    }

    /// Words in several languages; a plain text is English.
    func texts() -> LocalisedText? {
        guard case .mapping = node.content else { return text().map { LocalisedText([.english: $0]) } }
        var texts = LocalisedText()
        for entry in entries() {
            guard let language = Language(entry.key) else {
                entry.value.note("\"\(entry.key.prefix(40))\" is not a language tag such as en, de or id.")
                continue
            }
            if texts[language] != nil { entry.value.note("This language is given twice.") }
            if !entry.value.isNull, let text = entry.value.text() { texts[language] = text }
        }
        return texts
    }

    /// The items of a list.
    func items() -> [YAMLValue] {
        guard case .list(let nodes) = node.content else {
            note("A list is expected here, not \(node.kindName).")
            return []
        }
        return nodes.enumerated().map {
            YAMLValue($0.element, path: path.appending(.index($0.offset)), findings: findings)
        }
    }

    /// The entries of a group whose names are free.
    func entries() -> [(key: String, value: YAMLValue)] {
        guard case .mapping(let entries) = node.content else {
            note("A group of fields is expected here, not \(node.kindName).")
            return []
        }
        return entries.map { entry in
            let path = path.appending(.key(entry.key))
            return (entry.key, YAMLValue(entry.value, path: path, line: entry.line, findings: findings))
        }
    }

    /// The fields of a group whose names are known; others are noted.
    func fields(_ known: [String]) -> YAMLFields? {
        guard case .mapping = node.content else {
            note("A group of fields is expected here, not \(node.kindName).")
            return nil
        }
        let entries = entries()
        for entry in entries where !known.contains(entry.key) {
            entry.value.note("unknown field\(hint(for: entry.key, among: known))")
        }
        return YAMLFields(owner: self, values: Dictionary(entries.map { ($0.key, $0.value) }) { first, _ in first })
    }
}

/// The fields of one group, by name; an empty field counts as absent.
struct YAMLFields {
    let owner: YAMLValue
    fileprivate let values: [String: YAMLValue]

    fileprivate init(owner: YAMLValue, values: [String: YAMLValue]) {
        self.owner = owner
        self.values = values
    }

    subscript(name: String) -> YAMLValue? {
        guard let value = values[name], !value.isNull else { return nil }
        return value
    }

    /// Whether the field is written at all, even as null.
    func isWritten(_ name: String) -> Bool { values[name] != nil }

    /// A field that must be there.
    func required(_ name: String) -> YAMLValue? {
        if let value = self[name] { return value }
        owner.findings.add(
            line: values[name]?.line ?? owner.line,
            owner.path.appending(.key(name)),
            "This field is missing."
        )
        return nil
    }
}
