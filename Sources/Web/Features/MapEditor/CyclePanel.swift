internal import ServiceCycle
internal import Storage

/// The whole map beside its sequence: its name, its lists, what was retired and what was changed last.
struct CyclePanel: Encodable, Equatable, Sendable {
    let panelTitle: String
    let summary: ProblemSummary?
    let headPath: String
    let headVersion: String
    let name: TextGroup
    let description: TextGroup
    let saveLabel: String
    let lists: [List]
    let retired: Retired?
    let recent: Recent?

    /// The channels, the locations or the groups of customers.
    struct List: Encodable, Equatable, Sendable {
        let listTitle: String
        let listAddPath: String
        let listAddLabel: String
        let listEmpty: String?
        let entries: [Entry]
    }

    struct Entry: Encodable, Equatable, Sendable {
        let entryName: String
        let entryPath: String
        let entryNote: String?
        let entryLacks: String?
    }

    struct Retired: Encodable, Equatable, Sendable {
        let retiredTitle: String
        let retiredVersion: String
        let retiredMoments: [RetiredEntry]
    }

    struct RetiredEntry: Encodable, Equatable, Sendable {
        let retiredName: String
        let retiredSince: String
        let restorePath: String
        let restoreLabel: String
        let restoreName: String
    }

    struct Recent: Encodable, Equatable, Sendable {
        let recentTitle: String
        let recentChanges: [Change]
        let recentPath: String
        let recentLabel: String
    }

    struct Change: Encodable, Equatable, Sendable {
        let recentText: String
    }

    init(
        _ state: MapEditor.State,
        typed: Fields? = nil,
        issues: [FieldIssue] = [],
        version: Int? = nil,
        words: VersionWords
    ) {
        let (map, reader) = (state.map, words.reader)
        let sheet = FieldSheet(typed ?? map.fields(in: map.columns), issues: issues, among: map.texts, reader: reader)
        panelTitle = MapEditorWords.about[reader]
        summary = sheet.summary
        headPath = state.path.map
        headVersion = String(version ?? state.cycle.version)
        name = sheet.texts("name", EditorWords.name, .name)
        description = sheet.texts("description", EditorWords.cycleDescription, .text)
        saveLabel = EditorWords.save[reader]
        lists = MapList.allCases.map { List($0, of: map, at: state.path, used: sheet.used, reader) }
        retired =
            state.retired.isEmpty
            ? nil
            : Retired(
                retiredTitle: MapEditorWords.retired[reader],
                retiredVersion: String(state.cycle.version),
                retiredMoments: state.retired.map { RetiredEntry($0, at: state.path, words) }
            )
        recent = Recent(state.history, path: state.path.versions, words: words)
    }
}

extension CyclePanel.List {
    fileprivate init(_ list: MapList, of map: ServiceMap, at path: MapEditorPath, used: [Language], _ reader: Language)
    {
        let words = MapEditorWords.list(list)
        let all = map.entries(of: list)
        self.init(
            listTitle: words.title[reader],
            listAddPath: path.list(list),
            listAddLabel: words.add[reader],
            listEmpty: all.isEmpty ? MapEditorWords.noEntry[reader] : nil,
            entries: all.map { entry in
                let touchpoints = entry.touchpoints.map { $0.name.text(for: reader) ?? $0.code.text }
                return CyclePanel.Entry(
                    entryName: entry.name.text(for: reader) ?? entry.code.text,
                    entryPath: path.entry(list, entry.code),
                    entryNote: touchpoints.isEmpty ? nil : touchpoints.joined(separator: ", "),
                    entryLacks: EditorSequence.lacks(
                        [entry.name] + entry.touchpoints.map(\.name),
                        of: used,
                        reader
                    )
                )
            }
        )
    }
}

extension CyclePanel.RetiredEntry {
    fileprivate init(_ retired: RetiredMoment, at path: MapEditorPath, _ words: VersionWords) {
        let reader = words.reader
        let name = retired.moment.name.text(for: reader) ?? retired.moment.code.text
        let day = NumberFormat(reader).day(words.zone.day(of: retired.retiredAt))
        self.init(
            retiredName: name,
            retiredSince: MapEditorWords.retiredOn.text(reader, ["day": day]),
            restorePath: path.restoration(retired.moment.code),
            restoreLabel: EditorWords.restore[reader],
            restoreName: name
        )
    }
}

extension CyclePanel.Recent {
    /// How many of the last changes are shown.
    private static let most = 4

    /// Nil where nothing was changed since the beginning.
    init?(_ history: VersionHistory, path: String, words: VersionWords) {
        let changes = history.records.dropFirst().suffix(Self.most).reversed()
        guard !changes.isEmpty else { return nil }
        self.init(
            recentTitle: MapEditorWords.recent[words.reader],
            recentChanges: changes.map { CyclePanel.Change(recentText: words.text(of: $0)) },
            recentPath: path,
            recentLabel: EditorWords.history[words.reader]
        )
    }
}
