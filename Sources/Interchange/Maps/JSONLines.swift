internal import ServiceCycle

/// Gives the values of a JSON file the lines on which they begin, so that a complaint can name them.
///
/// The text was read strictly before; here only its signs are stepped over.
struct JSONLines {
    private let bytes: [UInt8]
    private var position = 0
    private var line = 1

    /// Reads a JSON file as a tree with lines.
    static func node(of bytes: [UInt8], name: String) throws(Refusal) -> DocumentNode {
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        let value: JSONValue
        do {
            value = try JSONScanner.value(of: text, deepest: YAMLDocument.deepest)
        } catch {
            let line = text[..<min(error.offset, text.count)].count { $0 == 0x0A } + 1
            throw Refusal(.invalid, "\(name) is not JSON.", issues: [Issue("line \(line)", error.reason)])
        }
        var walk = JSONLines(bytes: text)
        return walk.node(value)
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private mutating func node(_ value: JSONValue) -> DocumentNode {
        skip()
        let start = line
        switch value {
        case .array(let items):
            position += 1
            return DocumentNode(content: .list(items.map { node($0) }), line: start)
        case .object(let members):
            position += 1
            let entries = members.map { member in
                skip()
                let start = line
                step()
                return DocumentNode.Entry(key: member.name, line: start, value: node(member.value))
            }
            return DocumentNode(content: .mapping(entries), line: start)
        default:
            step()
            return DocumentNode(content: DocumentNode(value).content, line: start)
        }
    }

    /// To the next sign at which a value or a name begins.
    private mutating func skip() {
        while position < bytes.count, " \t\r\n,:]}".utf8.contains(bytes[position]) {
            if bytes[position] == 0x0A { line += 1 }
            position += 1
        }
    }

    /// Past a text, a number or a word.
    private mutating func step() {
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
            while position < bytes.count, !" \t\r\n,:]}".utf8.contains(bytes[position]) { position += 1 }
            return
        }
        position += 1
        while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
            position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
        }
        position += 1
    }
}
