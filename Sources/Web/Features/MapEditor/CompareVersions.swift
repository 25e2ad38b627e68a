internal import Hummingbird
internal import ServiceCycle
internal import Storage

/// Puts two versions side by side: any of the map's, and any of how it shall become.
struct CompareVersions: Sendable {
    let desk: ToBeDesk

    static func path(_ cycle: Code, from old: MapVersion, to new: MapVersion) -> String {
        "\(MapEditorPath(cycle).comparison)?from=\(old.text)&to=\(new.text)"
    }

    @Sendable func answer(_ request: Request, _ context: EditorContext) async throws -> Response {
        let query = try FormBody(request.uri.query ?? "")
        let name = try context.parameters.require("cycle")
        let organisation = desk.services.organisation.id
        let found = try await desk.services.database.read { connection in
            let (cycles, toBes) = (connection.cycles(of: organisation), connection.toBes(of: organisation))
            guard let cycle = try cycles.find(name) else {
                throw Refusal(.notFound, "There is no cycle \"\(name)\".")
            }
            let toBe = try toBes.find(cycle)
            let draft = toBe.map { MapVersion(stage: .toBe, number: $0.version) }
            let now = MapVersion(stage: .asIs, number: cycle.version)
            let earlier = MapVersion(stage: .asIs, number: max(cycle.version - 1, 1))
            let isDrawn = toBe?.state == .open
            let old = query["from"].flatMap { MapVersion($0) } ?? (isDrawn ? now : earlier)
            let new = query["to"].flatMap { MapVersion($0) } ?? (isDrawn ? draft ?? now : now)
            let map = { (version: MapVersion) in
                if version.stage == .asIs { return try cycles.map(of: cycle, version: version.number) }
                guard let toBe else { throw Refusal(.notFound, "Nobody has drawn how it shall become.") }
                return try toBes.map(of: toBe, version: version.number)
            }
            return VersionComparison(
                cycle: cycle,
                history: try cycles.history(of: cycle),
                toBeHistory: try toBe.map { try toBes.history(of: $0) },
                old: VersionComparison.Side(version: old, map: try map(old)),
                new: VersionComparison.Side(version: new, map: try map(new))
            )
        }
        let frame = desk.pages.frame(
            request,
            title: { "\(VersionPageWords.comparison[$0]) · \(found.cycle.map.name.text(for: $0) ?? name)" },
            account: context.account
        )
        return try desk.pages.render(
            VersionComparisonPage(
                frame: frame,
                files: desk.pages.editorFiles,
                found,
                words: desk.editor.words(frame.language)
            )
        )
    }
}

/// Two versions, and all that there are to choose from.
struct VersionComparison: Sendable {
    let cycle: StoredCycle
    let history: VersionHistory
    let toBeHistory: VersionHistory?
    let old: Side
    let new: Side

    struct Side: Sendable {
        let version: MapVersion
        let map: ServiceMap
    }
}
