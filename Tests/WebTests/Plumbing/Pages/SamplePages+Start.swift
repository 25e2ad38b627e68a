import Intake
import Interchange
import ServiceCycle
import Storage

@testable import Web

extension SamplePages {
    /// The start page and the sample's, in every state.
    func starts(_ full: CycleReport, _ empty: CycleReport) throws -> [any Page] {
        let states: [Work<Bool>.State] = [
            .running(WorkProgress()), .running(WorkProgress(phase: .writing, done: 3, total: 9, count: 3)), .ending,
            .done(true), .cancelled, .refused(Refusal(.conflict, "No.")), .failed,
        ]
        let board = SignalBoard.sample(of: full.map)
        return [
            StartPage(frame: frame, reports: [], mayEdit: true),
            StartPage(frame: frame, reports: [full], mayEdit: true),
            StartPage(frame: frame, reports: [full], board: board, mayEdit: true),
            StartPage(frame: frame, reports: [full], board: SignalBoard(runs: [], charts: 4), mayEdit: false),
            SignalsPage(frame: frame, board: board, mayEdit: true, zone: .utc),
            SignalsPage(frame: frame, board: SignalBoard(runs: [], charts: 0), mayEdit: false, zone: .utc),
            SignalsPage(frame: frame, board: SignalBoard(runs: [], charts: 4), mayEdit: true, zone: .utc),
            StartPage(frame: frame, reports: [empty], mayEdit: false),
        ] + states.map { SamplePage(frame: frame, $0) }
    }

    /// The pages of an import.
    func imports() throws -> [any Page] {
        let sample = TableSample(
            names: ["id", "12/11", "when", "rating", "site", "words"],
            rows: (1...12).map {
                [
                    "\($0)", "x", "0\($0 % 9 + 1)/0\($0 % 9 + 1)/2026", "\($0 % 6)", "S\($0 % 2)",
                    "A remark that is long, \($0)",
                ]
            }
        )
        let plan = TablePlan(sample, newQuestionsIn: nil, language: .english)
        let draft = ImportDraft(
            id: "\(Intake.ID(now: Instant(seconds: 0)))",
            file: "a.csv",
            size: 9,
            login: "ada",
            target: .newCycle,
            plan: plan,
            encodings: ["cp949", "windows-1252"]
        )
        var nothing = draft
        for index in nothing.plan.columns.indices { nothing.plan.columns[index].use = .ignore }
        return [
            ImportListPage(
                frame: frame,
                cycles: [],
                surveys: [],
                past: [intake],
                zone: .utc,
                issues: [Issue("file", "No.")]
            ),
            ImportReviewPage(frame: frame, draft: draft, sample: sample, place: nil),
            ImportReviewPage(frame: frame, draft: nothing, sample: sample, place: nil),
        ]
            + sample.names.indices.map {
                ImportColumnPage(frame: frame, draft: draft, sample: sample, index: $0, map: nil)
            }
            + importStates(draft)
    }

    private var intake: Intake {
        Intake(
            id: Intake.ID(now: Instant(seconds: 0)),
            survey: 1,
            file: "a.csv",
            login: nil,
            added: 1,
            repeated: 1,
            blank: 1,
            refused: 1,
            finishedAt: Instant(seconds: 0)
        )
    }

    private func importStates(_ draft: ImportDraft) -> [any Page] {
        let refusal = Refusal(.invalid, "No.", issues: [Issue("line 3", "No.")])
        let states: [Work<ImportResult>.State?] = [
            .running(WorkProgress(phase: .writing, done: 1, total: 2, count: 1)), .refused(refusal), .cancelled,
            .ending,
            .failed, .done(ImportResult(outcome: TableOutcome(), isKept: true)), nil,
        ]
        return states.map { state in
            ImportStatePage(
                frame: frame,
                draft: draft,
                state: state,
                intake: state == nil ? intake : nil,
                cycle: Code("cheque"),
                hasRefused: true
            )
        }
    }
}
