internal import ServiceCycle

/// The survey in the frame of a phone, in each of the languages that it can be answered in.
struct PreviewPage: Page {
    static let template = "survey-editor/preview"

    let frame: PageFrame
    let files: EditorFiles
    let head: PageHead
    let languagesLabel: String
    let previewLanguages: [PreviewLanguage]

    /// The customers' page itself.
    let sheetPath: String
    let sheetTitle: String

    struct PreviewLanguage: Encodable, Equatable, Sendable {
        let previewName: String
        let previewTag: String
        let previewPath: String
        let previewIsOn: Bool
    }

    init(frame: PageFrame, files: EditorFiles, crumbs: [PageHead.Crumb], _ survey: Survey, in language: Language) {
        let reader = frame.language
        self.frame = frame
        self.files = files
        head = PageHead(
            SurveyEditorWords.previewTitle[reader],
            lead: SurveyEditorWords.previewLead[reader],
            crumbs: crumbs,
            language: reader
        )
        languagesLabel = FilterWords.language[reader]
        previewLanguages = survey.languages.map { one in
            PreviewLanguage(
                previewName: EditorWords.name(of: one),
                previewTag: one.tag,
                previewPath: SurveyEditorPath.preview(survey.code, in: one),
                previewIsOn: one == language
            )
        }
        sheetPath = SurveyEditorPath.previewSheet(survey.code, in: language)
        sheetTitle = survey.title.text(for: language) ?? survey.code.text
    }
}
