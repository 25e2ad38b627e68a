internal import ServiceCycle

extension EmptyState {
    /// What kind of question is needed, with the way to the surveys.
    static func toSurveys(_ title: Phrase, _ text: Phrase, _ language: Language) -> EmptyState {
        EmptyState(
            title[language],
            text[language],
            buttons: [.link(StudyWords.toSurveys[language], SurveyEditorPath.listURL)]
        )
    }

    /// Asked, but answered by too few.
    static func tooFew(_ language: Language) -> EmptyState {
        EmptyState(StudyWords.tooFewTitle[language], StudyWords.tooFewText[language])
    }
}
