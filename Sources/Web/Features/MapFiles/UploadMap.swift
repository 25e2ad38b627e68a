internal import Hummingbird
internal import Interchange
internal import ServiceCycle
internal import Storage

/// Takes a map from a form, in any of its formats, and leads to what would change.
struct UploadMap: Sendable {
    let table: UploadTable

    private var services: Services { table.services }

    /// The field with the cycle, empty for the one that the file names.
    static let target = "cycle"
    static let language = "language"

    @Sendable func take(_ request: Request, _ context: EditorContext) async throws -> Response {
        let reader = table.pages.language(of: request)
        let form = try await UploadedForm(request, to: nil, reader, services.work)
        guard !form.bytes.isEmpty else {
            return try await table.refused([Issue("map", ImportWords.noFile[reader])], request, context)
        }
        let draft = MapDraft(
            id: "\(Intake.ID(now: services.now()))",
            file: form.fileName ?? "map",
            target: form.fields[Self.target].flatMap { Code($0) },
            languageTag: form.fields[Self.language].flatMap { Language($0) }?.tag
        )
        let found: MapArrival
        do {
            found = try await services.arrival(of: draft, form.bytes, reader)
        } catch let refusal as Refusal {
            let texts = [refusal.message] + refusal.issues.map { "\($0.place): \($0.detail)" }
            return try await table.refused(texts.map { Issue("map", $0) }, request, context)
        }
        // It would go with the sample.
        guard found.cycle?.isSample != true else {
            let problem = ImportWords.isSample.text(reader, ["code": found.map.code.text])
            return try await table.refused([Issue("map", problem)], request, context)
        }
        let spool = services.imports.spool
        let text = String(decoding: form.bytes, as: UTF8.self)
        try await services.work.spooling {
            try spool.open(draft.id)
            try spool.write(text, to: MapDraft.fileName, of: draft.id)
            try spool.save(draft)
        }
        return .seeOther(MapFilePath.review(draft.id))
    }
}
