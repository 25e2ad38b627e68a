internal import ServiceCycle

/// A group of fields that grows while the cells of a row are read.
struct Branch {
    let line: Int
    private(set) var text: String?
    private var children: [(key: String, branch: Branch)] = []

    init(line: Int) {
        self.line = line
    }

    subscript(key: String) -> Branch? {
        get { children.first { $0.key == key }?.branch }
        set {
            let index = children.firstIndex { $0.key == key }
            switch (index, newValue) {
            case (let index?, let branch?): children[index].branch = branch
            case (let index?, nil): children.remove(at: index)
            case (nil, let branch?): children.append((key, branch))
            case (nil, nil): break
            }
        }
    }

    /// Puts a cell where its column says: `standards.1.target`.
    mutating func insert(_ text: String, at path: ArraySlice<String>) {
        guard let key = path.first else {
            self.text = text
            return
        }
        var branch = self[key] ?? Branch(line: line)
        branch.insert(text, at: path.dropFirst())
        self[key] = branch
    }

    /// The fields as a document has them; the standards, which columns number, as a list.
    var node: DocumentNode { node(with: []) }

    func node(with more: [(String, DocumentNode)]) -> DocumentNode {
        if let text, children.isEmpty { return DocumentNode(content: .plain(text), line: line) }
        let entries = children.map { key, branch in
            let isList = key == "standards"
            return DocumentNode.Entry(
                key: key,
                line: line,
                value: isList ? .list(branch.children.map(\.branch.node), line: line) : branch.node
            )
        }
        let others = more.map { DocumentNode.Entry(key: $0.0, line: line, value: $0.1) }
        return DocumentNode(content: .mapping(entries + others), line: line)
    }
}

extension DocumentNode {
    static func plain(_ text: String, line: Int = 1) -> DocumentNode { DocumentNode(content: .plain(text), line: line) }

    static func list(_ items: [DocumentNode], line: Int) -> DocumentNode {
        DocumentNode(content: .list(items), line: line)
    }

    /// A group of the fields that are there.
    static func group(_ fields: [(String, DocumentNode?)], line: Int = 1) -> DocumentNode {
        DocumentNode(
            content: .mapping(
                fields.compactMap { key, value in value.map { Entry(key: key, line: $0.line, value: $0) } }
            ),
            line: line
        )
    }

    /// Words in one language.
    static func words(_ text: String?, in language: Language, line: Int) -> DocumentNode? {
        guard let text, !text.isEmpty else { return nil }
        return .group([(language.tag, DocumentNode(content: .text(text), line: line))], line: line)
    }
}
