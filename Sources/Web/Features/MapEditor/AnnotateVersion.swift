internal import Hummingbird
internal import ServiceCycle
internal import Storage

/// Says of a version what it is for.
struct AnnotateVersion: Sendable {
    let editor: MapEditor

    @Sendable func answer(_ request: Request, _ context: EditorContext) async throws -> Response {
        let body = try FormBody(String(decoding: try await request.bytes(upTo: 16 << 10), as: UTF8.self))
        let note = EditForm.fields(of: body)["note"]
        if let issue = VersionNote.issue(note, editor.pages.language(of: request)) {
            throw Refusal(.invalid, issue.detail)
        }
        let state = try await editor.state(context)
        let version = try context.version()
        _ = try await editor.map(version, of: state)
        let (organisation, code, stage) = (editor.services.organisation.id, state.map.code.text, editor.stage)
        try await editor.services.database.write { connection in
            switch stage {
            case .asIs: try connection.cycles(of: organisation).annotate(version, of: code, with: note)
            case .toBe: try connection.toBes(of: organisation).annotate(version, of: code, with: note)
            }
        }
        let path = state.path.versions + "#version-\(version)"
        return .seeOther(path, notice: .noted, settings: editor.services.settings)
    }
}

extension EditorContext {
    /// The number of a version in an address.
    func version() throws -> Int {
        let text = try parameters.require("version")
        guard let number = Int(text), number > 0 else {
            throw Refusal(.notFound, "There is no version \"\(text)\".")
        }
        return number
    }
}
