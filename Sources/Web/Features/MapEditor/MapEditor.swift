internal import HTTPTypes
internal import Hummingbird
internal import ServiceCycle
internal import Storage

/// What every action of the map editor does: it looks the cycle up, edits it, and answers with the editor or with what
/// stands in the way.
struct MapEditor: Sendable {
    let services: Services
    let pages: SitePages

    /// A cycle as its editor shows it.
    struct State: Sendable {
        let cycle: StoredCycle
        let history: VersionHistory
        let retired: [RetiredMoment]

        var map: ServiceMap { cycle.map }
    }

    func state(_ context: EditorContext) async throws -> State {
        let name = try context.parameters.require("cycle")
        let organisation = services.organisation.id
        return try await services.database.read { connection in
            let cycles = connection.cycles(of: organisation)
            guard let cycle = try cycles.find(name) else {
                throw Refusal(.notFound, "There is no cycle \"\(name)\".")
            }
            return State(cycle: cycle, history: try cycles.history(of: cycle), retired: try cycles.retired(in: cycle))
        }
    }

    /// Makes an edit on top of what others saved since the form was shown.
    ///
    /// - Returns: The cycle as it is kept now.
    func edit(
        _ context: EditorContext,
        _ form: EditForm,
        _ change: @escaping @Sendable (_ seen: ServiceMap, _ current: ServiceMap) throws -> ServiceMap
    ) async throws -> StoredCycle {
        let name = try context.parameters.require("cycle")
        let (organisation, author, now) = (services.organisation.id, context.account.id, services.now())
        return try await services.database.write {
            try $0.cycles(of: organisation).edit(name, since: form.version, by: author, now: now, change)
        }
    }

    /// The editor with a panel beside the sequence.
    func page(
        _ request: Request,
        _ context: EditorContext,
        _ state: State,
        _ panel: MapEditorPage.Panel,
        status: HTTPResponse.Status = .ok
    ) throws -> Response {
        let frame = frame(request, context, state.map)
        let page = MapEditorPage(
            frame: frame,
            files: pages.editorFiles,
            state: state,
            panel,
            words: words(frame.language)
        )
        var response = try pages.render(page, status: status)
        response.headers[.eTag] = PutMap.tag(state.cycle.version)
        return response
    }

    /// Leads on, and says what was done; where others saved meanwhile, it says that too.
    func done(_ path: String, _ notice: Notice, _ form: EditForm, _ cycle: StoredCycle) -> Response {
        let isMerged = notice == .saved && cycle.version > form.version + 1
        return .seeOther(path, notice: isMerged ? .savedBoth : notice, settings: services.settings)
    }

    /// What stands in the way, with nothing of what was typed lost.
    func conflict(
        _ request: Request,
        _ context: EditorContext,
        _ conflict: EditConflict,
        _ form: EditForm,
        back: String? = nil
    ) async throws -> Response {
        let state = try await state(context)
        let frame = frame(request, context, state.map)
        let home = MapEditorPath.map(state.map.code)
        let page = ConflictPage(
            frame: frame,
            files: pages.editorFiles,
            crumbs: crumbs(state.map, frame.language),
            conflict,
            form: form,
            path: request.uri.path,
            back: back ?? home,
            ConflictPage.Story(
                words: words(frame.language),
                records: state.history.since(form.version),
                shown: { MomentFieldText(map: state.map, reader: frame.language).text(of: $0, $1) }
            )
        )
        return try pages.render(page, status: .conflict)
    }

    func frame(_ request: Request, _ context: EditorContext, _ map: ServiceMap) -> PageFrame {
        pages.frame(
            request,
            title: { "\(MapEditorWords.title[$0]) · \(map.name.text(for: $0) ?? map.code.text)" },
            account: context.account
        )
    }

    func words(_ reader: Language) -> VersionWords {
        VersionWords(reader: reader, zone: services.organisation.zone, now: services.now())
    }

    /// The pages above the editor's own.
    func crumbs(_ map: ServiceMap, _ reader: Language) -> [PageHead.Crumb] {
        MapEditorPage.crumbs(map, reader)
            + [PageHead.Crumb(MapEditorWords.title[reader], MapEditorPath.map(map.code))]
    }
}
