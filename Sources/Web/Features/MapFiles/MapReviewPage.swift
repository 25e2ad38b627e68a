internal import Interchange
internal import ServiceCycle
internal import Storage

/// What an uploaded map would change, before anything is kept.
struct MapReviewPage: Page {
    static let template = "map-files/review"

    let frame: PageFrame
    let files: EditorFiles
    let head: PageHead
    let summary: ProblemSummary?
    let overtakenText: String?
    let cycleText: String
    let lists: [List]
    let versus: VersusPart
    let reviewPath: String
    let reviewVersion: String
    let noteField: Field
    let keepButtons: ButtonRow
    let removalPath: String
    let removalLabel: String

    /// What stays, and what has no place.
    struct List: Encodable, Equatable, Sendable {
        let listTitle: String
        let listLines: [Line]
    }

    struct Line: Encodable, Equatable, Sendable {
        let lineText: String
    }

    init(
        frame: PageFrame,
        files: EditorFiles,
        _ draft: MapDraft,
        _ arrival: MapArrival,
        note: String = "",
        isOvertaken: Bool = false
    ) {
        let reader = frame.language
        let issues = [VersionNote.issue(note, reader)].compactMap { $0 }
        self.frame = frame
        self.files = files
        let words = arrival.format.isOfOneLanguage ? MapFileWords.foundIn : MapFileWords.found
        head = PageHead(
            MapFileWords.review[reader],
            lead: words.text(
                reader,
                [
                    "file": draft.file,
                    "format": MapFileWords.format(arrival.format.ending)?.name ?? arrival.format.rawValue,
                    "language": EditorWords.name(of: arrival.language),
                    "count": NumberFormat(reader).whole(arrival.map.moments.count),
                ]
            ),
            crumbs: [PageHead.Crumb(ImportWords.title[reader], ImportPath.listURL)],
            language: reader
        )
        summary = ProblemSummary(issues, fields: ["note"], language: reader)
        overtakenText = isOvertaken ? MapFileWords.overtaken[reader] : nil
        cycleText =
            arrival.cycle.map {
                let name = $0.map.name.text(for: reader) ?? $0.map.code.text
                return MapFileWords.oldCycle.text(reader, ["name": name, "number": String($0.version)])
            } ?? MapFileWords.newCycle.text(reader, ["code": arrival.map.code.text])
        lists = [(MapFileWords.staysTitle, arrival.stays), (MapFileWords.leftTitle, arrival.leftOut)]
            .filter { !$0.1.isEmpty }
            .map { title, left in
                List(listTitle: title[reader], listLines: left.map { Line(lineText: $0.sentence(in: reader)) })
            }
        let old = arrival.cycle?.map ?? ServiceMap(code: arrival.map.code, name: LocalisedText())
        versus = VersusPart(from: old, to: arrival.map, isWhole: arrival.cycle == nil, reader)
        reviewPath = MapFilePath.review(draft.id)
        reviewVersion = String(arrival.cycle?.version ?? 0)
        noteField = VersionNote.field(note, issues, reader)
        keepButtons = ButtonRow([
            .submit(MapFileWords.keep[reader]), .link(EditorWords.cancel[reader], ImportPath.listURL),
        ])
        removalPath = MapFilePath.removal(draft.id)
        removalLabel = MapFileWords.forget[reader]
    }
}
