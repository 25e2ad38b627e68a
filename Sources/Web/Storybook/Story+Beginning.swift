internal import Intake
internal import Interchange
internal import ServiceCycle
internal import Storage

extension Story {
    /// The start page, the sample and the import of tables.
    static let beginning: [Story] = [
        Story("start", "What matters now") { stage in
            let report = stage.sample.report()
            return stage.start([report], .sample(of: report.map))
        },
        Story("start-empty", "Nothing there yet") { $0.start([]) },
        Story("signals", "What chance makes rarely") { stage in
            SignalsPage(
                frame: stage.frame(SignalWords.title[stage.language], path: SignalPath.listURL),
                board: .sample(of: stage.sample.report().map),
                mayEdit: true,
                zone: .utc
            )
        },
        Story("sample", "The sample is being installed") { stage in
            SamplePage(
                frame: stage.frame(StartWords.sample[stage.language], path: StartPath.sampleURL),
                .running(WorkProgress(phase: .writing, done: 1200, total: 3104, count: 1200))
            )
        },
        Story("import", "Where tables are imported") { stage in
            ImportListPage(
                frame: stage.importFrame,
                cycles: [],
                surveys: [],
                past: [],
                zone: .utc
            )
        },
        Story("import-review", "What was understood of a table") { stage in
            let (draft, sample) = stage.table
            return ImportReviewPage(frame: stage.importFrame, draft: draft, sample: sample, place: nil)
        },
        Story("import-column", "A column of a table") { stage in
            let (draft, sample) = stage.table
            return ImportColumnPage(frame: stage.importFrame, draft: draft, sample: sample, index: 3, map: nil)
        },
        Story("import-running", "A table is being imported") { stage in
            let progress = WorkProgress(phase: .writing, done: 4800, total: 9041, count: 4800)
            return stage.importState(.running(progress))
        },
        Story("import-refused", "A table was refused") { stage in
            let issue = Issue("line 7, column \"How was the wait?\"", "\"quick\" is not one of 1 to 5.")
            return stage.importState(
                .refused(Refusal(.invalid, "answers.csv has a line that cannot be used.", issues: [issue]))
            )
        },
    ]
}

extension StoryStage {
    fileprivate func start(_ reports: [CycleReport], _ board: SignalBoard? = nil) -> StartPage {
        StartPage(
            frame: frame(StartWords.title[language], path: StartPath.homeURL),
            reports: reports,
            board: board,
            mayEdit: true
        )
    }

    fileprivate var importFrame: PageFrame { frame(ImportWords.title[language], path: ImportPath.listURL) }

    /// A small table as it came from another tool.
    fileprivate var table: (ImportDraft, TableSample) {
        let sample = TableSample(
            encoding: "windows-1252",
            delimiter: UInt8(ascii: ";"),
            names: ["Receipt No", "Date", "Branch", "How was the wait?", "Would you recommend us?", "Comment"],
            rows: (1...40).map { row in
                [
                    "\(row)", "\(10 + row % 18).10.2026", row % 2 == 0 ? "Harbour" : "University", "\(1 + row % 5)",
                    "\(row % 11)", row % 3 == 0 ? "The queue was long on day \(row)" : "",
                ]
            }
        )
        let draft = ImportDraft(
            id: "story",
            file: "answers.csv",
            size: 2_048,
            login: "ada",
            target: .newCycle,
            plan: TablePlan(sample, newQuestionsIn: nil, language: .english),
            encodings: ["windows-1252", "iso-8859-15"]
        )
        return (draft, sample)
    }

    fileprivate func importState(_ state: Work<ImportResult>.State) -> ImportStatePage {
        ImportStatePage(
            frame: importFrame,
            draft: table.0,
            state: state,
            intake: nil,
            cycle: nil,
            hasRefused: true
        )
    }
}
