internal import HTTPTypes
internal import Hummingbird
internal import ServiceCycle
internal import Storage

/// Shows what an uploaded map would change, and keeps it or throws it away.
struct ReviewMap: Sendable {
    let services: Services
    let pages: SitePages

    @Sendable func show(_ request: Request, _ context: EditorContext) async throws -> Response {
        try await page(request, context)
    }

    @Sendable func keep(_ request: Request, _ context: EditorContext) async throws -> Response {
        let (draft, arrival) = try await arrival(request, context)
        let body = try FormBody(String(decoding: try await request.bytes(upTo: 16 << 10), as: UTF8.self))
        let fields = EditForm.fields(of: body)
        let seen = body["version"].flatMap(Int.init) ?? 0
        let note = fields["note"]
        guard VersionNote.issue(note, pages.language(of: request)) == nil else {
            return try await page(request, context, note: note, status: .unprocessableContent)
        }
        guard arrival.cycle?.version ?? 0 == seen else {
            return try await page(request, context, note: note, isOvertaken: true, status: .conflict)
        }
        let (organisation, author, now) = (services.organisation.id, context.account.id, services.now())
        let isKept = try await services.database.write { connection in
            let cycles = connection.cycles(of: organisation)
            let current = try cycles.find(arrival.map.code.text)
            guard current?.version ?? 0 == seen, current?.isSample != true else { return false }
            _ = try cycles.save(arrival.map, by: author, note: note.isEmpty ? nil : note, now: now)
            return true
        }
        guard isKept else { return try await page(request, context, note: note, isOvertaken: true, status: .conflict) }
        try await remove(draft)
        return .seeOther(
            CyclePath.view(.blueprint, of: arrival.map.code.text),
            notice: .mapImported,
            settings: services.settings
        )
    }

    @Sendable func forget(_ request: Request, _ context: EditorContext) async throws -> Response {
        try await remove(try await arrival(request, context).draft)
        return .seeOther(ImportPath.listURL)
    }

    private func remove(_ draft: MapDraft) async throws {
        let spool = services.imports.spool
        try await services.work.spooling { spool.remove(draft.id) }
    }

    private func arrival(
        _ request: Request,
        _ context: EditorContext
    ) async throws -> (draft: MapDraft, arrival: MapArrival) {
        let language = pages.language(of: request)
        let (id, spool) = (try context.parameters.require("id"), services.imports.spool)
        let found = try await services.work.spooling { (spool.mapDraft(id), spool.text(MapDraft.fileName, of: id)) }
        guard let draft = found.0, let text = found.1 else {
            throw Refusal(.notFound, MapFileWords.gone[language])
        }
        return (draft, try await services.arrival(of: draft, Array(text.utf8), language))
    }

    private func page(
        _ request: Request,
        _ context: EditorContext,
        note: String = "",
        isOvertaken: Bool = false,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let (draft, arrival) = try await arrival(request, context)
        let frame = pages.frame(request, title: { MapFileWords.review[$0] }, account: context.account)
        return try pages.render(
            MapReviewPage(
                frame: frame,
                files: pages.editorFiles,
                draft,
                arrival,
                note: note,
                isOvertaken: isOvertaken
            ),
            status: status
        )
    }
}
