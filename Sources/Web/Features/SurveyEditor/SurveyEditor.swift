internal import HTTPTypes
internal import Hummingbird
internal import ServiceCycle
internal import Storage

/// What every action of the survey editor does: it looks the survey up, edits it, and answers with the editor or with what
/// stands in the way.
struct SurveyEditor: Sendable {
    let services: Services
    let pages: SitePages

    /// A survey as its editor shows it.
    struct State: Sendable {
        let stored: StoredSurvey
        let history: VersionHistory
        let retired: [RetiredQuestion]
        let wordings: [WordingRecord]

        /// How many answers each question has, those that were taken out too.
        let answers: [Code: Int]
        let responses: ResponseCount

        var survey: Survey { stored.survey }
        var map: ServiceMap { stored.cycle.map }
    }

    func state(_ context: EditorContext) async throws -> State {
        let name = try context.parameters.require("survey")
        let organisation = services.organisation.id
        return try await services.database.read { connection in
            let surveys = connection.surveys(of: organisation)
            guard let stored = try surveys.find(name) else {
                throw Refusal(.notFound, "There is no survey \"\(name)\".")
            }
            return State(
                stored: stored,
                history: try surveys.history(of: stored),
                retired: try surveys.retired(in: stored),
                wordings: try surveys.wordings(of: stored),
                answers: try surveys.answerCounts(of: stored),
                responses: try surveys.responseCount(of: stored)
            )
        }
    }

    /// Makes an edit on top of what others saved since the form was shown.
    ///
    /// It has the transaction to itself, so that it sees every answer that was kept before it.
    ///
    /// - Returns: The survey as it is kept now, and what the edit made.
    func edit(
        _ context: EditorContext,
        _ form: EditForm,
        _ change: @escaping @Sendable (SurveyStore.Ground) throws -> SurveyEdit
    ) async throws -> (survey: StoredSurvey, edit: SurveyEdit) {
        let name = try context.parameters.require("survey")
        let (organisation, author, now) = (services.organisation.id, context.account.id, services.now())
        let kept = try await services.database.writeAlone {
            try $0.surveys(of: organisation).edit(name, since: form.version, by: author, now: now, change)
        }
        forget(kept.survey)
        return kept
    }

    /// Customers are to see the change with their next look.
    func forget(_ stored: StoredSurvey) {
        services.catalogue.forget(stored.survey.code.text)
        services.catalogue.forget("\(stored.id)")
    }

    /// The editor with a panel beside the sequence.
    func page(
        _ request: Request,
        _ context: EditorContext,
        _ state: State,
        _ panel: SurveyEditorPage.Panel,
        status: HTTPResponse.Status = .ok
    ) throws -> Response {
        let frame = frame(request, context, state.survey)
        let page = SurveyEditorPage(
            frame: frame,
            files: pages.editorFiles,
            state: state,
            panel,
            words: words(frame.language)
        )
        var response = try pages.render(page, status: status)
        response.headers[.eTag] = PutMap.tag(state.stored.version)
        return response
    }

    /// Leads on, and says what was done; where others saved meanwhile, it says that too.
    func done(_ path: String, _ notice: Notice, _ form: EditForm, _ stored: StoredSurvey) -> Response {
        let isMerged = notice == .saved && stored.version > form.version + 1
        return .seeOther(path, notice: isMerged ? .savedBoth : notice, settings: services.settings)
    }

    /// What stands in the way, with nothing of what was typed lost.
    func conflict(
        _ request: Request,
        _ context: EditorContext,
        _ conflict: EditConflict,
        _ form: EditForm
    ) async throws -> Response {
        let state = try await state(context)
        let frame = frame(request, context, state.survey)
        let page = ConflictPage(
            frame: frame,
            files: pages.editorFiles,
            crumbs: crumbs(state.survey, frame.language),
            conflict,
            form: form,
            path: request.uri.path,
            back: SurveyEditorPath.survey(state.survey.code),
            ConflictPage.Story(
                words: words(frame.language),
                records: state.history.since(form.version),
                shown: { QuestionFieldText(map: state.map, reader: frame.language).text(of: $0, $1) }
            )
        )
        return try pages.render(page, status: .conflict)
    }

    func frame(_ request: Request, _ context: EditorContext, _ survey: Survey) -> PageFrame {
        pages.frame(
            request,
            title: { "\(SurveyEditorWords.edit[$0]) · \(survey.title.text(for: $0) ?? survey.code.text)" },
            account: context.account
        )
    }

    func words(_ reader: Language) -> VersionWords {
        VersionWords(reader: reader, zone: services.organisation.zone, now: services.now())
    }

    /// The pages above those of the editor.
    func crumbs(_ survey: Survey, _ reader: Language) -> [PageHead.Crumb] {
        [
            PageHead.Crumb(SurveyEditorWords.title[reader], SurveyEditorPath.listURL),
            PageHead.Crumb(survey.title.text(for: reader) ?? survey.code.text, SurveyEditorPath.survey(survey.code)),
        ]
    }
}
