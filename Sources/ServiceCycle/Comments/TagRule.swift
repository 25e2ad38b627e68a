/// By which words a comment gets a tag: one of several alternatives must hold, each a search of its own.
///
/// ```
/// wait*, queue, "long line", nobody came
/// ```
///
/// finds "waiting", "queue", "a long line", and comments with both "nobody" and "came". Only a star makes a word half typed: a
/// rule is kept, and means tomorrow what it means today.
package struct TagRule: Equatable, Sendable {
    /// As it was written.
    package let text: String

    /// Of one of them all terms must be in a comment; never empty.
    package let alternatives: [[CommentQuery.Term]]

    package static let longest = 400
    package static let mostAlternatives = 24
    private static let mostTerms = 8

    /// Why a text is no rule; the words are those of the author.
    package enum Fault: Error, Equatable {
        case empty
        case tooLong
        case tooManyAlternatives
        case tooManyWords(String)
        case unclosedQuote
        case wordless(String)

        /// A star that does not stand right after the beginning of a word.
        case strayStar(String)

        /// So short a beginning would catch nearly everything.
        case shortBeginning(String)
    }

    package init(_ text: String) throws(Fault) {
        self.text = text
        guard text.count <= Self.longest else { throw .tooLong }
        var alternatives: [[CommentQuery.Term]] = []
        for parts in try Self.alternatives(of: text) {
            var terms: [CommentQuery.Term] = []
            for part in parts { terms += try part.terms() }
            let written = parts.flatMap { $0.text.split(whereSeparator: \.isWhitespace) }.joined(separator: " ")
            guard !terms.isEmpty else { throw .wordless(written) }
            guard terms.count <= Self.mostTerms else { throw .tooManyWords(written) }
            alternatives.append(terms)
        }
        guard !alternatives.isEmpty else { throw .empty }
        guard alternatives.count <= Self.mostAlternatives else { throw .tooManyAlternatives }
        self.alternatives = alternatives
    }

    /// Whether a comment with these tokens gets the tag.
    package func matches(_ tokens: [Substring]) -> Bool {
        alternatives.contains { $0.allSatisfy { $0.stands(in: tokens) } }
    }

    /// The rule that finds a word, or two neighbours, as they stand in comments.
    package static func finding(_ words: String) -> String { words.contains(" ") ? "\"\(words)\"" : words }

    private static let separators: Set<Character> = [",", ";", "\n", "\r\n", "，", "、", "؛", "،", "；"]

    /// What stands between commas and line ends, in its parts within and without quotation marks; nothing is left out.
    private static func alternatives(of text: String) throws(Fault) -> [[Part]] {
        var alternatives: [[Part]] = [[]]
        var part = Part(text: "", isQuoted: false)
        let end = { (isQuoted: Bool) in
            if part.text.contains(where: { !$0.isWhitespace }) { alternatives[alternatives.count - 1].append(part) }
            part = Part(text: "", isQuoted: isQuoted)
        }
        for character in text {
            if CommentQuery.quotes.contains(character) {
                end(!part.isQuoted)
            } else if !part.isQuoted, separators.contains(character) {
                end(false)
                alternatives.append([])
            } else {
                part.text.append(character)
            }
        }
        guard !part.isQuoted else { throw .unclosedQuote }
        end(false)
        return alternatives.filter { !$0.isEmpty }
    }

    /// A stretch within quotation marks, or between them.
    private struct Part {
        var text: String
        let isQuoted: Bool

        func terms() throws(Fault) -> [CommentQuery.Term] {
            guard !isQuoted else { return try Self.terms(of: text[...], areNeighbours: true) }
            var terms: [CommentQuery.Term] = []
            for word in text.split(whereSeparator: \.isWhitespace) {
                terms += try Self.terms(of: word, areNeighbours: false)
            }
            return terms
        }

        private static func terms(of word: Substring, areNeighbours: Bool) throws(Fault) -> [CommentQuery.Term] {
            let written = String(word)
            let isBeginning = word.last == "*"
            let plain = isBeginning ? word.dropLast() : word
            guard !plain.contains("*") else { throw .strayStar(written) }
            let runs = WordRun.all(in: String(plain))
            guard let last = runs.last, let token = last.tokens.last else {
                if isBeginning { throw .strayStar(written) }
                return []
            }
            if isBeginning, !last.isUnspaced, token.text.count < CommentQuery.shortestPrefix {
                throw .shortBeginning(written)
            }
            if areNeighbours { return [CommentQuery.Term(tokens: runs.flatMap(\.phrase), isPrefix: isBeginning)] }
            return runs.enumerated().map { place, run in
                let isOpen = run.isUnspaced ? run.tokens.count == 1 : isBeginning && place == runs.count - 1
                return CommentQuery.Term(tokens: run.phrase, isPrefix: isOpen)
            }
        }
    }
}
