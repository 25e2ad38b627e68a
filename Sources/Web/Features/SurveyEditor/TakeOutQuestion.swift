internal import Hummingbird
internal import ServiceCycle
internal import Storage

/// Takes a question out of the survey after a question, and brings it back.
struct TakeOutQuestion: Sendable {
    let editor: SurveyEditor

    @Sendable func ask(_ request: Request, _ context: EditorContext) async throws -> Response {
        let state = try await editor.state(context)
        let code = try context.code("question")
        guard let question = state.survey.question(code) else {
            throw Refusal(.notFound, "The survey does not ask \"\(code)\"; it may have been taken out.")
        }
        let frame = editor.frame(request, context, state.survey)
        let reader = frame.language
        let name = question.text.text(for: reader) ?? code.text
        let dialog = ConfirmDialog(
            title: SurveyEditorWords.takeOutTitle.text(reader, ["name": name]),
            text: SurveyEditorWords.takeOutText[reader],
            confirm: SurveyEditorWords.takeOutVerb[reader],
            path: SurveyEditorPath.retirement(state.survey.code, code),
            hidden: [(EditForm.Control.version.rawValue, String(state.stored.version))],
            language: reader
        )
        return try editor.pages.render(
            ConfirmPage(frame: frame, dialog, back: SurveyEditorPath.question(state.survey.code, code))
        )
    }

    @Sendable func takeOut(_ request: Request, _ context: EditorContext) async throws -> Response {
        let form = try await EditForm(request)
        let code = try context.code("question")
        do {
            let (stored, _) = try await editor.edit(context, form) {
                SurveyEdit(try $0.current.retiring(code, since: $0.seen))
            }
            return editor.done(SurveyEditorPath.survey(stored.survey.code), .takenOut, form, stored)
        } catch let conflict as EditConflict {
            return try await editor.conflict(request, context, conflict, form)
        } catch let unfit as UnfitFields {
            let reader = editor.pages.language(of: request)
            throw Refusal(.conflict, unfit.issues.map { $0.issue(in: reader).detail }.joined(separator: " "))
        }
    }

    @Sendable func restore(_ request: Request, _ context: EditorContext) async throws -> Response {
        let form = try await EditForm(request)
        let code = try context.code("question")
        let state = try await editor.state(context)
        guard let version = state.retired.first(where: { $0.question.code == code })?.version else {
            return editor.done(SurveyEditorPath.survey(state.survey.code), .restored, form, state.stored)
        }
        let (organisation, stored) = (editor.services.organisation.id, state.stored)
        let old = try await editor.services.database.read {
            try $0.surveys(of: organisation).survey(of: stored, version: version)
        }
        let (kept, _) = try await editor.edit(context, form) { SurveyEdit($0.current.restoring(code, from: old)) }
        return editor.done(SurveyEditorPath.question(kept.survey.code, code), .restored, form, kept)
    }
}
