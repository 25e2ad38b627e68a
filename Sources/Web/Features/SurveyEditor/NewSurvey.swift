internal import Hummingbird
internal import ServiceCycle
internal import Storage

/// Makes a draft with ready questions.
struct NewSurvey: Sendable {
    let editor: SurveyEditor

    private static let largest = 64 << 10

    @Sendable func ask(_ request: Request, _ context: EditorContext) async throws -> Response {
        let query = try FormBody(request.uri.query ?? "")
        return try await page(request, context, cycle: query["cycle"], .each, typed: Survey.readyWords)
    }

    @Sendable func create(_ request: Request, _ context: EditorContext) async throws -> Response {
        let body = try FormBody(String(decoding: try await request.bytes(upTo: Self.largest), as: UTF8.self))
        let typed = EditForm.fields(of: body)
        let name = body["cycle"] ?? ""
        let beginning = body["begin"].flatMap { Survey.Beginning(rawValue: $0) } ?? .each
        let (organisation, author, now) = (editor.services.organisation.id, context.account.id, editor.services.now())
        do {
            let stored = try await editor.services.database.write { connection in
                let surveys = connection.surveys(of: organisation)
                guard let cycle = try connection.cycles(of: organisation).find(name) else {
                    throw UnfitFields([FieldIssue("cycle", EditorWords.chooseOne)])
                }
                let taken = Set(try surveys.all().map(\.survey.code))
                let draft = try Survey.draft(typed, beginning, about: cycle.map, avoiding: taken)
                return try surveys.save(draft, as: .draft, by: author, now: now)
            }
            return .seeOther(
                SurveyEditorPath.survey(stored.survey.code),
                notice: .surveyCreated,
                settings: editor.services.settings
            )
        } catch let unfit as UnfitFields {
            return try await page(request, context, cycle: name, beginning, typed: typed, issues: unfit.issues)
        }
    }

    private func page(
        _ request: Request,
        _ context: EditorContext,
        cycle: String?,
        _ beginning: Survey.Beginning,
        typed: Fields,
        issues: [FieldIssue] = []
    ) async throws -> Response {
        let organisation = editor.services.organisation.id
        let maps = try await editor.services.database.read {
            try $0.cycles(of: organisation).all().map(\.map).filter { !$0.moments.isEmpty }
        }
        let frame = editor.pages.frame(
            request,
            title: { SurveyEditorWords.new[$0] },
            account: context.account
        )
        let page = NewSurveyPage(
            frame: frame,
            files: editor.pages.editorFiles,
            cycles: maps,
            chosen: cycle ?? "",
            beginning: beginning,
            typed: typed,
            issues: issues
        )
        return try editor.pages.render(page, status: issues.isEmpty ? .ok : .unprocessableContent)
    }
}
