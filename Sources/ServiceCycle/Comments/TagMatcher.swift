/// All rules at once: a comment is asked only for the alternatives of which it has the first word.
///
/// A page matches thousands of comments against dozens of rules of a dozen alternatives each.
package struct TagMatcher: Sendable {
    private struct Alternative {
        let tag: Int
        let terms: [CommentQuery.Term]
    }

    private var alternatives: [Alternative] = []

    /// The numbers of the alternatives by the word with which they begin, and of those that begin with a half-typed one.
    private var whole: [Substring: [Int]] = [:]
    private var begun: [(beginning: String, alternative: Int)] = []

    package init(_ tags: [CommentTag]) {
        for tag in tags {
            for terms in tag.rule?.alternatives ?? [] {
                guard let first = terms.first, let word = first.tokens.first else { continue }
                if first.isPrefix, first.tokens.count == 1 {
                    begun.append((word, alternatives.count))
                } else {
                    whole[Substring(word), default: []].append(alternatives.count)
                }
                alternatives.append(Alternative(tag: tag.number, terms: terms))
            }
        }
    }

    /// The numbers of the tags whose rules a comment with these tokens fulfils.
    package func tags(of tokens: [Substring]) -> Set<Int> {
        var found: Set<Int> = []
        let check = { (number: Int) in
            let alternative = alternatives[number]
            if !found.contains(alternative.tag), alternative.terms.allSatisfy({ $0.stands(in: tokens) }) {
                found.insert(alternative.tag)
            }
        }
        for token in tokens {
            whole[token]?.forEach(check)
            for (beginning, number) in begun where token.utf8.starts(with: beginning.utf8) { check(number) }
        }
        return found
    }
}
