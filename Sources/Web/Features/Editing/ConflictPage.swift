internal import ServiceCycle

/// Somebody else saved meanwhile: what he saved and what was typed, side by side, to choose from.
struct ConflictPage: Page {
    static let template = "editor/conflict"

    let frame: PageFrame
    let files: EditorFiles
    let head: PageHead
    let conflictPath: String
    let conflictVersion: String
    let hidden: [Hidden]
    let decisions: [Decision]
    let changes: [Change]
    let typed: [Typed]
    let confirmLabel: String
    let backLabel: String
    let backPath: String

    struct Hidden: Encodable, Equatable, Sendable {
        let hiddenName: String
        let hiddenValue: String
    }

    /// One field that both changed.
    struct Decision: Encodable, Equatable, Sendable {
        let decisionID: String
        let decisionName: String
        let decisionLabel: String
        let theirsLabel: String
        let theirsValue: String
        let theirsText: String
        let mineLabel: String
        let mineValue: String
        let mineText: String
    }

    struct Change: Encodable, Equatable, Sendable {
        let changeText: String
    }

    /// What was typed, to be read and copied.
    struct Typed: Encodable, Equatable, Sendable {
        let typedLabel: String
        let typedText: String
    }

    /// What is needed to tell somebody what happened.
    struct Story {
        let words: VersionWords

        /// The versions that were saved meanwhile, oldest first.
        let records: [VersionRecord]

        /// Says the value of a field in words.
        let shown: (_ field: String, _ value: String) -> String
    }
}

extension ConflictPage {
    init(
        frame: PageFrame,
        files: EditorFiles,
        crumbs: [PageHead.Crumb],
        _ conflict: EditConflict,
        form: EditForm,
        path: String,
        back: String,
        _ story: Story
    ) {
        let reader = frame.language
        let last = story.records.last
        let values = [
            "name": last.map(story.words.author) ?? "", "time": last.map { story.words.time($0.savedAt) } ?? "",
        ]
        var (title, lead, confirm) = (EditorWords.overtakenTitle, EditorWords.overtakenLead, EditorWords.doAnyway)
        var (decisions, typed): ([Decision], [Typed]) = ([], [])
        var version = last?.number ?? form.version
        var kept = Fields(form.controls.filter { $0.name != EditForm.Control.version.rawValue })
        switch conflict {
        case .fields(let merge):
            (title, lead, confirm) = (EditorWords.conflictTitle, EditorWords.conflictLead, EditorWords.takeChoice)
            decisions = merge.conflicts.map { Decision($0, values: values, reader, story.shown) }
            kept = kept.overlaid(with: merge.merged.without(merge.conflicts.map(\.name)))
        case .retired(let merge):
            (title, lead, confirm) = (EditorWords.goneTitle, EditorWords.goneLead, EditorWords.bringBack)
            kept = kept.overlaid(with: merge.merged)
            kept[EditForm.Control.returning.rawValue] = "on"
            // The version in which it still was.
            version = form.version
            typed = merge.merged.names.filter { !merge.merged[$0].isEmpty }.map {
                Typed(typedLabel: EditorWords.label(of: $0, reader), typedText: story.shown($0, merge.merged[$0]))
            }
        case .overtaken: kept = kept.overlaid(with: form.fields)
        }
        self.frame = frame
        self.files = files
        head = PageHead(title[reader], lead: lead.text(reader, values), crumbs: crumbs, language: reader)
        conflictPath = path
        conflictVersion = String(version)
        hidden = kept.names.map { Hidden(hiddenName: $0, hiddenValue: kept[$0]) }
        self.decisions = decisions
        changes = story.records.map { Change(changeText: story.words.text(of: $0)) }
        self.typed = typed
        confirmLabel = confirm[reader]
        backLabel = EditorWords.giveUp[reader]
        backPath = back
    }
}

extension ConflictPage.Decision {
    fileprivate init(
        _ conflict: FieldMerge.Conflict,
        values: [String: String],
        _ reader: Language,
        _ shown: (String, String) -> String
    ) {
        func text(_ value: String) -> String {
            value.isEmpty ? EditorWords.nothing[reader] : shown(conflict.name, value)
        }
        self.init(
            decisionID: Field.id(conflict.name),
            decisionName: conflict.name,
            decisionLabel: EditorWords.label(of: conflict.name, reader),
            theirsLabel: EditorWords.theirs.text(reader, values),
            theirsValue: conflict.theirs,
            theirsText: text(conflict.theirs),
            mineLabel: EditorWords.mine[reader],
            mineValue: conflict.mine,
            mineText: text(conflict.mine)
        )
    }
}
