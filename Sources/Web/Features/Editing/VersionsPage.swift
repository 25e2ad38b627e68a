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
        let versionWho: String
        let versionNow: String?
        let versionRestore: Restore?
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
                versionWho: "\(words.author(record)), \(words.time(record.savedAt))",
                versionNow: record.number == last ? EditorWords.current[reader] : nil,
                versionRestore: record.number == last
                    ? nil
                    : Restore(
                        restoreTarget: String(record.number),
                        restoreLabel: EditorWords.restore[reader],
                        restoreName: name
                    )
            )
        }
    }
}
