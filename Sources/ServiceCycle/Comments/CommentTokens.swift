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

    /// The words and the word pairs of a customer's comments that can tell customers apart, each once.
    ///
    /// Left out: single characters, and whatever has a digit. Pairs are of neighbours, and only where words are spaced:
    /// what is written without spaces is in pairs of characters already.
    package struct Terms: Equatable, Sendable {
        package private(set) var words: Set<Substring> = []
        package private(set) var pairs: Set<WordPair> = []

        package init() {}

        /// - Parameter tokens: A comment, as ``text(of:facets:)`` makes it.
        package mutating func add(_ tokens: String) {
            var previous: Substring?
            for token in tokens.utf8.split(separator: UInt8(ascii: " ")).map(Substring.init) {
                if CommentFacet.isFacet(token) { break }
                guard token.isTelling else {
                    previous = nil
                    continue
                }
                words.insert(token)
                if let previous, !token.isUnspacedText { pairs.insert(WordPair(first: previous, second: token)) }
                previous = token.isUnspacedText ? nil : token
            }
        }
    }
}

/// Two words, the second right after the first.
package struct WordPair: Hashable, Sendable {
    package let first: Substring
    package let second: Substring

    package var text: String { "\(first) \(second)" }
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
