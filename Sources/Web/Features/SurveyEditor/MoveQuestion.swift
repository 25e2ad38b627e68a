internal import Hummingbird
internal import ServiceCycle
internal import Storage

/// Moves a question: one place earlier or later by a button, or to any place by dragging.
struct MoveQuestion: Sendable {
    let editor: SurveyEditor

    @Sendable func answer(_ request: Request, _ context: EditorContext) async throws -> Response {
        let form = try await EditForm(request)
        let code = try context.code("question")
        do {
            let (step, before) = (form[.step], form[.before].flatMap { Code($0) })
            let (stored, _) = try await editor.edit(context, form) { ground in
                let seen = ground.seen.questions.map(\.code)
                guard let index = seen.firstIndex(of: code) else { return SurveyEdit(ground.current) }
                let next: Code? =
                    switch step {
                    case "earlier": index > 0 ? seen[index - 1] : code
                    case "later": index + 2 < seen.count ? seen[index + 2] : nil
                    default: before
                    }
                return SurveyEdit(try ground.current.moving(code, before: next, since: ground.seen))
            }
            return editor.done(Self.origin(form, stored.survey, code), .moved, form, stored)
        } catch let conflict as EditConflict {
            return try await editor.conflict(request, context, conflict, form)
        }
    }

    /// The page on which the card was moved: that of the open question, if one was, else the whole survey.
    private static func origin(_ form: EditForm, _ survey: Survey, _ moved: Code) -> String {
        let open = form[.from].flatMap { Code($0) }.flatMap(survey.question)
        let page = open.map { SurveyEditorPath.question(survey.code, $0.code) } ?? SurveyEditorPath.survey(survey.code)
        return "\(page)#card-\(moved)"
    }
}
