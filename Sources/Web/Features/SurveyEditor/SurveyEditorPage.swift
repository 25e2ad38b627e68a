internal import ServiceCycle
internal import Storage

/// The survey as a sequence of cards, and beside it what is being edited.
struct SurveyEditorPage: Page {
    static let template = "survey-editor/editor"

    let frame: PageFrame
    let files: EditorFiles
    let head: PageHead
    let tools: EditorTools
    let sequence: EditorSequence

    /// Whether a question is open; on a telephone the sequence then steps back.
    let isOpen: Bool

    /// One of the three is set.
    let surveyPanel: SurveyPanel?
    let questionPanel: QuestionPanel?
    let kindPanel: KindPanel?

    /// What stands beside the sequence.
    enum Panel {
        case survey(SurveyPanel)
        case question(QuestionPanel)
        case kind(KindPanel)
    }

    init(frame: PageFrame, files: EditorFiles, state: SurveyEditor.State, _ panel: Panel, words: VersionWords) {
        let (survey, reader) = (state.survey, frame.language)
        self.frame = frame
        self.files = files
        let summary = SurveySummary(state.stored, state.responses, words: words)
        head = PageHead(
            survey.title.text(for: reader) ?? survey.code.text,
            lead: summary.text,
            crumbs: [PageHead.Crumb(SurveyEditorWords.title[reader], SurveyEditorPath.listURL)],
            buttons: summary.buttons,
            language: reader
        )
        tools = EditorTools(
            state.history,
            texts: survey.texts,
            path: SurveyEditorPath.versions(survey.code),
            words: words
        )
        var open: Code?
        switch panel {
        case .survey(let panel): (surveyPanel, questionPanel, kindPanel) = (panel, nil, nil)
        case .question(let panel):
            (surveyPanel, questionPanel, kindPanel) = (nil, panel, nil)
            open = panel.code
        case .kind(let panel): (surveyPanel, questionPanel, kindPanel) = (nil, nil, panel)
        }
        isOpen = surveyPanel == nil
        sequence = EditorSequence(state, open: open, reader: reader)
    }
}
