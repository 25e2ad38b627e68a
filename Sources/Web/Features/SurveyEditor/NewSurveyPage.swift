internal import ServiceCycle

/// The form of a new survey: about which cycle, what it is called, and what it asks to begin with.
struct NewSurveyPage: Page {
    static let template = "survey-editor/new"

    let frame: PageFrame
    let files: EditorFiles
    let head: PageHead
    let summary: ProblemSummary?
    let createPath: String
    let cycle: Field
    let begin: ChoiceField
    let title: TextGroup
    let introduction: TextGroup
    let thanks: TextGroup
    let createLabel: String

    /// `cycles` are the maps that there are, `chosen` the code of the one that is chosen.
    init(
        frame: PageFrame,
        files: EditorFiles,
        cycles: [ServiceMap],
        chosen: String,
        beginning: Survey.Beginning,
        typed: Fields,
        issues: [FieldIssue] = []
    ) {
        let reader = frame.language
        let sheet = FieldSheet(typed, issues: issues, among: [typed.text("title")], reader: reader)
        self.frame = frame
        self.files = files
        head = PageHead(
            SurveyEditorWords.new[reader],
            crumbs: [PageHead.Crumb(SurveyEditorWords.title[reader], SurveyEditorPath.listURL)],
            language: reader
        )
        summary = sheet.summary
        createPath = SurveyEditorPath.listURL
        cycle = .select(
            FieldLabel("cycle", SurveyEditorWords.cycle[reader], error: sheet.issues.error(at: "cycle")),
            chosen,
            among: cycles.map { ($0.code.text, $0.name.text(for: reader) ?? $0.code.text) },
            language: reader
        )
        begin = ChoiceField(
            FieldLabel("begin", SurveyEditorWords.begin[reader], hint: SurveyEditorWords.beginNote[reader]),
            Survey.Beginning.allCases.map { ChoiceField.Item($0.rawValue, Self.words($0)[reader]) },
            chosen: [beginning.rawValue],
            language: reader
        )
        title = sheet.texts("title", EditorWords.title, .name, hint: SurveyEditorWords.titleHint)
        introduction = sheet.texts("introduction", EditorWords.introduction, .text)
        thanks = sheet.texts("thanks", EditorWords.thanks, .text)
        createLabel = SurveyEditorWords.create[reader]
    }

    private static func words(_ beginning: Survey.Beginning) -> Phrase {
        switch beginning {
        case .each: SurveyEditorWords.beginEach
        case .critical: SurveyEditorWords.beginCritical
        case .whole: SurveyEditorWords.beginWhole
        }
    }
}
