internal import Intake
internal import ServiceCycle
internal import Storage

/// An import while it goes on, and what became of it.
struct ImportStatePage: Page {
    static let template = "imports/state"

    let frame: PageFrame
    let head: PageHead
    let refresh: Bool
    let progress: ProgressMeter?
    let note: String?
    let stopPath: String?
    let stopButtons: ButtonRow?
    let facts: [Fact]
    let factsTitle: String
    let hasFacts: Bool
    let badTitle: String
    let placeLabel: String
    let reasonLabel: String
    let badLines: [Bad]
    let hasBad: Bool
    let links: ButtonRow
    let backPath: String?
    let backButtons: ButtonRow

    struct Fact: Encodable, Equatable, Sendable {
        let factName: String
        let factValue: String
    }

    struct Bad: Encodable, Equatable, Sendable {
        let badPlace: String
        let badReason: String
    }

    /// - Parameters:
    ///   - frame: What stands around it.
    ///   - draft: What is imported.
    ///   - state: How far it is; nil where the server was restarted since.
    ///   - intake: What was kept, where it was.
    ///   - cycle: The cycle that it was kept for.
    ///   - hasRefused: Whether there is a file of the lines that could not be used.
    init(
        frame: PageFrame,
        draft: ImportDraft,
        state: Work<ImportResult>.State?,
        intake: Intake?,
        cycle: Code?,
        hasRefused: Bool
    ) {
        let language = frame.language
        let telling = ImportTelling(state, intake, draft, language)
        self.frame = frame
        head = PageHead(
            telling.title,
            lead: telling.lead,
            crumbs: [PageHead.Crumb(ImportWords.title[language], ImportPath.listURL)],
            language: language
        )
        refresh = !(state?.isOver ?? true)
        progress = telling.progress
        note = refresh ? ImportWords.blocks[language] : nil
        stopPath = if case .running = state { ImportPath.part("cancellation", of: draft.id) } else { nil }
        stopButtons = stopPath == nil ? nil : ButtonRow([.submit(ImportWords.stop[language], .plain)])
        facts = telling.facts
        factsTitle = ImportWords.summary[language]
        hasFacts = !telling.facts.isEmpty
        badTitle = ImportWords.badTable[language]
        placeLabel = ImportWords.place[language]
        reasonLabel = ImportWords.reason[language]
        badLines = telling.bad.map { Bad(badPlace: $0.place, badReason: $0.detail) }
        hasBad = !telling.bad.isEmpty
        var buttons: [ButtonRow.Button] = []
        if let cycle, telling.isKept {
            buttons.append(.link(ImportWords.toCycle[language], CyclePath.show(cycle.text), .main))
        }
        if !refresh {
            buttons.append(.link(ImportWords.again[language], ImportPath.listURL))
            buttons.append(
                .link(ImportWords.mappingFile[language], ImportPath.part("mapping.yaml", of: draft.id), .quiet)
            )
        }
        if hasRefused, hasBad {
            buttons.append(
                .link(ImportWords.refusedFile[language], ImportPath.part("refused.csv", of: draft.id), .quiet)
            )
        }
        links = ButtonRow(buttons)
        backPath = refresh || telling.isKept ? nil : ImportPath.part("removal", of: draft.id)
        backButtons = ButtonRow([.submit(ImportWords.back[language], .main, name: "only", value: "run")])
    }
}

/// What is told of an import.
private struct ImportTelling {
    var title: String
    var lead: String
    var progress: ProgressMeter?
    var facts: [ImportStatePage.Fact] = []
    var bad: [Issue] = []
    var isKept = false

    init(_ state: Work<ImportResult>.State?, _ intake: Intake?, _ draft: ImportDraft, _ language: Language) {
        title = ImportWords.notDone[language]
        lead = ImportWords.nothingKept[language]
        let format = NumberFormat(language)
        switch state {
        case .running(let running):
            title = draft.file
            lead = ImportWords.goingOn[language]
            progress = ProgressMeter(
                id: "progress",
                label: (running.phase == .reading ? ImportWords.checking : ImportWords.keeping)[language],
                done: running.total > 0 ? (running.done, running.total) : nil,
                text: ImportWords.linesDone.text(language, ["count": format.whole(running.count)])
            )
        case .ending: title = ImportWords.stopping[language]
        case .cancelled: title = ImportWords.cancelled[language]
        case .refused(let refusal):
            lead = refusal.message
            bad = refusal.issues
        case .failed: lead = ImportWords.failed[language]
        case .done(let result):
            isKept = result.isKept
            bad = result.outcome.bad
            tell(result.outcome, isKept: result.isKept, draft, format)
        case nil:
            guard let intake else {
                lead = ImportWords.interrupted[language]
                return
            }
            isKept = true
            var outcome = TableOutcome()
            (outcome.added, outcome.repeated) = (intake.added, intake.repeated)
            (outcome.blankLines, outcome.badLines) = (intake.blank, intake.refused)
            outcome.lines = intake.added + intake.repeated + intake.blank + intake.refused
            tell(outcome, isKept: true, draft, format)
        }
    }

    private mutating func tell(_ outcome: TableOutcome, isKept: Bool, _ draft: ImportDraft, _ format: NumberFormat) {
        let language = format.language
        let values = [
            "added": format.whole(outcome.added), "lines": format.whole(outcome.lines), "file": draft.file,
            "bad": format.whole(outcome.badLines),
        ]
        title = (isKept ? ImportWords.done : ImportWords.notDone)[language]
        lead = (isKept ? ImportWords.doneLead : ImportWords.badLines).text(language, values)
        let rows: [(Phrase, Int)] =
            [(ImportWords.read, outcome.lines)]
            + (isKept ? [(ImportWords.added, outcome.added), (ImportWords.repeated, outcome.repeated)] : [])
            + [(ImportWords.blank, outcome.blankLines), (ImportWords.refused, outcome.badLines)]
        facts = rows.map { ImportStatePage.Fact(factName: $0.0[language], factValue: format.whole($0.1)) }
    }
}
