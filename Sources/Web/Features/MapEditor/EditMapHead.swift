internal import Hummingbird
internal import ServiceCycle
internal import Storage

/// Saves the name and the description of a cycle.
struct EditMapHead: Sendable {
    let editor: MapEditor

    @Sendable func answer(_ request: Request, _ context: EditorContext) async throws -> Response {
        let form = try await EditForm(request)
        do {
            let fields = form.fields
            let cycle = try await editor.edit(context, form) { try $1.changing(fields, since: $0) }
            return editor.done(editor.path(cycle.map.code).map, .saved, form, cycle)
        } catch let unfit as UnfitFields {
            let state = try await editor.state(context)
            let words = editor.words(editor.pages.language(of: request))
            let panel = CyclePanel(state, typed: form.fields, issues: unfit.issues, version: form.version, words: words)
            return try editor.page(request, context, state, .cycle(panel), status: .unprocessableContent)
        } catch let conflict as EditConflict {
            return try await editor.conflict(request, context, conflict, form)
        }
    }
}
