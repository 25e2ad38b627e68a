internal import ServiceCycle

/// One value of a YAML or JSON document, with the line on which it begins.
struct DocumentNode {
    /// What stands there.
    indirect enum Content {
        case null
        case bool(Bool)
        /// A JSON number, as written.
        case number(String)
        /// A YAML scalar without quotes: whoever reads it decides whether it is a number, a word or a text.
        case plain(String)
        /// A text in quotes.
        case text(String)
        case list([DocumentNode])
        case mapping([Entry])
    }

    /// One key of a mapping and its value.
    struct Entry {
        let key: String
        let line: Int
        let value: DocumentNode
    }

    let content: Content
    let line: Int
}

extension DocumentNode {
    /// A JSON value; its places are pointers, so it has no lines.
    init(_ value: JSONValue) {
        line = 0
        switch value {
        case .null: content = .null
        case .bool(let bool): content = .bool(bool)
        case .integer(let integer): content = .number(String(integer))
        case .number(let number): content = .number(JSONText.text(of: number))
        case .string(let text): content = .text(text)
        case .array(let items): content = .list(items.map { DocumentNode($0) })
        case .object(let members):
            content = .mapping(members.map { Entry(key: $0.name, line: 0, value: DocumentNode($0.value)) })
        }
    }

    /// What stands there, for messages.
    var kindName: String {
        switch content {
        case .null: "nothing"
        case .bool: "true or false"
        case .number: "a number"
        case .plain(let text), .text(let text): "\"\(text.prefix(40))\""
        case .list: "a list"
        case .mapping: "a group of fields"
        }
    }
}
