internal import ServiceCycle

/// Why a sheet was not taken, in the visitor's language; what he typed stays in it.
struct SheetComplaint: Sendable {
    /// A sentence about the whole sheet, nil where the questions say it all.
    let sentence: String?

    /// What is wrong with single answers.
    let details: [Code: String]

    /// Puts the domain's issues into words for customers.
    init(_ issues: [Issue], visit: Visit, form: SheetForm) {
        let language = visit.language
        var details: [Code: String] = [:]
        for question in visit.questions where issues.contains(where: { $0.place == "/answers/\(question.code)" }) {
            let phrase =
                if !form.isAnswered(question) {
                    SheetProblemWords.missing
                } else if question.kind == .text {
                    SheetProblemWords.tooLong
                } else {
                    SheetProblemWords.noAnswer
                }
            details[question.code] = phrase[language]
        }
        self.details = details
        sentence = details.isEmpty ? SheetProblemWords.nothing[language] : nil
    }

    init(_ sentence: Phrase, language: Language) {
        self.sentence = sentence[language]
        details = [:]
    }
}

extension SheetForm {
    /// Whether anything was chosen or typed for a question.
    func isAnswered(_ question: Question) -> Bool {
        let fields =
            question.kind.isPair
            ? [1, 2].map { Self.field(question.code, half: $0) } : [Self.field(question.code)]
        return fields.contains { !values($0).allSatisfy { $0.allSatisfy(\.isWhitespace) } }
    }
}
