internal import Hummingbird
internal import ServiceCycle
internal import Storage

/// Shows a version of the map as it was.
struct ShowMapVersion: Sendable {
    let editor: MapEditor

    @Sendable func answer(_ request: Request, _ context: EditorContext) async throws -> Response {
        let state = try await editor.state(context)
        let number = try context.version()
        let map = try await editor.map(number, of: state)
        guard let record = state.history.records.first(where: { $0.number == number }) else {
            throw Refusal(.notFound, "There is no version \(number) here.")
        }
        let frame = editor.frame(request, context, state.map)
        return try editor.pages.render(
            MapVersionPage(
                frame: frame,
                files: editor.pages.editorFiles,
                crumbs: editor.crumbs(state.map, frame.language),
                state,
                record,
                map,
                words: editor.words(frame.language)
            )
        )
    }

    @Sendable func picture(_ request: Request, _ context: EditorContext) async throws -> Response {
        let state = try await editor.state(context)
        let map = try await editor.map(try context.version(), of: state)
        return try editor.pages.picture(map, language: editor.pages.language(of: request))
    }
}

extension SitePages {
    /// A map's blueprint as a picture.
    ///
    /// - Parameters:
    ///   - map: The map.
    ///   - language: The reader's language.
    ///   - file: What it is called where it is to be kept; nil where it is shown on a page.
    /// - Returns: The answer.
    /// - Throws: Where the picture cannot be rendered.
    func picture(_ map: ServiceMap, language: Language, as file: String? = nil) throws -> Response {
        var response = try render(BlueprintFile(map, language: language))
        response.headers[.contentType] = "image/svg+xml; charset=utf-8"
        return file.map(response.attached) ?? response
    }
}
