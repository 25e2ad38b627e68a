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
        // By bytes: all templates are read before the server answers for the first time.
        var rest = Array(text.utf8)[...]
        while let open = Self.start(of: UInt8(ascii: "{"), in: rest),
            let close = Self.start(of: UInt8(ascii: "}"), in: rest[(open + 2)...])
        {
            let inner = String(decoding: rest[(open + 2)..<close], as: UTF8.self)
            let sigil = inner.first.flatMap { "#^/><$!{&=%".contains($0) ? $0 : nil }
            let name = (sigil == nil ? inner[...] : inner.dropFirst()).filter { !$0.isWhitespace }
            tags.append(Tag(sigil: sigil ?? " ", name: String(name)))
            rest = rest[(close + 2)...]
        }
        self.tags = tags
    }

    /// Where a byte first stands twice.
    private static func start(of byte: UInt8, in bytes: ArraySlice<UInt8>) -> Int? {
        bytes.indices.dropLast().first { bytes[$0] == byte && bytes[$0 + 1] == byte }
    }

    /// The templates that this one is made of.
    var partials: Set<String> { Set(tags.filter { $0.sigil == ">" || $0.sigil == "<" }.map(\.name)) }

    /// The first tag that would put something in unescaped, or change the rules.
    var unescaped: Tag? { tags.first { "{&=%".contains($0.sigil) } }
}
