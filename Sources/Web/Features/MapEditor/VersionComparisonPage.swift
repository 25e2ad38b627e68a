internal import ServiceCycle
internal import Storage

/// Two versions of a map side by side: each moment in its order, and field by field what is not the same.
struct VersionComparisonPage: Page {
    static let template = "map-editor/comparison"

    let frame: PageFrame
    let files: EditorFiles
    let head: PageHead
    let comparePath: String
    let fromField: Field
    let toField: Field
    let compareLabel: String
    let versus: VersusPart

    init(frame: PageFrame, files: EditorFiles, _ found: VersionComparison, words: VersionWords) {
        let (map, reader) = (found.cycle.map, frame.language)
        self.frame = frame
        self.files = files
        head = PageHead(
            VersionPageWords.comparison[reader],
            lead: VersionPageWords.comparisonLead[reader],
            crumbs: MapEditorPage.crumbs(map, reader)
                + [PageHead.Crumb(EditorWords.history[reader], MapEditorPath(map.code).versions)],
            buttons: [
                .link(
                    VersionPageWords.swap[reader],
                    CompareVersions.path(map.code, from: found.new.version, to: found.old.version)
                )
            ],
            language: reader
        )
        comparePath = MapEditorPath(map.code).comparison
        let options = found.options(words)
        fromField = .select(
            FieldLabel("from", VersionPageWords.from[reader]),
            found.old.version.text,
            among: options,
            language: reader
        )
        toField = .select(
            FieldLabel("to", VersionPageWords.to[reader]),
            found.new.version.text,
            among: options,
            language: reader
        )
        compareLabel = VersionPageWords.compare[reader]
        versus = VersusPart(from: found.old.map, to: found.new.map, reader)
    }
}

extension VersionComparison {
    /// All versions to choose from, the last first.
    fileprivate func options(_ words: VersionWords) -> [(value: String, label: String)] {
        let sides: [(MapStage, VersionHistory?)] = [(.toBe, toBeHistory), (.asIs, history)]
        var options = sides.flatMap { stage, history in
            (history?.records ?? []).suffix(100).reversed().map { record in
                let version = MapVersion(stage: stage, number: record.number)
                let note = record.note.map { " – \($0)" } ?? ""
                return (version.text, "\(version.name(words.reader)), \(words.time(record.savedAt))\(note)")
            }
        }
        // An old one that is no longer in the list is still what is shown.
        for version in [old.version, new.version] where !options.contains(where: { $0.0 == version.text }) {
            options.append((version.text, version.name(words.reader)))
        }
        return options.map { (value: $0.0, label: $0.1) }
    }
}
