internal import HTTPTypes
internal import Hummingbird
internal import ServiceCycle
internal import Storage

/// What every action of the map editor does: it looks the cycle up, edits it, and answers with the editor or with what
/// stands in the way.
struct MapEditor: Sendable {
    let services: Services
    let pages: SitePages

    /// Which of the cycle's two maps is edited.
    let stage: MapStage

    /// A cycle as its editor shows it.
    struct State: Sendable {
        let cycle: StoredCycle
        let history: VersionHistory
        let retired: [RetiredMoment]

        /// How the cycle shall become, where that is what is edited.
        var toBe: StoredToBe?

        var map: ServiceMap { cycle.map }
        var path: MapEditorPath { MapEditorPath(map.code, toBe == nil ? .asIs : .toBe) }
    }

    func path(_ cycle: Code) -> MapEditorPath { MapEditorPath(cycle, stage) }

    func state(_ context: EditorContext) async throws -> State {
        let name = try context.parameters.require("cycle")
        let (organisation, stage) = (services.organisation.id, stage)
        return try await services.database.read { connection in
            let cycles = connection.cycles(of: organisation)
            guard let cycle = try cycles.find(name) else {
                throw Refusal(.notFound, "There is no cycle \"\(name)\".")
            }
            guard stage == .toBe else {
                return State(
                    cycle: cycle,
                    history: try cycles.history(of: cycle),
                    retired: try cycles.retired(in: cycle)
                )
            }
            let toBes = connection.toBes(of: organisation)
            guard let toBe = try toBes.find(cycle), toBe.state == .open else {
                throw Refusal(.notFound, "Nobody is drawing how \"\(cycle.map.code)\" shall become.")
            }
            return State(
                cycle: toBe.cycle,
                history: try toBes.history(of: toBe),
                retired: try toBes.retired(in: toBe),
                toBe: toBe
            )
        }
    }

    /// The map as it was in a version.
    func map(_ version: Int, of state: State) async throws -> ServiceMap {
        let organisation = services.organisation.id
        return try await services.database.read { connection in
            if let toBe = state.toBe { return try connection.toBes(of: organisation).map(of: toBe, version: version) }
            return try connection.cycles(of: organisation).map(of: state.cycle, version: version)
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
        let edit = try edit(context, form)
        return try await services.database.write { try edit.make(on: $0, change) }
    }

    /// Who edits which map of which version.
    func edit(_ context: EditorContext, _ form: EditForm) throws -> MapEdit {
        MapEdit(
            organisation: services.organisation.id,
            cycle: try context.parameters.require("cycle"),
            stage: stage,
            version: form.version,
            author: context.account.id,
            now: services.now()
        )
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
        let home = state.path.map
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
            title: { "\(stage.heading[$0]) · \(map.name.text(for: $0) ?? map.code.text)" },
            account: context.account
        )
    }

    func words(_ reader: Language) -> VersionWords {
        VersionWords(reader: reader, zone: services.organisation.zone, now: services.now())
    }

    /// The pages above the editor's own.
    func crumbs(_ map: ServiceMap, _ reader: Language) -> [PageHead.Crumb] {
        MapEditorPage.crumbs(map, reader)
            + [PageHead.Crumb(stage.heading[reader], path(map.code).map)]
    }
}

extension MapStage {
    /// What its editor is called.
    var heading: Phrase {
        switch self {
        case .asIs: MapEditorWords.title
        case .toBe: ToBeWords.title
        }
    }
}
