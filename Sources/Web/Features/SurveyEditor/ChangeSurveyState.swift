internal import Hummingbird
internal import ServiceCycle
internal import Storage

/// Publishes, pauses, reopens or closes a survey, after a question.
struct ChangeSurveyState: Sendable {
    let editor: SurveyEditor

    @Sendable func ask(_ request: Request, _ context: EditorContext) async throws -> Response {
        let state = try await editor.state(context)
        let change = try Self.change(context)
        _ = try state.stored.state.after(change)
        let frame = editor.frame(request, context, state.survey)
        let (survey, reader) = (state.survey, frame.language)
        let words = SurveyEditorWords.change(change)
        let offered = change == .publish || change == .reopen ? [Self.languages(survey, reader)] : []
        let dialog = ConfirmDialog(
            title: words.title.text(reader, ["name": survey.title.text(for: reader) ?? survey.code.text]),
            text: ([words.text[reader]] + offered).joined(separator: " "),
            confirm: words.verb[reader],
            path: SurveyEditorPath.state(survey.code, change),
            isDangerous: change == .close,
            language: reader
        )
        return try editor.pages.render(
            ConfirmPage(frame: frame, dialog, back: SurveyEditorPath.survey(survey.code))
        )
    }

    @Sendable func change(_ request: Request, _ context: EditorContext) async throws -> Response {
        let name = try context.parameters.require("survey")
        let change = try Self.change(context)
        let (organisation, now) = (editor.services.organisation.id, editor.services.now())
        let stored = try await editor.services.database.write {
            try $0.surveys(of: organisation).apply(change, to: name, now: now)
        }
        editor.forget(stored)
        return .seeOther(
            SurveyEditorPath.survey(stored.survey.code),
            notice: .surveyState(change),
            settings: editor.services.settings
        )
    }

    private static func change(_ context: EditorContext) throws -> SurveyState.Change {
        let name = try context.parameters.require("change")
        guard let change = SurveyState.Change(rawValue: name) else {
            throw Refusal(.notFound, "A survey is published, paused, reopened or closed, but there is no \"\(name)\".")
        }
        return change
    }

    /// In which languages it can be answered, and in which it cannot since texts are missing.
    private static func languages(_ survey: Survey, _ reader: Language) -> String {
        let names = { (languages: [Language]) in languages.map(EditorWords.name).joined(separator: ", ") }
        let offered = survey.languages
        let lacking = TextInventory(survey.texts).languages.filter { !offered.contains($0) }
        return SurveyEditorWords.offered.text(reader, ["languages": names(offered)])
            + (lacking.isEmpty
                ? "" : " " + SurveyEditorWords.notOffered.text(reader, ["languages": names(lacking)]))
    }
}
