internal import Hummingbird
internal import ServiceCycle
internal import Storage

/// Shows and saves the form of a question, and adds new ones.
struct EditQuestion: Sendable {
    let editor: SurveyEditor

    @Sendable func show(_ request: Request, _ context: EditorContext) async throws -> Response {
        let state = try await editor.state(context)
        return try panel(request, context, try ground(state, context))
    }

    /// The kinds to choose from, or the form of a new question of one of them.
    @Sendable func new(_ request: Request, _ context: EditorContext) async throws -> Response {
        let state = try await editor.state(context)
        let query = try FormBody(request.uri.query ?? "")
        let before = query["before"].flatMap { Code($0) }
        guard let question = Question.ready(query["kind"] ?? "", about: nil, code: .question) else {
            let reader = editor.pages.language(of: request)
            let kinds = KindPanel(state.survey.code, before: before, reader: reader)
            return try editor.page(request, context, state, .kind(kinds))
        }
        return try panel(
            request,
            context,
            QuestionPanel.Ground(state: state, question: question, isNew: true, before: before)
        )
    }

    @Sendable func save(_ request: Request, _ context: EditorContext) async throws -> Response {
        let form = try await EditForm(request)
        let code = try context.code("question")
        let fields = form.filledFields
        do {
            let rewording = form[.rewording].flatMap { Question.Rewording(rawValue: $0) }
            let returns = form[.returning] != nil
            let (stored, edit) = try await editor.edit(context, form) { ground in
                let survey = returns ? ground.current.restoring(code, from: ground.seen) : ground.current
                return try survey.changing(code, by: fields, as: rewording, since: ground.seen, ground.known)
            }
            let path = SurveyEditorPath.question(stored.survey.code, edit.question ?? code)
            return editor.done(path, edit.rewordings.isEmpty ? .saved : .reworded, form, stored)
        } catch let unfit as UnfitFields {
            var ground = try ground(try await editor.state(context), context)
            (ground.version, ground.typed, ground.issues) = (form.version, fields, unfit.issues)
            return try panel(request, context, ground)
        } catch let conflict as EditConflict {
            return try await editor.conflict(request, context, conflict, form)
        } catch let undecided as RewordingUndecided {
            return try await decide(request, context, undecided, form)
        }
    }

    @Sendable func add(_ request: Request, _ context: EditorContext) async throws -> Response {
        let form = try await EditForm(request)
        let before = form[.before].flatMap { Code($0) }
        let fields = form.filledFields
        do {
            let (stored, edit) = try await editor.edit(context, form) {
                try $0.current.adding(fields, before: before, since: $0.seen, $0.known)
            }
            let path = edit.question.map { SurveyEditorPath.question(stored.survey.code, $0) }
            return editor.done(path ?? SurveyEditorPath.survey(stored.survey.code), .added, form, stored)
        } catch let unfit as UnfitFields {
            let state = try await editor.state(context)
            let blank = Question(code: .question, kind: .text, text: LocalisedText())
            let question = Question.ready(fields["kind"], about: nil, code: .question) ?? blank
            var ground = QuestionPanel.Ground(state: state, question: question, isNew: true, before: before)
            (ground.version, ground.typed, ground.issues) = (form.version, fields, unfit.issues)
            return try panel(request, context, ground)
        }
    }

    private func ground(_ state: SurveyEditor.State, _ context: EditorContext) throws -> QuestionPanel.Ground {
        let code = try context.code("question")
        guard let question = state.survey.question(code) else {
            throw Refusal(.notFound, "The survey does not ask \"\(code)\"; it may have been taken out.")
        }
        return QuestionPanel.Ground(state: state, question: question, isNew: false)
    }

    private func panel(
        _ request: Request,
        _ context: EditorContext,
        _ ground: QuestionPanel.Ground
    ) throws -> Response {
        let words = editor.words(editor.pages.language(of: request))
        return try editor.page(
            request,
            context,
            ground.state,
            .question(QuestionPanel(ground, words: words)),
            status: ground.issues.isEmpty ? .ok : .unprocessableContent
        )
    }

    /// Asks what becomes of the answers.
    private func decide(
        _ request: Request,
        _ context: EditorContext,
        _ undecided: RewordingUndecided,
        _ form: EditForm
    ) async throws -> Response {
        let state = try await editor.state(context)
        let frame = editor.frame(request, context, state.survey)
        let page = RewordingPage(
            frame: frame,
            files: editor.pages.editorFiles,
            crumbs: editor.crumbs(state.survey, frame.language),
            undecided,
            form: form,
            count: state.answers[undecided.before.code] ?? 0,
            path: request.uri.path,
            today: editor.services.organisation.zone.day(of: editor.services.now())
        )
        return try editor.pages.render(page, status: .conflict)
    }
}

extension EditForm {
    /// The fields, with ready words in a scale where they were asked for.
    fileprivate var filledFields: Fields {
        guard self[.fill] != nil else { return fields }
        var fields = fields
        let labels = Question.readyLabels(fields["kind"], points: Int(fields["points"]) ?? Question.usualPoints)
        for (index, label) in labels.enumerated() {
            for language in label.languages where fields["label.\(index + 1).\(language)"].isEmpty {
                fields["label.\(index + 1).\(language)"] = label[language] ?? ""
            }
        }
        return fields
    }
}
