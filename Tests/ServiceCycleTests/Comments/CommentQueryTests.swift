import ServiceCycle
import TestSupport
import Testing

@Suite struct CommentQueryTests {
    private func marked(_ query: String, _ text: String) -> [String] {
        CommentQuery(query).ranges(in: text).map { String(text[$0]) }
    }

    @Test func `the last word may be half typed`() {
        #expect(marked("que", "A queue, a question, an antique") == ["queue", "question"])
        // Followed by a space it is whole, and two letters find too much.
        #expect(marked("que ", "A queue").isEmpty && marked("qu", "A queue").isEmpty)
        #expect(marked("long que", "Long queues are long") == ["Long", "queues", "long"])
    }

    @Test func `words in quotation marks follow each other`() {
        #expect(marked("\"not friendly\"", "Not friendly. Friendly, not kind") == ["Not", "friendly"])
        #expect(marked("„sehr lange“", "sehr, sehr lange") == ["sehr", "lange"])
    }

    @Test func `characters without spaces are marked as they were typed`() {
        #expect(marked("态度", "服务态度很好") == ["态度"])
        #expect(marked("服务态度", "服务态度很好") == ["服务态度"])
        #expect(marked("好", "服务态度很好") == ["好"])
        #expect(marked("度态", "服务态度很好").isEmpty)
    }

    @Test(arguments: ["", "  ", "\"", "\"\"", "*", "AND", "'; DROP TABLE comment; --", "a\"b", "🙂", "(:*"])
    func `whatever is typed is only words`(_ typed: String) {
        let tokens = CommentQuery(typed).terms.flatMap(\.tokens)
        #expect(tokens.allSatisfy { $0.allSatisfy { $0.isLetter || $0.isNumber } })
    }

    @Test func `a very long query is cut`() {
        #expect(CommentQuery(String(repeating: "word ", count: 1_000)).terms.count == 8)
    }

    @Test func `what narrows a search stands among the words and is none`() {
        let text = CommentTokens.text(
            of: "_q1 The queue",
            facets: [.question(1), .location(code("centre")), .opinion(question: 2, isSatisfied: false)]
        )
        #expect(text == "q1 the queue _q1 _lcentre _u2")
        #expect(telling(text) == [nil, "the", "queue"])
        #expect(CommentTokens.facets(in: text) == ["_u2", "_lcentre", "_q1"])
        #expect(CommentTokens.facets(in: "no facets") == [])
        #expect(CommentTokens.facets(in: "_q1") == ["_q1"])
    }

    @Test func `words that are counted have two characters and no digit`() {
        let tokens = CommentTokens.text(of: "I had a 20 minute wait x2 today", facets: [])
        #expect(telling(tokens) == [nil, "had", nil, nil, "minute", "wait", nil, "today"])
    }

    @Test func `a digit of another script and a character of two parts are told as well`() {
        #expect(telling("wéit ٣٤ e\u{301} longue") == ["wéit", nil, nil, "longue"])
    }

    @Test func `words that are written without spaces have no neighbours`() {
        let tokens = CommentTokens.text(of: "慢い slow", facets: [])
        #expect(telling(tokens).compactMap { $0 }.last == "slow")
        #expect(telling(tokens).dropLast().last == .some(nil))
    }

    private func telling(_ tokens: String) -> [Substring?] {
        var words: [Substring?] = []
        CommentTokens.eachTelling(tokens) { words.append($0) }
        return words
    }
}
