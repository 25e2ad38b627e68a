internal import ServiceCycle

/// Writes YAML line by line, always the same way, so that what was exported, imported and exported again is identical.
struct YAMLText {
    private(set) var text: String
    private var depth = 0

    /// Whether the next line begins an item of a list.
    private var beginsItem = false

    /// - Parameter comment: The first line, which names the format.
    init(comment: String) {
        text = "# \(comment)\n"
    }

    mutating func field(_ name: String, _ code: Code?) {
        if let code { field(name, code.text) }
    }

    mutating func field(_ name: String, _ value: String?) {
        if let value { line("\(name): \(scalar(value))") }
    }

    mutating func field(_ name: String, _ number: Int) { line("\(name): \(number)") }

    mutating func field(_ name: String, _ number: Double) { line("\(name): \(JSONText.text(of: number))") }

    mutating func field(_ name: String, _ bool: Bool) { line("\(name): \(bool)") }

    /// Words by language; left out where there are none.
    mutating func field(_ name: String, _ texts: LocalisedText) {
        guard !texts.isEmpty else { return }
        line("\(name):")
        depth += 1
        for language in texts.languages { field(language.tag, texts[language]) }
        depth -= 1
    }

    /// A list of groups; left out where it is empty.
    mutating func list<Item>(_ name: String, _ items: [Item], _ write: (inout YAMLText, Item) -> Void) {
        guard !items.isEmpty else { return }
        line("\(name):")
        depth += 1
        for item in items {
            beginsItem = true
            depth += 1
            write(&self, item)
            depth -= 1
        }
        depth -= 1
    }

    /// A list of texts, each a group of languages; left out where it is empty.
    mutating func list(_ name: String, _ items: [LocalisedText]) {
        list(name, items) { text, words in
            if words.isEmpty { text.line("{}") }
            for language in words.languages { text.field(language.tag, words[language]) }
        }
    }

    /// A group of fields.
    mutating func group(_ name: String, _ write: (inout YAMLText) -> Void) {
        line("\(key(name)):")
        depth += 1
        write(&self)
        depth -= 1
    }

    /// A group of texts or numbers by their own words, sorted; left out where it is empty.
    mutating func entries(_ name: String, _ entries: [String: some CustomStringConvertible]) {
        guard !entries.isEmpty else { return }
        group(name) { text in
            for (word, value) in entries.sorted(by: { $0.key < $1.key }) {
                text.line("\(text.key(word)): " + (value is Int ? "\(value)" : text.scalar("\(value)")))
            }
        }
    }

    /// The same, where nil means nothing.
    mutating func entries(_ name: String, orNothing entries: [String: String?]) {
        guard !entries.isEmpty else { return }
        group(name) { text in
            for (word, value) in entries.sorted(by: { $0.key < $1.key }) { text.field(word, orNothing: value) }
        }
    }

    mutating func field(_ name: String, orNothing value: String?) {
        line("\(key(name)): \(value.map(scalar) ?? "null")")
    }

    /// A list of texts; left out where it is empty.
    mutating func values(_ name: String, _ values: [String]) {
        guard !values.isEmpty else { return }
        line("\(name):")
        depth += 1
        for value in values { line("- \(Self.isPlain(value) ? value : Self.quoted(value))") }
        depth -= 1
    }

    /// A text as it may stand before a colon.
    private func key(_ text: String) -> String { Self.isPlain(text) ? text : Self.quoted(text) }

    private mutating func line(_ content: String) {
        let indent = String(repeating: "  ", count: beginsItem ? depth - 1 : depth)
        text += indent + (beginsItem ? "- " : "") + content + "\n"
        beginsItem = false
    }

    /// A text as it may stand after a colon: as it is, as a block of lines, or in quotes.
    ///
    /// A byte order mark at its beginning is left out: it means nothing, and readers drop it.
    private func scalar(_ text: String) -> String {
        let value = String(text.unicodeScalars.trimmingPrefix { $0 == "\u{FEFF}" })
        if Self.isPlain(value) { return value }
        if let block = block(value) { return block }
        return Self.quoted(value)
    }

    /// Words that older readers of YAML take for something else.
    private static let reserved: Set<String> = [
        "y", "n", "yes", "no", "true", "false", "on", "off", "null", "nan", "inf", "infinity",
    ]

    private static func isPlain(_ value: String) -> Bool {
        guard let first = value.unicodeScalars.first, first.properties.isAlphabetic,
            value.unicodeScalars.last != " ", value.unicodeScalars.last != ":",
            !reserved.contains(value.lowercased()),
            value.unicodeScalars.allSatisfy({ isPrintable($0) && $0 != "\n" && $0 != "\t" })
        else { return false }
        let bytes = Array(value.utf8)
        return zip(bytes, bytes.dropFirst()).allSatisfy { pair in
            !(pair.0 == UInt8(ascii: ":") && pair.1 == 0x20 || pair.0 == 0x20 && pair.1 == UInt8(ascii: "#"))
        }
    }

    /// Several lines as a literal block, where nothing in them would be lost.
    private func block(_ value: String) -> String? {
        let lines = value.split(separator: "\n", omittingEmptySubsequences: false)
        let isEnded = value.unicodeScalars.last == "\n"
        let body = isEnded ? lines.dropLast() : lines[...]
        guard lines.count > 1, body.last?.isEmpty == false, body.first?.isEmpty == false,
            body.allSatisfy({ !$0.hasPrefix(" ") && !$0.hasSuffix(" ") }),
            value.unicodeScalars.allSatisfy({ Self.isPrintable($0) && $0 != "\t" })
        else { return nil }
        let indent = String(repeating: "  ", count: depth + 1)
        return (isEnded ? "|" : "|-") + body.map { $0.isEmpty ? "\n" : "\n\(indent)\($0)" }.joined()
    }

    /// What YAML lets stand without an escape, without its rarer line ends.
    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD,
            0x10000...0x10FFFF:
            true
        default: false
        }
    }

    private static func quoted(_ value: String) -> String {
        var text = "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"", "\\": text += "\\\(scalar)"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case _ where isPrintable(scalar): text.unicodeScalars.append(scalar)
            default:
                let digits = String(scalar.value, radix: 16, uppercase: true)
                text += "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
            }
        }
        return text + "\""
    }
}
