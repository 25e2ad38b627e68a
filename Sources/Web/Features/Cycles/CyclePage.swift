package import ServiceCycle
package import Storage

/// One cycle: what was found, the curve, what hurts and what carries, and every figure.
package struct CyclePage: Page {
    package static let template = "cycles/cycle"

    let frame: PageFrame
    let content: ReportContent
    let filters: FilterBar
    let filterWords: FilterLabels
    let trail: PageHead.Trail
    let round: RoundSteps
    let closer: CycleStudies
    let reportPath: String
    let reportLabel: String
    let mapFilesPath: String
    let mapFilesLabel: String

    /// Where the map is drawn; nil for those who may not.
    let editor: Editor?
    let views: [View]
    let viewSwitch: ViewSwitch

    /// How it shall become, where somebody draws that; nil for those who may not edit, unless a day is settled.
    let toBe: ToBeLine?

    /// For a desk; nil where there is nothing to draw.
    let curve: MomentCurve?

    /// For a telephone: the same, one moment below the other.
    let ladder: MomentLadder?
    let empty: EmptyState?

    struct Editor: Encodable, Equatable, Sendable {
        let editorLabel: String
        let editorPath: String
    }

    /// One of the ways to draw the curve.
    struct View: Encodable, Equatable, Sendable {
        let viewLabel: String
        let viewPath: String
        let viewIsOn: Bool
    }

    /// - Parameters:
    ///   - frame: What stands around it.
    ///   - report: What was found.
    ///   - language: The reader's language.
    ///   - choices: What can be filtered by.
    ///   - path: The address of the page without its query.
    ///   - curve: The query's `curve`: `share` or `mean`; nil for the usual one.
    ///   - toBe: How the cycle shall become.
    ///   - mayEdit: Whether the reader may change the map and ask customers.
    package init(
        frame: PageFrame,
        report: CycleReport,
        language: Language,
        choices: FilterChoices,
        path: String,
        curve: String? = nil,
        toBe: StoredToBe? = nil,
        mayEdit: Bool = false
    ) {
        let measure = CurveMeasure(curve, for: report)
        let chosen = measure == .share ? nil : measure.name
        let address = ReportAddress(path: path, request: report.request, curve: chosen)
        let link: (Code) -> String? = { address.moment($0) }
        self.frame = frame
        content = ReportContent(report, measure: measure, path: link, language: language)
        filters = FilterBar(report, choices: choices, address: address, language: language)
        filterWords = FilterLabels(language)
        trail = PageHead.Trail([PageHead.Crumb(CycleWords.title[language], address.parent)], language: language)
        round = RoundSteps(report, language: language)
        closer = CycleStudies(path: path, request: report.request, language: language)
        viewSwitch = ViewSwitch(nil, of: address, language: language)
        reportPath = ReportAddress(path: path + "/report", request: report.request).text
        reportLabel = ReportBuilderWords.report[language]
        mapFilesPath = MapFilePath.list(report.map.code)
        mapFilesLabel = MapFileWords.short[language]
        self.toBe = toBe.flatMap { ToBeLine($0, mayEdit: mayEdit, language) }
        editor =
            mayEdit
            ? Editor(editorLabel: CycleWords.editMap[language], editorPath: MapEditorPath(report.map.code).map) : nil
        let canShowMean = CurveMeasure("mean", for: report) != .share
        views =
            canShowMean
            ? [(nil, ChartWords.share), ("mean", ChartWords.mean)].map { name, label in
                View(viewLabel: label[language], viewPath: address.with { $0.curve = name }, viewIsOn: name == chosen)
            } : []
        self.curve =
            report.isEmpty
            ? nil
            : MomentCurve.rows(
                report,
                measure: measure,
                form: .wide,
                id: "curve",
                path: link,
                language: language
            ).first
        ladder =
            report.isEmpty
            ? nil : MomentLadder(report, measure: measure, id: "ladder", path: link, language: language)
        empty = report.isEmpty ? EmptyState.noAnswers(language, mayEdit: mayEdit) : nil
    }
}

extension EmptyState {
    /// What to do where nobody has answered.
    static func noAnswers(_ language: Language, mayEdit: Bool = false) -> EmptyState {
        EmptyState(
            CycleWords.noAnswersTitle[language],
            CycleWords.noAnswersText[language],
            buttons: mayEdit
                ? [
                    .link(CycleWords.ask[language], SurveyEditorPath.listURL, .main),
                    .link(StartWords.importAnswers[language], ImportPath.listURL),
                ] : [],
            commands: [Command(nil, "siklus import responses answers.csv --mapping mapping.yaml")]
        )
    }
}
