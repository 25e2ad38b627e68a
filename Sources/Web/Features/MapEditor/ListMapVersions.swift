internal import Hummingbird
internal import ServiceCycle

/// Every version of a map.
struct ListMapVersions: Sendable {
    let editor: MapEditor

    @Sendable func answer(_ request: Request, _ context: EditorContext) async throws -> Response {
        let state = try await editor.state(context)
        let frame = editor.frame(request, context, state.map)
        return try editor.pages.render(
            VersionsPage(
                frame: frame,
                files: editor.pages.editorFiles,
                crumbs: editor.crumbs(state.map, frame.language),
                state.history,
                path: MapEditorPath.versions(state.map.code),
                words: editor.words(frame.language)
            )
        )
    }
}
