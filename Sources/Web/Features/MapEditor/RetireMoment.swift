internal import Hummingbird
internal import ServiceCycle
internal import Storage

/// Takes a moment out of the map after a question, and brings it back.
struct RetireMoment: Sendable {
    let editor: MapEditor

    @Sendable func ask(_ request: Request, _ context: EditorContext) async throws -> Response {
        let state = try await editor.state(context)
        let code = try context.code("moment")
        guard let moment = state.map.moment(code) else {
            throw Refusal(.notFound, "There is no moment \"\(code)\" on this map; it may have been retired.")
        }
        let organisation = editor.services.organisation.id
        let questions = try await editor.services.database.read { connection in
            try connection.surveys(of: organisation).all().filter { $0.cycle.number == state.cycle.number }
                .reduce(0) { $0 + $1.survey.questions(about: code).count }
        }
        let frame = editor.frame(request, context, state.map)
        let reader = frame.language
        let asked = questions > 0 ? " " + MapEditorWords.retireAsked.text(reader, questions) : ""
        let dialog = ConfirmDialog(
            title: MapEditorWords.retireTitle.text(reader, ["name": moment.name.text(for: reader) ?? code.text]),
            text: MapEditorWords.retireText[reader] + asked,
            confirm: MapEditorWords.retireVerb[reader],
            path: state.path.retirement(code),
            hidden: [(EditForm.Control.version.rawValue, String(state.cycle.version))],
            language: reader
        )
        return try editor.pages.render(
            ConfirmPage(frame: frame, dialog, back: state.path.moment(code))
        )
    }

    @Sendable func retire(_ request: Request, _ context: EditorContext) async throws -> Response {
        let form = try await EditForm(request)
        let code = try context.code("moment")
        do {
            let cycle = try await editor.edit(context, form) { try $1.retiring(code, since: $0) }
            return editor.done(editor.path(cycle.map.code).map, .retired, form, cycle)
        } catch let conflict as EditConflict {
            return try await editor.conflict(request, context, conflict, form)
        }
    }

    @Sendable func restore(_ request: Request, _ context: EditorContext) async throws -> Response {
        let form = try await EditForm(request)
        let code = try context.code("moment")
        let state = try await editor.state(context)
        guard let version = state.retired.first(where: { $0.moment.code == code })?.version else {
            return editor.done(state.path.map, .restored, form, state.cycle)
        }
        let old = try await editor.map(version, of: state)
        let cycle = try await editor.edit(context, form) { $1.restoring(code, from: old) }
        return editor.done(editor.path(cycle.map.code).moment(code), .restored, form, cycle)
    }
}
