internal import ServiceCycle
internal import Storage

/// One version of a map: who made it and what for, its blueprint, and every text of it.
struct MapVersionPage: Page {
    static let template = "map-editor/version"

    let frame: PageFrame
    let files: EditorFiles
    let head: PageHead
    let aboutText: String
    let aboutNote: String?
    let restorePath: String
    let restoreVersion: String
    let restoreTarget: String
    let restoreLabel: String?
    let picturePath: String
    let pictureText: String
    let moments: [Entry]

    struct Entry: Encodable, Equatable, Sendable {
        let entryName: String
        let texts: [Text]
    }

    struct Text: Encodable, Equatable, Sendable {
        let textLabel: String
        let textValue: String
    }

    init(
        frame: PageFrame,
        files: EditorFiles,
        crumbs: [PageHead.Crumb],
        _ state: MapEditor.State,
        _ record: VersionRecord,
        _ map: ServiceMap,
        words: VersionWords
    ) {
        let reader = frame.language
        let (stage, code): (MapStage, Code) = (state.path.stage, state.map.code)
        let version = MapVersion(stage: stage, number: record.number)
        let now = MapVersion(stage: stage, number: state.cycle.version)
        let isNow = version == now
        self.frame = frame
        self.files = files
        head = PageHead(
            version.name(reader),
            lead: VersionPageWords.viewLead[reader],
            crumbs: crumbs + [PageHead.Crumb(EditorWords.history[reader], state.path.versions)],
            buttons: isNow
                ? []
                : [
                    .link(
                        VersionPageWords.compareNow[reader],
                        CompareVersions.path(code, from: version, to: now)
                    )
                ],
            language: reader
        )
        aboutText = words.text(of: record)
        aboutNote = record.note
        restorePath = state.path.versions
        restoreVersion = String(state.cycle.version)
        restoreTarget = String(record.number)
        restoreLabel = isNow ? nil : EditorWords.restore[reader]
        picturePath = state.path.picture(record.number)
        pictureText = VersionPageWords.picture.text(reader, ["name": map.name.text(for: reader) ?? code.text])
        let text = MapFieldText(maps: [map], reader: reader)
        moments = map.moments.enumerated().map { index, moment in
            let fields = moment.fields(in: [])
            return Entry(
                entryName: "\(index + 1). \(moment.name.text(for: reader) ?? moment.code.text)",
                texts: fields.names.filter { !$0.hasPrefix("name") && !fields[$0].isEmpty }.map {
                    Text(textLabel: text.label(of: $0), textValue: text.text(of: $0, fields[$0]))
                }
            )
        }
    }
}
