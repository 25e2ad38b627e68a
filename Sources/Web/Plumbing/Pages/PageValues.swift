internal import Mustache

/// A page's stored properties, as the templates look for them.
///
/// The templates could look into the page themselves, but they would reflect a whole value anew for each name they meet.
struct PageValues: MustacheParent, MustacheCustomRepresentation {
    /// A text, or none; no name is looked for in it.
    struct Text: MustacheCustomRenderable, MustacheParent, MustacheCustomRepresentation {
        let renderText: String
        let isNull: Bool

        /// What stands for a property that is nil.
        static let none = Text(renderText: "", isNull: true)

        init(_ text: String) { self.init(renderText: text, isNull: false) }

        private init(renderText: String, isNull: Bool) {
            (self.renderText, self.isNull) = (renderText, isNull)
        }

        var representation: Any? { self }

        func child(named name: String) -> Any? { nil }
    }

    /// By their names: truths, texts, lists and further properties.
    let properties: [String: Any]

    // The templates ask this of every value; a yes is found sooner than a no.
    var representation: Any? { self }

    func child(named name: String) -> Any? { properties[name] }
}
