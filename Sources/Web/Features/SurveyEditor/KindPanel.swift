internal import ServiceCycle

/// What a new question should take: the kinds to choose from.
struct KindPanel: Encodable, Equatable, Sendable {
    let panelTitle: String
    let panelNote: String
    let backPath: String
    let backLabel: String
    let kinds: [Entry]

    struct Entry: Encodable, Equatable, Sendable {
        let kindPath: String
        let kindName: String
        let kindUse: String
    }

    init(_ survey: Code, before next: Code?, reader: Language) {
        panelTitle = SurveyEditorWords.chooseKind[reader]
        panelNote = SurveyEditorWords.newQuestion[reader]
        backPath = SurveyEditorPath.survey(survey)
        backLabel = SurveyEditorWords.close[reader]
        kinds = Question.kinds.map { kind in
            let words = SurveyEditorWords.kind(kind)
            return Entry(
                kindPath: SurveyEditorPath.addition(survey, kind: kind, before: next),
                kindName: words.name[reader],
                kindUse: words.use[reader]
            )
        }
    }
}
