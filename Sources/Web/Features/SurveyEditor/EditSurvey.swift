internal import Hummingbird
internal import ServiceCycle
internal import Storage

/// Shows a survey, saves its title and the words around its questions, and adds the ratings that it lacks.
struct EditSurvey: Sendable {
    let editor: SurveyEditor

    @Sendable func show(_ request: Request, _ context: EditorContext) async throws -> Response {
        let state = try await editor.state(context)
        let words = editor.words(editor.pages.language(of: request))
        return try editor.page(request, context, state, .survey(SurveyPanel(state, words: words)))
    }

    @Sendable func save(_ request: Request, _ context: EditorContext) async throws -> Response {
        let form = try await EditForm(request)
        do {
            let fields = form.fields
            let (stored, _) = try await editor.edit(context, form) {
                SurveyEdit(try $0.current.changing(fields, since: $0.seen))
            }
            return editor.done(SurveyEditorPath.survey(stored.survey.code), .saved, form, stored)
        } catch let unfit as UnfitFields {
            let state = try await editor.state(context)
            let words = editor.words(editor.pages.language(of: request))
            let panel = SurveyPanel(
                state,
                typed: form.fields,
                issues: unfit.issues,
                version: form.version,
                words: words
            )
            return try editor.page(request, context, state, .survey(panel), status: .unprocessableContent)
        } catch let conflict as EditConflict {
            return try await editor.conflict(request, context, conflict, form)
        }
    }

    @Sendable func addSuggestions(_ request: Request, _ context: EditorContext) async throws -> Response {
        let form = try await EditForm(request)
        let (stored, _) = try await editor.edit(context, form) { ground in
            var survey = ground.current
            survey.questions += Question.suggestions(for: ground.map, besides: survey, taken: ground.known.taken)
            return SurveyEdit(survey)
        }
        return editor.done(SurveyEditorPath.survey(stored.survey.code), .added, form, stored)
    }
}
