internal import Hummingbird
internal import ServiceCycle
internal import Storage

/// Begins to draw how a cycle shall become, gives it up, and takes it up again.
struct DrawToBe: Sendable {
    let desk: ToBeDesk

    @Sendable func begin(_ request: Request, _ context: EditorContext) async throws -> Response {
        let body = try FormBody(String(decoding: try await request.bytes(upTo: 16 << 10), as: UTF8.self))
        let fields = EditForm.fields(of: body)
        let note = fields["note"]
        if let issue = VersionNote.issue(note, desk.pages.language(of: request)) {
            return try await desk.page(request, context, issues: [issue], typed: fields)
        }
        let name = try context.parameters.require("cycle")
        let (organisation, author, now) = (desk.services.organisation.id, context.account.id, desk.services.now())
        let toBe = try await desk.services.database.write { connection in
            let toBes = connection.toBes(of: organisation)
            // Whoever presses twice, or with somebody else, finds the one that is there.
            if let found = try toBes.find(name), found.state == .open { return found }
            return try toBes.begin(name, note: note.isEmpty ? nil : note, by: author, now: now)
        }
        return .seeOther(
            MapEditorPath(toBe.asIs.map.code, .toBe).map,
            notice: .toBeBegun,
            settings: desk.services.settings
        )
    }

    @Sendable func discard(_ request: Request, _ context: EditorContext) async throws -> Response {
        let form = try await EditForm(request)
        let (name, organisation) = (try context.parameters.require("cycle"), desk.services.organisation.id)
        let state = try await desk.state(context)
        do {
            try await desk.services.database.write {
                try $0.toBes(of: organisation).discard(name, since: form.version)
            }
        } catch EditConflict.overtaken {
            return try await desk.editor.conflict(request, context, .overtaken, form)
        }
        return desk.done(state.cycle.map.code, .toBeDiscarded)
    }

    @Sendable func takeUp(_ request: Request, _ context: EditorContext) async throws -> Response {
        let (name, organisation) = (try context.parameters.require("cycle"), desk.services.organisation.id)
        let toBe = try await desk.services.database.write { try $0.toBes(of: organisation).takeUp(name) }
        return desk.done(toBe.asIs.map.code, .toBeTakenUp)
    }
}
