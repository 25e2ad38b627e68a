/// Something that narrows a search beside its words: kept among the words of a comment, so that one index answers all.
package enum CommentFacet: Hashable, Sendable {
    /// Which question it answers.
    case question(Int)

    /// What the same customer said of a rating question: satisfied or not.
    case opinion(question: Int, isSatisfied: Bool)
    case location(Code)
    case channel(Code)
    case segment(Code)
    case language(Language)
    case wave(Code)

    /// How it stands among the words; no word of a customer begins so.
    package var token: String {
        switch self {
        case .question(let number): "_q\(number)"
        case .opinion(let number, true): "_h\(number)"
        case .opinion(let number, false): "_u\(number)"
        case .location(let code): "_l\(code.text)"
        case .channel(let code): "_c\(code.text)"
        case .segment(let code): "_s\(code.text)"
        case .language(let language): "_g\(language.tag.lowercased())"
        case .wave(let code): "_w\(code.text)"
        }
    }

    /// Whether a token is one of these.
    package static func isFacet(_ token: some StringProtocol) -> Bool { token.utf8.first == UInt8(ascii: "_") }

    /// Every attribute that is known.
    package static func all(of attributes: Attributes) -> [CommentFacet] {
        [
            attributes.location.map(Self.location), attributes.channel.map(Self.channel),
            attributes.segment.map(Self.segment), attributes.language.map(Self.language),
            attributes.wave.map(Self.wave),
        ].compactMap { $0 }
    }
}
