internal import Hummingbird
internal import ServiceCycle
internal import Storage

/// Shows and saves the form of a moment, and adds new ones.
struct EditMoment: Sendable {
    let editor: MapEditor

    @Sendable func show(_ request: Request, _ context: EditorContext) async throws -> Response {
        let state = try await editor.state(context)
        let code = try context.code("moment")
        guard state.map.moment(code) != nil else {
            throw Refusal(.notFound, "There is no moment \"\(code)\" on this map; it may have been retired.")
        }
        return try panel(request, context, state, code, at: nil)
    }

    /// The form of a new moment.
    @Sendable func new(_ request: Request, _ context: EditorContext) async throws -> Response {
        try panel(request, context, try await editor.state(context), nil, at: try place(request))
    }

    @Sendable func save(_ request: Request, _ context: EditorContext) async throws -> Response {
        let form = try await EditForm(request)
        let code = try context.code("moment")
        do {
            let (fields, returns) = (form.fields, form[.returning] != nil)
            let cycle = try await editor.edit(context, form) { seen, current in
                let map = returns ? current.restoring(code, from: seen) : current
                return try map.changing(code, by: fields, since: seen)
            }
            return editor.done(origin(form, cycle.map.code, code), .saved, form, cycle)
        } catch let unfit as UnfitFields {
            let state = try await editor.state(context)
            return try panel(request, context, state, code, at: nil, form, unfit.issues)
        } catch let conflict as EditConflict {
            let state = try await editor.state(context)
            let isThere = state.map.moment(code) != nil
            let back = isThere ? origin(form, state.map.code, code) : state.path.map
            return try await editor.conflict(request, context, conflict, form, back: back)
        }
    }

    /// The view of the cycle in which the moment was edited, if it was, else the moment's own form.
    private func origin(_ form: EditForm, _ cycle: Code, _ moment: Code) -> String {
        form[.back].flatMap { CycleView.owns($0, of: cycle) ? $0 : nil } ?? editor.path(cycle).moment(moment)
    }

    @Sendable func add(_ request: Request, _ context: EditorContext) async throws -> Response {
        let form = try await EditForm(request)
        let phase = form[.section].flatMap { Moment.Phase(rawValue: $0) } ?? .during
        let place = ServiceMap.Place(phase: phase, before: form[.before].flatMap { Code($0) })
        let edit = try editor.edit(context, form)
        do {
            let fields = form.fields
            let (cycle, code) = try await editor.services.database.write { connection in
                let taken = try edit.knownMoments(on: connection)
                var code = Code.moment
                let cycle = try edit.make(on: connection) { seen, current in
                    let added = try current.adding(fields, at: place, since: seen, avoiding: taken)
                    code = added.code
                    return added.map
                }
                return (cycle, code)
            }
            return editor.done(editor.path(cycle.map.code).moment(code), .added, form, cycle)
        } catch let unfit as UnfitFields {
            let state = try await editor.state(context)
            return try panel(request, context, state, nil, at: place, form, unfit.issues)
        }
    }

    private func panel(
        _ request: Request,
        _ context: EditorContext,
        _ state: MapEditor.State,
        _ code: Code?,
        at place: ServiceMap.Place?,
        _ form: EditForm? = nil,
        _ issues: [FieldIssue] = []
    ) throws -> Response {
        let panel = MomentPanel(
            state.map,
            code,
            at: place,
            stage: editor.stage,
            version: form?.version ?? state.cycle.version,
            back: form?[.back],
            typed: form?.fields,
            issues: issues,
            reader: editor.pages.language(of: request)
        )
        return try editor.page(
            request,
            context,
            state,
            .moment(panel),
            status: issues.isEmpty ? .ok : .unprocessableContent
        )
    }

    private func place(_ request: Request) throws -> ServiceMap.Place {
        let query = try FormBody(request.uri.query ?? "")
        let phase = query["phase"].flatMap { Moment.Phase(rawValue: $0) } ?? .during
        return ServiceMap.Place(phase: phase, before: query["before"].flatMap { Code($0) })
    }
}
