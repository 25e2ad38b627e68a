internal import ServiceCycle
internal import Statistics

/// Every component with something in it, for those who build pages.
struct ComponentsPage: Page {
    static let template = "storybook/components"

    let frame: PageFrame
    let head: PageHead
    let summary: ProblemSummary?
    let notice: Toast
    let fields: [Field]
    let choiceFields: [ChoiceField]
    let formButtons: ButtonRow
    let allButtons: ButtonRow
    let badges: [Badge]
    let figures: [FigureText]
    let table: DataTable
    let explanation: Explanation
    let meters: [ProgressMeter]
    let empty: EmptyState
    let dialog: ConfirmDialog

    init(frame: PageFrame) {
        let language = frame.language
        self.frame = frame
        head = PageHead(
            "Components",
            lead: "One of each, as the pages use them.",
            crumbs: [PageHead.Crumb("Storybook", "index.html")],
            buttons: [.link("Design language", "#buttons"), .link("Make a survey", "#fields", .main)],
            language: language
        )
        let issues = [
            Issue("criticality", "“12” is not between 0 and 10."),
            Issue("phase", "Choose when this happens."),
            Issue("map", "Two moments have the same name."),
        ]
        summary = ProblemSummary(issues, fields: ["criticality", "phase"], language: language)
        notice = Toast("The survey is saved.", link: Toast.Link(toastPath: "#", toastLabel: "See it as customers do"))
        fields = Self.fields(issues, language)
        choiceFields = Self.choiceFields(issues, language)
        formButtons = ButtonRow([.submit("Save"), .link("Cancel", "#")])
        allButtons = ButtonRow([
            .link("Main", "#", .main), .link("Plain", "#"), .link("Quiet", "#", .quiet),
            .opens("erase", "Erase the answer …", .danger),
        ])
        badges = [
            Badge("critical 8", .critical), Badge("critical 9", .bad), Badge("criticality 4"),
            Badge("open", .good), Badge("draft", .draft),
        ]
        figures = Self.figures(language)
        table = Self.table(language)
        explanation = Explanation(
            of: "satisfied",
            counted: ["The answers on the two upper points of the scale, against all answers of the period."],
            formulas: ["p = hits / n"],
            reading: ["In the long run, 95 of 100 such intervals contain the true share."],
            sources: [MethodWords.sources[1]],
            language: language
        )
        meters = [
            ProgressMeter(
                id: "m-import",
                label: "Reading the file",
                done: (41_200, 96_000),
                text: "41,200 of 96,000 rows"
            ),
            ProgressMeter(id: "m-wait", label: "Checking", done: nil, text: "one moment …"),
        ]
        empty = EmptyState(
            "No cycle yet",
            "A cycle begins with its map: the moments of truth in the order in which the customer lives them.",
            buttons: [.link("Take a sample", "#", .main), .link("Draw your own", "#")],
            commands: [EmptyState.Command("Or hand in a file:", "siklus import map map.yaml")]
        )
        dialog = ConfirmDialog(
            id: "erase",
            title: "Erase this answer for good?",
            text: "Its words and its place in every figure go. The chain keeps only its digest.",
            confirm: "Erase it",
            path: "#",
            language: language
        )
    }

    private static func fields(_ issues: [Issue], _ language: Language) -> [Field] {
        [
            .line(FieldLabel("name", "Name of the moment"), "Waits for the turn", longest: 80, language: language),
            .line(
                FieldLabel(
                    "criticality",
                    "Criticality",
                    hint: "0 to 10: how much an incident here would spoil the whole.",
                    error: issues.error(at: "criticality")
                ),
                "12",
                kind: .whole(0...10),
                language: language
            ),
            .select(
                FieldLabel("channel", "Channel", isRequired: false),
                "branch",
                among: [("", "–"), ("branch", "Branch"), ("telephone", "Telephone and online")],
                language: language
            ),
            .area(
                FieldLabel("conduct", "Conduct", hint: "How staff are to treat the customer.", isRequired: false),
                "Greets first, by name where it is known.",
                longest: 2_000,
                language: language
            ),
            .line(FieldLabel("since", "Since", isRequired: false), "2026-11-21", kind: .date, language: language),
            .line(
                FieldLabel("answers", "Answers", hint: "A CSV file.", isRequired: false),
                "",
                kind: .file(accepts: ".csv"),
                language: language
            ),
        ]
    }

    private static func choiceFields(_ issues: [Issue], _ language: Language) -> [ChoiceField] {
        [
            ChoiceField(
                FieldLabel("phase", "Phase", error: issues.error(at: "phase")),
                Moment.Phase.allCases.map { ChoiceField.Item($0.rawValue, ReportWords.phase($0)[language]) },
                chosen: [],
                language: language
            ),
            ChoiceField(
                FieldLabel("languages", "Languages", hint: "Those the survey is asked in.", isRequired: false),
                Language.interface.map { ChoiceField.Item($0.tag, FrameWords.name(of: $0), note: $0.tag) },
                chosen: ["en"],
                takesSeveral: true,
                language: language
            ),
        ]
    }

    private static func figures(_ language: Language) -> [FigureText] {
        let histogram = WeightedHistogram(counts: [1: 150, 2: 180, 3: 149, 4: 200, 5: 133])
        let scores = WeightedHistogram(counts: [3: 210, 8: 400, 10: 202])
        return [
            histogram.share(of: 4...5, weighting: .counts).map {
                FigureText($0, count: histogram.count, caption: "satisfied", isBad: true, language: language)
            },
            histogram.meanEstimate(weighting: .counts, scale: 1...5).map {
                FigureText(mean: $0, count: histogram.count, caption: "of 5", language: language)
            },
            scores.netPromoterScore(weighting: .counts).map {
                FigureText(score: $0, count: scores.count, caption: "Net Promoter Score", language: language)
            },
            .withheld(caption: "satisfied", language: language),
        ].compactMap { $0 }
    }

    private static func table(_ language: Language) -> DataTable {
        DataTable(
            "By location",
            columns: ["Location", "n", "Satisfied", "Difference"],
            rows: [
                DataTable.Row(
                    "Harbour",
                    path: "#",
                    isKey: true,
                    isBad: true,
                    cells: [
                        DataTable.Cell("n", "812"),
                        DataTable.Cell("Satisfied", "41 %", note: "38–44", isStrong: true),
                        DataTable.Cell(
                            "Difference",
                            "−19",
                            note: "−23 … −15",
                            verdict: DataTable.Verdict("lower, p < 0.001", isBad: true)
                        ),
                    ]
                ),
                DataTable.Row(
                    "Old Town",
                    cells: [
                        DataTable.Cell("n", "604"),
                        DataTable.Cell("Satisfied", "66 %", note: "62–70", isStrong: true),
                        DataTable.Cell(
                            "Difference",
                            "+6",
                            verdict: DataTable.Verdict("higher, p = 0.01", isGood: true)
                        ),
                    ]
                ),
                DataTable.Row(
                    "University",
                    withheld: DataTable.Withheld(withheldText: ReportWords.withheld[language], withheldSpan: "3")
                ),
            ]
        )
    }
}
