internal import HTTPTypes
internal import Hummingbird
internal import ServiceCycle
internal import Storage

/// What every action on how a cycle shall become does: it looks both maps up, and answers with their page.
struct ToBeDesk: Sendable {
    let editor: MapEditor

    var services: Services { editor.services }
    var pages: SitePages { editor.pages }

    /// A cycle and how it shall become.
    struct State: Sendable {
        let cycle: StoredCycle

        /// Nil where nobody ever began.
        let toBe: StoredToBe?

        /// Both together, where it is being drawn.
        let merge: MapMerge?

        /// What was saved on the map since the copy was made.
        let since: [VersionRecord]

        /// The one that is being drawn.
        var open: StoredToBe? { toBe?.state == .open ? toBe : nil }
    }

    func state(_ context: EditorContext) async throws -> State {
        let name = try context.parameters.require("cycle")
        let organisation = services.organisation.id
        return try await services.database.read { connection in
            let cycles = connection.cycles(of: organisation)
            guard let cycle = try cycles.find(name) else {
                throw Refusal(.notFound, "There is no cycle \"\(name)\".")
            }
            let toBes = connection.toBes(of: organisation)
            let toBe = try toBes.find(cycle)
            let open = toBe?.state == .open ? toBe : nil
            return State(
                cycle: cycle,
                toBe: toBe,
                merge: try open.map { try toBes.merge($0) },
                since: try open.map { try cycles.history(of: cycle).since($0.base) } ?? []
            )
        }
    }

    func page(
        _ request: Request,
        _ context: EditorContext,
        issues: [Issue] = [],
        typed: Fields = Fields()
    ) async throws -> Response {
        let state = try await state(context)
        let frame = editor.frame(request, context, state.cycle.map)
        let page = ToBePage(
            frame: frame,
            files: pages.editorFiles,
            state: state,
            zone: services.organisation.zone,
            words: editor.words(frame.language),
            typed: typed,
            issues: issues
        )
        return try pages.render(page, status: issues.isEmpty ? .ok : .unprocessableContent)
    }

    /// Leads to the page on which it is settled when it counts.
    func done(_ cycle: Code, _ notice: Notice) -> Response {
        .seeOther(ToBePath.plan(cycle), notice: notice, settings: services.settings)
    }
}
