internal import Hummingbird
internal import ServiceCycle
internal import Storage

/// The map and what belongs to all of it.
struct ShowMap: Sendable {
    let editor: MapEditor

    @Sendable func answer(_ request: Request, _ context: EditorContext) async throws -> Response {
        if editor.stage == .toBe, try await !isDrawn(context) {
            guard let cycle = Code(try context.parameters.require("cycle")) else {
                throw Refusal(.notFound, "There is no such cycle.")
            }
            return .seeOther(ToBePath.plan(cycle))
        }
        let state = try await editor.state(context)
        let words = editor.words(editor.pages.language(of: request))
        return try editor.page(request, context, state, .cycle(CyclePanel(state, words: words)))
    }

    /// Whether somebody draws how the cycle shall become.
    private func isDrawn(_ context: EditorContext) async throws -> Bool {
        let (name, organisation) = (try context.parameters.require("cycle"), editor.services.organisation.id)
        return try await editor.services.database.read { try $0.toBes(of: organisation).find(name)?.state == .open }
    }
}
