internal import Hummingbird

/// The map and what belongs to all of it.
struct ShowMap: Sendable {
    let editor: MapEditor

    @Sendable func answer(_ request: Request, _ context: EditorContext) async throws -> Response {
        let state = try await editor.state(context)
        let words = editor.words(editor.pages.language(of: request))
        return try editor.page(request, context, state, .cycle(CyclePanel(state, words: words)))
    }
}
