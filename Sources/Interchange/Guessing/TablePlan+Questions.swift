package import ServiceCycle

extension TablePlan {
    /// Makes a question of a column that was taken for none.
    ///
    /// - Returns: Its code.
    package mutating func addQuestion(for column: Int, named name: String, _ language: Language) -> Code {
        let words = ColumnName(name).words
        let code = Code(column: column, words: words, avoiding: Set(questions.map(\.code)))
        questions.append(
            Question(code: code, kind: .rating(points: 5, labels: []), text: LocalisedText([language: words]))
        )
        return code
    }
}

extension Code {
    /// A code made of words, or of a column's number where no letter of them can stand in a code.
    init(column: Int, words: String, avoiding taken: Set<Code>) {
        guard let fallback = Code("q-\(column + 1)") else { preconditionFailure("a number makes a code") }
        self.init(words, fallback: fallback, avoiding: taken)
    }
}
