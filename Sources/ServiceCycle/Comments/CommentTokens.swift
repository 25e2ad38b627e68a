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

    /// The words and the word pairs of a comment that can tell customers apart, each once.
    ///
    /// Left out: single characters, and whatever has a digit. Pairs are of neighbours, and only where words are spaced:
    /// what is written without spaces is in pairs of characters already.
    package static func terms(of tokens: String) -> (words: Set<Substring>, pairs: Set<WordPair>) {
        var words: Set<Substring> = []
        var pairs: Set<WordPair> = []
        var previous: Substring?
        for token in tokens.split(separator: " ") {
            if CommentFacet.isFacet(token) { break }
            let counts = token.unicodeScalars.count > 1 && !token.unicodeScalars.contains(where: \.isDigit)
            guard counts, token.count > 1 else {
                previous = nil
                continue
            }
            words.insert(token)
            if let previous, !token.isUnspacedText { pairs.insert(WordPair(first: previous, second: token)) }
            previous = token.isUnspacedText ? nil : token
        }
        return (words, pairs)
    }
}

/// Two words, the second right after the first.
package struct WordPair: Hashable, Sendable {
    package let first: Substring
    package let second: Substring

    package var text: String { "\(first) \(second)" }
}

extension Unicode.Scalar {
    fileprivate var isDigit: Bool { properties.generalCategory == .decimalNumber }
}

extension Substring {
    /// Whether it is of a language without spaces.
    fileprivate var isUnspacedText: Bool { unicodeScalars.first?.isUnspaced ?? false }
}
