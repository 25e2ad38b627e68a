internal import Hummingbird
internal import ServiceCycle
internal import Storage

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
                path: state.path.versions,
                links: VersionLinks(
                    view: { state.path.version($0) },
                    comparison: {
                        CompareVersions.path(
                            state.map.code,
                            from: MapVersion(stage: state.path.stage, number: $0),
                            to: MapVersion(stage: state.path.stage, number: state.cycle.version)
                        )
                    },
                    note: { state.path.note($0) }
                ),
                words: editor.words(frame.language)
            )
        )
    }
}
