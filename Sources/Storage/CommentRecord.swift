internal import ServiceCycle

/// One comment of a response, as it is indexed.
struct CommentRecord: Sendable {
    /// The number of the question that it answers.
    let question: Int

    /// Its place among the response's answers in words.
    let ordinal: Int
    let tokens: String

    /// Every comment that says something.
    ///
    /// - Parameters:
    ///   - answers: What was answered, with the numbers of the questions.
    ///   - attributes: Who answered, where and how.
    /// - Returns: The comments in the order of their questions' numbers.
    static func all(
        among answers: [(question: Int, kind: Question.Kind, answer: Answer)],
        attributes: Attributes
    ) -> [CommentRecord] {
        let texts = answers.compactMap { entry -> (question: Int, words: String)? in
            if case .text(let words) = entry.answer { (entry.question, words) } else { nil }
        }.sorted { $0.question < $1.question }
        guard !texts.isEmpty else { return [] }
        let facets = CommentFacet.all(of: attributes) + answers.compactMap { opinion($0.question, $0.kind, $0.answer) }
        return texts.enumerated().compactMap { ordinal, text in
            guard text.words.contains(where: { !$0.isWhitespace }) else { return nil }
            let own = [CommentFacet.question(text.question)] + facets
            return CommentRecord(
                question: text.question,
                ordinal: ordinal,
                tokens: CommentTokens.text(of: text.words, facets: own)
            )
        }
    }

    private static func opinion(_ question: Int, _ kind: Question.Kind, _ answer: Answer) -> CommentFacet? {
        guard kind.measuresSatisfaction, let satisfied = kind.satisfied else { return nil }
        let point: Int? =
            switch answer {
            case .point(let point): point
            case .expectation(_, let perceived): perceived
            default: nil
            }
        return point.map { .opinion(question: question, isSatisfied: satisfied.contains($0)) }
    }
}
