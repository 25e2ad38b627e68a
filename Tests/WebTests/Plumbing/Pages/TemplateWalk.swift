@testable import Web

/// Follows a template through a page's values as the renderer would, and notes which names are not there.
///
/// Parts that hang on a Bool are followed either way; parts of an absent value are not, so several pages are needed.
struct TemplateWalk {
    let text: (String) throws -> String

    /// Every tag that was looked at, as `template#number`.
    private(set) var seen: Set<String> = []
    private(set) var missing: Set<String> = []

    init(text: @escaping (String) throws -> String) {
        self.text = text
    }

    mutating func follow(_ template: String, _ page: Any) throws {
        try walk(try Self.nodes(template, try text(template)), [page])
    }

    /// The tags of a template that name a value.
    static func names(_ template: String, _ text: String) -> Set<String> {
        Set(
            TemplateTags(text).tags.enumerated().filter { " #^".contains($0.element.sigil) }.map {
                "\(template)#\($0.offset)"
            }
        )
    }

    private struct Node {
        let id: String
        let tag: TemplateTags.Tag
        var children: [Node] = []
    }

    private static func nodes(_ template: String, _ text: String) throws -> [Node] {
        var stack: [Node] = [Node(id: "", tag: TemplateTags.Tag(sigil: "#", name: ""))]
        for (index, tag) in TemplateTags(text).tags.enumerated() {
            switch tag.sigil {
            case "/":
                let node = stack.removeLast()
                stack[stack.count - 1].children.append(node)
            case "#", "^", "<", "$": stack.append(Node(id: "\(template)#\(index)", tag: tag))
            default: stack[stack.count - 1].children.append(Node(id: "\(template)#\(index)", tag: tag))
            }
        }
        return stack[0].children
    }

    private mutating func walk(_ nodes: [Node], _ stack: [Any]) throws {
        for node in nodes {
            switch node.tag.sigil {
            case ">", "<":
                try walk(try Self.nodes(node.tag.name, try text(node.tag.name)), stack)
                try walk(node.children, stack)
            case "$": try walk(node.children, stack)
            case " ": _ = find(node, stack)
            case "^":
                _ = find(node, stack)
                try walk(node.children, stack)
            case "#":
                guard let value = find(node, stack) else { continue }
                if value is Bool { try walk(node.children, stack) }
                let inner = (value as? [Any]) ?? (value is Bool ? [] : [value])
                for item in inner { try walk(node.children, stack + [item]) }
            default: break
            }
        }
    }

    /// The value of a name, or nil where it is absent; a name that nobody bears is noted.
    private mutating func find(_ node: Node, _ stack: [Any]) -> Any? {
        seen.insert(node.id)
        if node.tag.name == "." { return stack.last }
        let names = node.tag.name.split(separator: ".").map(String.init)
        guard let first = names.first, let owner = stack.last(where: { Self.property(first, of: $0).exists }) else {
            missing.insert("\(node.id) \(node.tag.name)")
            return nil
        }
        var value: Any = owner
        for name in names {
            let property = Self.property(name, of: value)
            if !property.exists { missing.insert("\(node.id) \(node.tag.name)") }
            guard let next = property.value else { return nil }
            value = next
        }
        return value
    }

    private static func property(_ name: String, of object: Any) -> (exists: Bool, value: Any?) {
        guard let child = Mirror(reflecting: object).children.first(where: { $0.label == name }) else {
            return (false, nil)
        }
        let mirror = Mirror(reflecting: child.value)
        return (true, mirror.displayStyle == .optional ? mirror.children.first?.value : child.value)
    }
}
