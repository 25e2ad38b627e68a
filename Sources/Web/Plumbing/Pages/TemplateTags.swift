/// The tags of a template, read only as far as the checks at start need them.
struct TemplateTags: Equatable, Sendable {
    /// A tag with what it does and on what.
    struct Tag: Equatable, Sendable {
        /// `#`, `^`, `/`, `>`, `<`, `$`, `!`, `{`, `&`, `=`, `%`, or a space for a plain name.
        let sigil: Character
        let name: String
    }

    let tags: [Tag]

    init(_ text: String) {
        var tags: [Tag] = []
        var rest = text[...]
        while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
            let inner = rest[open.upperBound..<close.lowerBound]
            let sigil = inner.first.flatMap { "#^/><$!{&=%".contains($0) ? $0 : nil }
            let name = (sigil == nil ? inner : inner.dropFirst()).filter { !$0.isWhitespace }
            tags.append(Tag(sigil: sigil ?? " ", name: String(name)))
            rest = rest[close.upperBound...]
        }
        self.tags = tags
    }

    /// The templates that this one is made of.
    var partials: Set<String> { Set(tags.filter { $0.sigil == ">" || $0.sigil == "<" }.map(\.name)) }

    /// The first tag that would put something in unescaped, or change the rules.
    var unescaped: Tag? { tags.first { "{&=%".contains($0.sigil) } }
}
