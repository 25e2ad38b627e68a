/// A page's stored properties as dictionaries, read once.
///
/// The templates could look into the page themselves, but they would reflect a whole value anew for each name they meet.
enum PageValues {
    /// The properties by their names; what is nil is left out.
    static func properties(of value: Any) -> [String: Any] {
        var properties: [String: Any] = [:]
        for child in Mirror(reflecting: value).children {
            if let label = child.label, let plain = plain(child.value) { properties[label] = plain }
        }
        return properties
    }

    /// Words and truths as they are, lists item by item, everything else by its properties.
    private static func plain(_ value: Any) -> Any? {
        if let text = value as? String { return text }
        if let truth = value as? Bool { return truth }
        if let texts = value as? [String] { return texts }
        let mirror = Mirror(reflecting: value)
        return switch mirror.displayStyle {
        case .optional: mirror.children.first.flatMap { plain($0.value) }
        case .collection: mirror.children.compactMap { plain($0.value) }
        default: properties(of: value)
        }
    }
}
