internal import Hummingbird
internal import ServiceCycle
internal import Storage

/// Undoes, redoes, or goes back to any version: its content becomes a new version.
struct RestoreMapVersion: Sendable {
    let editor: MapEditor

    @Sendable func answer(_ request: Request, _ context: EditorContext) async throws -> Response {
        let form = try await EditForm(request)
        guard let target = form[.restores].flatMap(Int.init) else {
            throw Refusal(.invalid, EditorWords.formTooOld[editor.pages.language(of: request)])
        }
        let edit = try editor.edit(context, form)
        do {
            let state = try await editor.state(context)
            let cycle = try await editor.services.database.write { try edit.restore(target, on: $0) }
            let notice: Notice =
                switch target {
                case state.history.undo?.target: .undone
                case state.history.redo?.target: .redone
                default: .restored
                }
            return editor.done(editor.path(cycle.map.code).map, notice, form, cycle)
        } catch let conflict as EditConflict {
            return try await editor.conflict(request, context, conflict, form)
        }
    }
}
