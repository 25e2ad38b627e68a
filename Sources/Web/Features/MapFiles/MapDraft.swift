internal import Interchange
internal import ServiceCycle
internal import Storage

/// An uploaded map that waits in the spool until somebody has seen what it would change.
struct MapDraft: Codable, Equatable, Sendable {
    let id: String
    let file: String

    /// The cycle that it goes onto; nil for the one that the file names.
    let target: Code?

    /// The tag of the language of its texts, where the format knows only one; nil where that is to be found out.
    let languageTag: String?

    var language: Language? { languageTag.flatMap { Language($0) } }

    static let fileName = "map"
    static let noteName = "map.json"
}

/// What a map that was read would change.
struct MapArrival: Sendable {
    let format: MapFormat
    let language: Language

    /// The cycle that it goes onto; nil where it makes a new one.
    let cycle: StoredCycle?

    /// The map as it would be kept.
    let map: ServiceMap

    /// What the file had that a map has no place for.
    let leftOut: [LeftOut]

    /// What the format cannot carry of the map that is here, and stays.
    let stays: [LeftOut]
}

extension Services {
    /// Reads an uploaded map and lays it over the one that is here.
    ///
    /// - Throws: A refusal that names every place that is wrong.
    func arrival(of draft: MapDraft, _ bytes: [UInt8], _ reader: Language) async throws -> MapArrival {
        let format = MapFormat(name: draft.file, bytes: bytes)
        let (organisation, target) = (organisation.id, draft.target)
        let first = try format.read(bytes, name: draft.file, language: draft.language ?? reader)
        let code = target ?? first.map.code
        let cycle = try await database.read { try $0.cycles(of: organisation).find(code.text) }
        if target != nil, cycle == nil { throw Refusal(.notFound, "There is no cycle \"\(code)\" any more.") }
        guard let kept = cycle?.map else {
            return MapArrival(
                format: format,
                language: draft.language ?? reader,
                cycle: nil,
                map: first.map,
                leftOut: first.leftOut,
                stays: []
            )
        }
        let language = draft.language ?? format.language(of: bytes, like: kept, otherwise: reader)
        let reading = try format.read(bytes, name: draft.file, language: language)
        var map = format.laid(reading.map, over: kept, language: language)
        map.code = kept.code
        return MapArrival(
            format: format,
            language: language,
            cycle: cycle,
            map: map,
            leftOut: reading.leftOut,
            stays: format.write(kept, language: language).leftOut.filter { $0.part != .cycleCode }
        )
    }
}
