internal import Hummingbird
internal import ServiceCycle
internal import Storage

/// Every version of a survey; undoes, redoes, or goes back to any of them.
struct SurveyVersions: Sendable {
    let editor: SurveyEditor

    @Sendable func list(_ request: Request, _ context: EditorContext) async throws -> Response {
        let state = try await editor.state(context)
        let frame = editor.frame(request, context, state.survey)
        return try editor.pages.render(
            VersionsPage(
                frame: frame,
                files: editor.pages.editorFiles,
                crumbs: editor.crumbs(state.survey, frame.language),
                state.history,
                path: SurveyEditorPath.versions(state.survey.code),
                words: editor.words(frame.language)
            )
        )
    }

    @Sendable func restore(_ request: Request, _ context: EditorContext) async throws -> Response {
        let form = try await EditForm(request)
        let name = try context.parameters.require("survey")
        guard let target = form[.restores].flatMap(Int.init) else {
            throw Refusal(.invalid, EditorWords.formTooOld[editor.pages.language(of: request)])
        }
        let (organisation, author, now) = (editor.services.organisation.id, context.account.id, editor.services.now())
        do {
            let history = try await editor.state(context).history
            let stored = try await editor.services.database.writeAlone {
                try $0.surveys(of: organisation).restore(target, of: name, since: form.version, by: author, now: now)
            }
            editor.forget(stored)
            let notice: Notice =
                switch target {
                case history.undo?.target: .undone
                case history.redo?.target: .redone
                default: .restored
                }
            return editor.done(SurveyEditorPath.survey(stored.survey.code), notice, form, stored)
        } catch let conflict as EditConflict {
            return try await editor.conflict(request, context, conflict, form)
        }
    }
}
