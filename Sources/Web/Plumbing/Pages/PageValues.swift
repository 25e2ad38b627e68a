internal import Mustache

/// A page's stored properties, as the templates look for them.
///
/// The templates could look into the page themselves, but they would reflect a whole value anew for each name they meet.
struct PageValues: MustacheParent, MustacheCustomRepresentation {
    /// A text, in which no name is looked for.
    struct Text: MustacheCustomRenderable, MustacheParent, MustacheCustomRepresentation {
        let renderText: String

        var isNull: Bool { false }
        var representation: Any? { self }

        func child(named name: String) -> Any? { nil }
    }

    /// By their names: truths, texts, lists and further properties; what is nil is left out.
    let properties: [String: Any]

    // The templates ask this of every value; a yes is found sooner than a no.
    var representation: Any? { self }

    func child(named name: String) -> Any? { properties[name] }
}
