/// What a reader looks for among comments: words that must all be there, the last of which may be half typed; or one of the
/// alternatives of a tag's rule.
package struct CommentQuery: Equatable, Sendable {
    /// Tokens that follow each other.
    package struct Term: Equatable, Sendable {
        package let tokens: [String]

        /// Whether longer words that begin like the last token will do.
        package let isPrefix: Bool
    }

    package let terms: [Term]

    /// Of these lists one must be there with all of its terms, where there are any.
    package var alternatives: [[Term]]

    /// What else must hold: of each list one.
    package var facets: [[CommentFacet]]

    /// What a search box takes; the rest is not read.
    package static let longest = 200
    private static let mostTerms = 8

    /// Shorter beginnings of words would find nearly everything.
    static let shortestPrefix = 3
    static let quotes: Set<Character> = ["\"", "“", "”", "„", "«", "»"]

    /// Reads what was typed: words, and "several words" in quotation marks that follow each other.
    package init(_ text: String, anyOf alternatives: [[Term]] = [], facets: [[CommentFacet]] = []) {
        self.alternatives = alternatives
        self.facets = facets
        let typed = String(text.prefix(Self.longest))
        let parts = typed.split(omittingEmptySubsequences: false) { Self.quotes.contains($0) }
        var terms: [Term] = []
        for (index, part) in parts.enumerated() {
            let runs = WordRun.all(in: String(part))
            if index.isMultiple(of: 2) {
                let endsOpen = index == parts.count - 1 && part.last?.isWhitespace == false
                terms += runs.enumerated().map { Term($1, isLast: endsOpen && $0 == runs.count - 1) }
            } else if !runs.isEmpty {
                terms.append(Term(tokens: runs.flatMap(\.phrase), isPrefix: false))
            }
        }
        self.terms = Array(terms.prefix(Self.mostTerms))
    }

    /// Whether any word is looked for.
    package var hasWords: Bool { !terms.isEmpty }

    /// Whether a comment with these tokens is one that is looked for.
    package func matches(_ tokens: [Substring]) -> Bool {
        terms.allSatisfy { $0.stands(in: tokens) }
            && (alternatives.isEmpty || alternatives.contains { $0.allSatisfy { $0.stands(in: tokens) } })
            && facets.allSatisfy { group in group.contains { facet in tokens.contains { $0 == facet.token } } }
    }

    /// Where in a text the words stand, those of any alternative too, in order and apart from each other.
    package func ranges(in text: String) -> [Range<String.Index>] {
        let terms = terms + alternatives.joined()
        guard !terms.isEmpty else { return [] }
        let tokens = WordRun.all(in: text).flatMap(\.tokens)
        var marked = [Bool](repeating: false, count: tokens.count)
        for term in terms where term.tokens.count <= tokens.count {
            for start in 0...(tokens.count - term.tokens.count)
            where term.matches(tokens[start..<(start + term.tokens.count)].map(\.text)) {
                for place in start..<(start + term.tokens.count) { marked[place] = true }
                // The last pair of characters is found by its first.
                if term.coversNext, start + term.tokens.count < tokens.count {
                    marked[start + term.tokens.count] = true
                }
            }
        }
        return zip(tokens, marked).filter(\.1).map(\.0.range).reduce(into: []) { ranges, range in
            if let last = ranges.last, last.upperBound == range.lowerBound {
                ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
            } else {
                ranges.append(range)
            }
        }
    }
}

extension CommentQuery.Term {
    fileprivate init(_ run: WordRun, isLast: Bool) {
        tokens = run.phrase
        let last = tokens.last ?? ""
        isPrefix = run.isUnspaced ? run.tokens.count == 1 : isLast && last.count >= CommentQuery.shortestPrefix
    }

    /// Whether a comment with these tokens has it.
    package func stands(in found: [Substring]) -> Bool {
        guard let first = tokens.first, found.count >= tokens.count else { return false }
        if tokens.count == 1 { return found.contains { isPrefix ? $0.utf8.starts(with: first.utf8) : $0 == first } }
        return (0...(found.count - tokens.count)).contains { start in
            found[start] == first && matches(found[start..<(start + tokens.count)].map(String.init))
        }
    }

    fileprivate func matches(_ found: [String]) -> Bool {
        guard isPrefix, let last = tokens.last else { return found == tokens }
        return found.dropLast() == tokens.dropLast() && found.last?.hasPrefix(last) == true
    }

    /// Whether the last token is a pair of characters of which the second is the next token's first.
    fileprivate var coversNext: Bool {
        guard let last = tokens.last else { return false }
        return last.count == 2 && last.unicodeScalars.first?.isUnspaced == true
    }
}

extension WordRun {
    /// The tokens by which it is looked for: the last character alone says no more than the pair before it.
    var phrase: [String] {
        let texts = tokens.map(\.text)
        return isUnspaced && texts.count > 1 ? texts.dropLast() : texts
    }
}
