internal import ServiceCycle

/// Asks whether a question that people have answered is, in its new words, still the same.
struct RewordingPage: Page {
    static let template = "survey-editor/rewording"

    let frame: PageFrame
    let files: EditorFiles
    let head: PageHead
    let rewordPath: String
    let rewordVersion: String
    let hidden: [ConflictPage.Hidden]
    let wasLabel: String
    let becomesLabel: String
    let differences: [Difference]
    let choices: [Choice]
    let onlyText: String?
    let cancelLabel: String

    struct Difference: Encodable, Equatable, Sendable {
        let differenceLabel: String
        let wasText: String
        let becomesText: String
    }

    /// What can become of the answers.
    struct Choice: Encodable, Equatable, Sendable {
        let rewording: String
        let rewordTitle: String
        let rewordText: String
    }

    init(
        frame: PageFrame,
        files: EditorFiles,
        crumbs: [PageHead.Crumb],
        _ undecided: RewordingUndecided,
        form: EditForm,
        count: Int,
        path: String,
        today: Day
    ) {
        let reader = frame.language
        self.frame = frame
        self.files = files
        head = PageHead(
            SurveyEditorWords.rewordTitle[reader],
            lead: SurveyEditorWords.rewordLead.text(reader, count),
            crumbs: crumbs,
            language: reader
        )
        rewordPath = path
        rewordVersion = String(form.version)
        hidden = form.fields.names.map {
            ConflictPage.Hidden(hiddenName: $0, hiddenValue: form.fields[$0])
        }
        wasLabel = SurveyEditorWords.was[reader]
        becomesLabel = SurveyEditorWords.becomes[reader]
        let columns = Language.columns(of: undecided.before.texts + undecided.after.texts)
        let (before, after) = (undecided.before.fields(in: columns), undecided.after.fields(in: columns))
        let names = after.names + before.names.filter { !after.has($0) }
        differences = names.filter { before[$0] != after[$0] }.map { name in
            Difference(
                differenceLabel: EditorWords.label(of: name, reader),
                wasText: before[name].isEmpty ? EditorWords.nothing[reader] : before[name],
                becomesText: after[name].isEmpty ? EditorWords.nothing[reader] : after[name]
            )
        }
        let day = NumberFormat(reader).day(today)
        let another = Choice(
            rewording: Question.Rewording.another.rawValue,
            rewordTitle: SurveyEditorWords.anotherTitle[reader],
            rewordText: SurveyEditorWords.anotherText.text(reader, ["day": day])
        )
        let same = Choice(
            rewording: Question.Rewording.same.rawValue,
            rewordTitle: SurveyEditorWords.sameTitle[reader],
            rewordText: SurveyEditorWords.sameText[reader]
        )
        choices = undecided.change == .words ? [same, another] : [another]
        onlyText = undecided.change == .meaning ? SurveyEditorWords.anotherOnly[reader] : nil
        cancelLabel = EditorWords.giveUp[reader]
    }
}
