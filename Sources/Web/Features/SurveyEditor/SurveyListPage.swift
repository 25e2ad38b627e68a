internal import ServiceCycle
internal import Storage

/// Every survey: its state, its responses, its cycle, and what can be done with it.
struct SurveyListPage: Page {
    static let template = "survey-editor/list"

    let frame: PageFrame
    let files: EditorFiles
    let head: PageHead
    let surveys: [Entry]
    let empty: EmptyState?

    struct Entry: Encodable, Equatable, Sendable {
        let surveyName: String

        /// Where it is edited; nil for those who may not.
        let surveyLink: Link?
        let badge: Badge
        let surveyState: String
        let surveySize: String
        let cycleName: String
        let cyclePath: String
        let addressLabel: String
        let address: String
        let surveyButtons: ButtonRow?
    }

    struct Link: Encodable, Equatable, Sendable {
        let surveyPath: String
    }

    init(frame: PageFrame, files: EditorFiles, _ surveys: [Entry], hasCycles: Bool, mayEdit: Bool) {
        let reader = frame.language
        let canMake = hasCycles && mayEdit
        self.frame = frame
        self.files = files
        self.surveys = surveys
        head = PageHead(
            SurveyEditorWords.title[reader],
            lead: SurveyEditorWords.lead[reader],
            buttons: canMake && !surveys.isEmpty
                ? [.link(SurveyEditorWords.new[reader], SurveyEditorPath.newURL, .main)] : [],
            language: reader
        )
        empty =
            surveys.isEmpty
            ? EmptyState(
                SurveyEditorWords.emptyTitle[reader],
                (hasCycles ? SurveyEditorWords.emptyText : SurveyEditorWords.emptyNoMap)[reader],
                buttons: canMake ? [.link(SurveyEditorWords.new[reader], SurveyEditorPath.newURL, .main)] : []
            ) : nil
    }
}

extension SurveyListPage.Entry {
    init(_ stored: StoredSurvey, _ count: ResponseCount, mayEdit: Bool, words: VersionWords) {
        let (survey, reader) = (stored.survey, words.reader)
        let summary = SurveySummary(stored, count, words: words)
        let map = stored.cycle.map
        self.init(
            surveyName: survey.title.text(for: reader) ?? survey.code.text,
            surveyLink: mayEdit ? SurveyListPage.Link(surveyPath: SurveyEditorPath.survey(survey.code)) : nil,
            badge: summary.badge,
            surveyState: summary.state,
            surveySize: [summary.responses, SurveyEditorWords.questions.text(reader, survey.questions.count)]
                .joined(separator: " · "),
            cycleName: map.name.text(for: reader) ?? map.code.text,
            cyclePath: CyclePath.show(map.code.text),
            addressLabel: SurveyEditorWords.address[reader],
            address: SurveyEditorPath.address(survey.code),
            surveyButtons: mayEdit ? ButtonRow(summary.buttons) : nil
        )
    }
}
