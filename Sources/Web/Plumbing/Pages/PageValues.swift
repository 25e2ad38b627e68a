internal import Mustache

/// A page's stored properties, read once.
///
/// The templates could look into the page themselves, but they would reflect a whole value anew for each name they meet.
struct PageValues: MustacheParent {
    /// A text, in which no name is looked for.
    struct Text: MustacheCustomRenderable, MustacheParent {
        let renderText: String
        var isNull: Bool { false }

        func child(named name: String) -> Any? { nil }
    }

    /// The properties by their names; what is nil is left out.
    private let properties: [String: Any]

    /// - Parameter value: A page, or a part of one.
    init(of value: Any) {
        var properties: [String: Any] = [:]
        for child in Mirror(reflecting: value).children {
            if let label = child.label, let plain = Self.plain(child.value) { properties[label] = plain }
        }
        self.properties = properties
    }

    func child(named name: String) -> Any? { properties[name] }

    /// Words and truths as they are, lists item by item, everything else by its properties.
    private static func plain(_ value: Any) -> Any? {
        if let text = value as? String { return Text(renderText: text) }
        if let truth = value as? Bool { return truth }
        if let texts = value as? [String] { return texts.map(Text.init) }
        let mirror = Mirror(reflecting: value)
        return switch mirror.displayStyle {
        case .optional: mirror.children.first.flatMap { plain($0.value) }
        case .collection: mirror.children.compactMap { plain($0.value) }
        default: PageValues(of: value)
        }
    }
}
