internal import ServiceCycle

/// Every version of a map or a survey, the last first, each to be brought back.
struct VersionsPage: Page {
    static let template = "editor/versions"

    let frame: PageFrame
    let files: EditorFiles
    let head: PageHead
    let versionsLabel: String
    let currentVersion: String
    let restorePath: String
    let versions: [Entry]

    /// How many versions are shown at most.
    private static let most = 200

    struct Entry: Encodable, Equatable, Sendable {
        let versionName: String
        let versionText: String
        let versionID: String
        let versionWho: String
        let versionNote: String?
        let versionNow: String?
        let versionRestore: Restore?

        /// Where versions can be looked at and annotated.
        let more: More?
    }

    struct More: Encodable, Equatable, Sendable {
        let viewPath: String
        let viewLabel: String
        let comparePath: String?
        let compareLabel: String
        let notePath: String
        let noteLabel: String
        let noteFieldLabel: String
        let noteID: String
        let noteValue: String
        let noteLength: String
        let noteSave: String
    }

    struct Restore: Encodable, Equatable, Sendable {
        let restoreTarget: String
        let restoreLabel: String
        let restoreName: String
    }

    init(
        frame: PageFrame,
        files: EditorFiles,
        crumbs: [PageHead.Crumb],
        _ history: VersionHistory,
        path: String,
        links: VersionLinks? = nil,
        words: VersionWords
    ) {
        let reader = frame.language
        let last = history.records.last?.number
        self.frame = frame
        self.files = files
        head = PageHead(
            EditorWords.history[reader],
            lead: EditorWords.historyLead[reader],
            crumbs: crumbs,
            language: reader
        )
        versionsLabel = EditorWords.history[reader]
        currentVersion = String(last ?? 0)
        restorePath = path
        versions = history.records.suffix(Self.most).reversed().map { record in
            let name = EditorWords.version.text(reader, ["number": String(record.number)])
            return Entry(
                versionName: name,
                versionText: words.change(record),
                versionID: "version-\(record.number)",
                versionWho: "\(words.author(record)), \(words.time(record.savedAt))",
                versionNote: record.note,
                versionNow: record.number == last ? EditorWords.current[reader] : nil,
                versionRestore: record.number == last
                    ? nil
                    : Restore(
                        restoreTarget: String(record.number),
                        restoreLabel: EditorWords.restore[reader],
                        restoreName: name
                    ),
                more: links.map { More(record, $0, name: name, isNow: record.number == last, reader) }
            )
        }
    }
}

extension VersionsPage.More {
    fileprivate init(
        _ record: VersionRecord,
        _ links: VersionLinks,
        name: String,
        isNow: Bool,
        _ reader: Language
    ) {
        self.init(
            viewPath: links.view(record.number),
            viewLabel: VersionPageWords.view[reader],
            comparePath: isNow ? nil : links.comparison(record.number),
            compareLabel: VersionPageWords.compareNow[reader],
            notePath: links.note(record.number),
            noteLabel: (record.note == nil ? VersionPageWords.addNote : VersionPageWords.changeNote)[reader],
            noteFieldLabel: VersionPageWords.noteOf.text(reader, ["name": name]),
            noteID: "note-\(record.number)",
            noteValue: record.note ?? "",
            noteLength: String(VersionNote.most),
            noteSave: EditorWords.save[reader]
        )
    }
}
