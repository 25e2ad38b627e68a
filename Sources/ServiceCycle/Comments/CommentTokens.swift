/// What a comment is found by: its words, then what narrows a search.
package enum CommentTokens {
    /// - Parameters:
    ///   - words: What the customer wrote.
    ///   - facets: What else is known of it.
    /// - Returns: Tokens with a space between them: the same text for either engine.
    package static func text(of words: String, facets: [CommentFacet]) -> String {
        let tokens = WordRun.all(in: words).flatMap(\.tokens).map(\.text)
        return (tokens + facets.map(\.token)).joined(separator: " ")
    }

    /// The tokens of a comment one by one, divided by bytes: a search and a tag's rule look at thousands.
    ///
    /// - Parameter tokens: A comment, as ``text(of:facets:)`` makes it.
    /// - Returns: Its words, then what else is known of it.
    package static func all(in tokens: String) -> [Substring] {
        tokens.utf8.split(separator: UInt8(ascii: " ")).map(Substring.init)
    }

    /// Gives the words of a comment that can tell customers apart, in their order, and nil where two that follow are no neighbours.
    ///
    /// Left out: single characters, and whatever has a digit. Words without spaces between them have no neighbours: they are in
    /// pairs of characters already. One by one and in no list: a page reads tens of thousands.
    ///
    /// - Parameters:
    ///   - tokens: A comment, as ``text(of:facets:)`` makes it.
    ///   - body: Takes a word, or nil for a break.
    package static func eachTelling(_ tokens: String, _ body: (Substring?) -> Void) {
        var rest = tokens.utf8[...]
        while !rest.isEmpty {
            let end = rest.firstIndex(of: UInt8(ascii: " ")) ?? rest.endIndex
            let token = Substring(rest[..<end])
            rest = rest[end...].dropFirst()
            if CommentFacet.isFacet(token) { return }
            guard token.isTelling else {
                body(nil)
                continue
            }
            let isUnspaced = token.isUnspacedText
            if isUnspaced { body(nil) }
            body(token)
            if isUnspaced { body(nil) }
        }
    }

    /// What is known of a comment besides its words, the last first.
    package static func facets(in tokens: String) -> [Substring] {
        var facets: [Substring] = []
        var rest = tokens.utf8[...]
        while !rest.isEmpty {
            let start = rest.lastIndex(of: UInt8(ascii: " ")).map { rest.index(after: $0) } ?? rest.startIndex
            let token = Substring(rest[start...])
            guard CommentFacet.isFacet(token) else { break }
            facets.append(token)
            rest = start > rest.startIndex ? rest[..<rest.index(before: start)] : rest[..<start]
        }
        return facets
    }
}

extension Substring {
    /// Whether it is more than one character, none of them a digit; what is only ASCII is told by its bytes.
    fileprivate var isTelling: Bool {
        guard utf8.contains(where: { $0 >= 0x80 }) else {
            return utf8.count > 1 && !utf8.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        }
        return count > 1 && !unicodeScalars.contains { $0.properties.generalCategory == .decimalNumber }
    }

    /// Whether it is of a language without spaces.
    fileprivate var isUnspacedText: Bool { unicodeScalars.first?.isUnspaced ?? false }
}
