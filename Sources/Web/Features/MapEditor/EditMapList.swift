internal import Hummingbird
internal import ServiceCycle
internal import Storage

/// Shows, saves, adds and removes channels, locations and groups of customers.
struct EditMapList: Sendable {
    let editor: MapEditor
    let list: MapList

    @Sendable func new(_ request: Request, _ context: EditorContext) async throws -> Response {
        try panel(request, context, try await editor.state(context), nil)
    }

    @Sendable func show(_ request: Request, _ context: EditorContext) async throws -> Response {
        let state = try await editor.state(context)
        return try panel(request, context, state, try entry(context, state).code)
    }

    @Sendable func add(_ request: Request, _ context: EditorContext) async throws -> Response {
        try await save(request, context, nil)
    }

    @Sendable func save(_ request: Request, _ context: EditorContext) async throws -> Response {
        try await save(request, context, try context.code("entry"))
    }

    private func save(_ request: Request, _ context: EditorContext, _ code: Code?) async throws -> Response {
        let form = try await EditForm(request)
        do {
            let (list, fields, returns) = (list, form.fields, form[.returning] != nil)
            let cycle = try await editor.edit(context, form) { seen, current in
                let map = returns ? current.restoring(code, of: list, from: seen) : current
                return try map.changing(code, of: list, by: fields, since: seen)
            }
            let path = code.map { editor.path(cycle.map.code).entry(list, $0) } ?? editor.path(cycle.map.code).map
            return editor.done(path, code == nil ? .added : .saved, form, cycle)
        } catch let unfit as UnfitFields {
            return try panel(request, context, try await editor.state(context), code, form, unfit.issues)
        } catch let conflict as EditConflict {
            return try await editor.conflict(request, context, conflict, form)
        }
    }

    @Sendable func askRemoval(_ request: Request, _ context: EditorContext) async throws -> Response {
        let state = try await editor.state(context)
        let entry = try entry(context, state)
        let frame = editor.frame(request, context, state.map)
        let reader = frame.language
        let dialog = ConfirmDialog(
            title: MapEditorWords.removeTitle.text(reader, ["name": entry.name.text(for: reader) ?? entry.code.text]),
            text: MapEditorWords.removeText[reader],
            confirm: EditorWords.remove[reader],
            path: state.path.removal(list, entry.code),
            hidden: [(EditForm.Control.version.rawValue, String(state.cycle.version))],
            language: reader
        )
        return try editor.pages.render(
            ConfirmPage(frame: frame, dialog, back: state.path.entry(list, entry.code))
        )
    }

    @Sendable func remove(_ request: Request, _ context: EditorContext) async throws -> Response {
        let form = try await EditForm(request)
        let code = try context.code("entry")
        do {
            let list = list
            let cycle = try await editor.edit(context, form) { try $1.removing(code, from: list) }
            return editor.done(editor.path(cycle.map.code).map, .removed, form, cycle)
        } catch let unfit as UnfitFields {
            return try panel(request, context, try await editor.state(context), code, form, unfit.issues)
        }
    }

    private func entry(_ context: EditorContext, _ state: MapEditor.State) throws -> Channel {
        let code = try context.code("entry")
        guard let entry = state.map.entries(of: list).first(where: { $0.code == code }) else {
            throw Refusal(.notFound, "There is no \"\(code)\" here; it may have been removed.")
        }
        return entry
    }

    private func panel(
        _ request: Request,
        _ context: EditorContext,
        _ state: MapEditor.State,
        _ code: Code?,
        _ form: EditForm? = nil,
        _ issues: [FieldIssue] = []
    ) throws -> Response {
        let panel = EntryPanel(
            state.map,
            list,
            code,
            stage: editor.stage,
            version: form?.version ?? state.cycle.version,
            typed: form?.fields,
            issues: issues,
            reader: editor.pages.language(of: request)
        )
        return try editor.page(
            request,
            context,
            state,
            .entry(panel),
            status: issues.isEmpty ? .ok : .unprocessableContent
        )
    }
}
