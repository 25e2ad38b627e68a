internal import ServiceCycle
internal import Storage

/// The whole survey beside its sequence: its words, what nobody asks about yet, what was taken out and changed last.
struct SurveyPanel: Encodable, Equatable, Sendable {
    let panelTitle: String
    let summary: ProblemSummary?
    let headPath: String
    let headVersion: String
    let title: TextGroup
    let introduction: TextGroup
    let thanks: TextGroup
    let access: SegmentField
    let saveLabel: String
    let suggestions: Suggestions?
    let retired: Retired?
    let recent: CyclePanel.Recent?

    struct Suggestions: Encodable, Equatable, Sendable {
        let suggestTitle: String
        let suggestMoments: String
        let suggestPath: String
        let suggestVersion: String
        let suggestLabel: String
    }

    struct Retired: Encodable, Equatable, Sendable {
        let retiredTitle: String
        let retiredVersion: String
        let retiredQuestions: [CyclePanel.RetiredEntry]
    }

    init(
        _ state: SurveyEditor.State,
        typed: Fields? = nil,
        issues: [FieldIssue] = [],
        version: Int? = nil,
        words: VersionWords
    ) {
        let (survey, reader) = (state.survey, words.reader)
        let kept = survey.fields(in: survey.columns)
        let sheet = FieldSheet(
            typed.map(kept.overlaid) ?? kept,
            issues: issues,
            among: survey.texts,
            reader: reader
        )
        panelTitle = SurveyEditorWords.whole[reader]
        summary = sheet.summary
        headPath = SurveyEditorPath.survey(survey.code)
        headVersion = String(version ?? state.stored.version)
        title = sheet.texts("title", EditorWords.title, .name, hint: SurveyEditorWords.titleHint)
        introduction = sheet.texts("introduction", EditorWords.introduction, .text)
        thanks = sheet.texts("thanks", EditorWords.thanks, .text)
        let access = QuestionFieldText(map: state.map, reader: reader)
        self.access = sheet.segments(
            "access",
            EditorWords.access,
            Survey.Access.allCases.map { ($0.rawValue, access.access($0), false) }
        )
        saveLabel = EditorWords.save[reader]
        suggestions = Suggestions(state, reader)
        retired = Retired(state, words)
        recent = CyclePanel.Recent(state.history, path: SurveyEditorPath.versions(survey.code), words: words)
    }
}

extension SurveyPanel.Suggestions {
    fileprivate init?(_ state: SurveyEditor.State, _ reader: Language) {
        let missing = Question.suggestions(for: state.map, besides: state.survey, taken: Set(state.answers.keys))
        guard !missing.isEmpty else { return nil }
        let names = missing.compactMap { $0.moment }.map(QuestionFieldText(map: state.map, reader: reader).name)
        self.init(
            suggestTitle: SurveyEditorWords.suggestions[reader],
            suggestMoments: names.joined(separator: " · "),
            suggestPath: SurveyEditorPath.suggestions(state.survey.code),
            suggestVersion: String(state.stored.version),
            suggestLabel: SurveyEditorWords.suggest.text(reader, missing.count)
        )
    }
}

extension SurveyPanel.Retired {
    fileprivate init?(_ state: SurveyEditor.State, _ words: VersionWords) {
        guard !state.retired.isEmpty else { return nil }
        let reader = words.reader
        self.init(
            retiredTitle: SurveyEditorWords.retired[reader],
            retiredVersion: String(state.stored.version),
            retiredQuestions: state.retired.map { retired in
                let name = retired.question.text.text(for: reader) ?? retired.question.code.text
                let values = [
                    "day": NumberFormat(reader).day(words.zone.day(of: retired.retiredAt)),
                    "answers": CycleWords.answers.text(reader, state.answers[retired.question.code] ?? 0),
                ]
                return CyclePanel.RetiredEntry(
                    retiredName: name,
                    retiredSince: SurveyEditorWords.retiredOn.text(reader, values),
                    restorePath: SurveyEditorPath.restoration(state.survey.code, retired.question.code),
                    restoreLabel: EditorWords.restore[reader],
                    restoreName: name
                )
            }
        )
    }
}
