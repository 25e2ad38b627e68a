internal import ServiceCycle
internal import Storage

extension ConflictPage {
    /// What the field of a decision begins with; the rest is the conflict's key.
    static let choicePrefix = "choice "

    /// What was changed on the map since how it shall become was copied from it, and what both changed.
    init(
        frame: PageFrame,
        files: EditorFiles,
        crumbs: [PageHead.Crumb],
        _ toBe: StoredToBe,
        _ merge: MapMerge,
        since records: [VersionRecord],
        words: VersionWords
    ) {
        let (reader, code) = (frame.language, toBe.asIs.map.code)
        let shown = MapFieldText(maps: [toBe.map, toBe.asIs.map], reader: reader)
        self.init(
            frame: frame,
            files: files,
            head: PageHead(
                ToBeWords.mergeTitle[reader],
                lead: ToBeWords.mergeLead[reader],
                crumbs: crumbs,
                language: reader
            ),
            conflictPath: ToBePath.merge(code),
            conflictVersion: String(toBe.version),
            hidden: [Hidden(hiddenName: "base", hiddenValue: String(toBe.asIs.version))],
            decisions: merge.conflicts.map { conflict in
                Decision(
                    decisionID: Field.id(Self.choicePrefix + conflict.key),
                    decisionName: Self.choicePrefix + conflict.key,
                    decisionLabel: shown.title(of: conflict),
                    theirsLabel: ToBeWords.asIs[reader],
                    theirsValue: MapMerge.Side.theirs.rawValue,
                    theirsText: shown.text(of: conflict.field, conflict.theirs),
                    mineLabel: ToBeWords.title[reader],
                    mineValue: MapMerge.Side.mine.rawValue,
                    mineText: shown.text(of: conflict.field, conflict.mine)
                )
            },
            changes: records.map { Change(changeText: words.text(of: $0)) },
            typed: [],
            confirmLabel: (merge.conflicts.isEmpty ? ToBeWords.takeOver : EditorWords.takeChoice)[reader],
            backLabel: EditorWords.cancel[reader],
            backPath: ToBePath.plan(code)
        )
    }
}
