internal import ServiceCycle

/// One question as a sheet shows it: the template `answering/question`.
struct SheetQuestion: Encodable, Equatable, Sendable {
    /// Where links of the page lead to it.
    let anchor: String

    /// Which of how many it is.
    let place: String
    let isRequired: Bool
    let isPair: Bool

    /// What the legend says: the question, or for a pair how to read it.
    let legend: String
    let wrong: String?

    // One of these.
    let options: SheetOptions?
    let pair: [Half]?
    let text: Text?

    /// One half of a pair.
    struct Half: Encodable, Equatable, Sendable {
        let halfTag: String

        /// `is-with` and `is-without` for the halves of a Kano pair, nil for others.
        let halfState: String?
        let halfLegend: String
        let halfOptions: SheetOptions
    }

    /// Room for free words.
    struct Text: Encodable, Equatable, Sendable {
        let textField: String
        let typed: String
    }

    /// - Parameters:
    ///   - question: The question.
    ///   - place: Its number and how many there are.
    ///   - visit: Who is asked, in which language.
    ///   - form: What was typed before, nil on a fresh sheet.
    ///   - problem: What is wrong with the answer, in a sentence.
    init(_ question: Question, place: (Int, of: Int), visit: Visit, form: SheetForm?, problem: String?) {
        let language = visit.language
        let words = question.text.text(for: language) ?? question.code.text
        let field = SheetForm.field(question.code)
        anchor = "q-\(question.code)"
        self.place = AnsweringWords.place.text(language, ["number": "\(place.0)", "total": "\(place.of)"])
        isRequired = question.isRequired
        isPair = question.kind.isPair
        wrong = problem
        switch question.kind {
        case .expectation: legend = AnsweringWords.expectationHint[language]
        case .kano: legend = AnsweringWords.kanoHint[language]
        default: legend = words
        }
        pair = Self.halves(of: question, language: language, form: form)
        if question.kind == .text {
            text = Text(textField: field, typed: form?.values(field).first ?? "")
            options = nil
        } else {
            text = nil
            options =
                pair == nil
                ? SheetOptions(question.kind, field: field, language: language, chosen: form?.values(field) ?? []) : nil
        }
    }

    private static func halves(of question: Question, language: Language, form: SheetForm?) -> [Half]? {
        guard question.kind.isPair else { return nil }
        let tags =
            question.kind == .kano
            ? [AnsweringWords.with, AnsweringWords.without] : [AnsweringWords.expected, AnsweringWords.perceived]
        return zip(tags, [question.text, question.secondText]).enumerated().map { index, half in
            let field = SheetForm.field(question.code, half: index + 1)
            return Half(
                halfTag: half.0[language],
                halfState: question.kind == .kano ? (index == 0 ? "is-with" : "is-without") : nil,
                halfLegend: half.1.text(for: language) ?? question.code.text,
                halfOptions: SheetOptions(
                    question.kind,
                    field: field,
                    language: language,
                    chosen: form?.values(field) ?? []
                )
            )
        }
    }
}
