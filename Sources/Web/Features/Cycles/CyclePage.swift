package import ServiceCycle

/// One cycle: what was found, the curve, what hurts and what carries, and every figure.
package struct CyclePage: Page {
    package static let template = "cycles/cycle"

    let frame: PageFrame
    let content: ReportContent
    let filters: FilterBar
    let filterWords: FilterLabels
    let listPath: String
    let listLabel: String
    let reportPath: String
    let reportLabel: String
    let views: [View]

    /// For a desk; nil where there is nothing to draw.
    let curve: MomentCurve?

    /// For a telephone: the same in short rows.
    let curveRows: [MomentCurve]
    let empty: Empty?

    /// One of the ways to draw the curve.
    struct View: Equatable, Sendable {
        let viewLabel: String
        let viewPath: String
        let viewIsOn: Bool
    }

    /// What to do where nobody has answered.
    struct Empty: Equatable, Sendable {
        let emptyTitle: String
        let emptyText: String
    }

    /// - Parameters:
    ///   - frame: What stands around it.
    ///   - report: What was found.
    ///   - language: The reader's language.
    ///   - choices: What can be filtered by.
    ///   - path: The address of the page without its query.
    ///   - curve: The query's `curve`: `share` or `mean`; nil for the usual one.
    package init(
        frame: PageFrame,
        report: CycleReport,
        language: Language,
        choices: FilterChoices,
        path: String,
        curve: String? = nil
    ) {
        let measure = CurveMeasure(curve, for: report)
        let chosen = measure == .share ? nil : measure.name
        let address = ReportAddress(path: path, request: report.request, curve: chosen)
        self.frame = frame
        content = ReportContent(report, measure: measure, language: language)
        filters = FilterBar(report, choices: choices, address: address, language: language)
        filterWords = FilterLabels(language)
        listPath = path.split(separator: "/").dropLast().map { "/\($0)" }.joined()
        listLabel = CycleWords.title[language]
        reportPath = ReportAddress(path: path + "/report", request: report.request).text
        reportLabel = ReportWords.title[language]
        let canShowMean = CurveMeasure("mean", for: report) != .share
        views =
            canShowMean
            ? [(nil, ChartWords.share), ("mean", ChartWords.mean)].map { name, label in
                View(viewLabel: label[language], viewPath: address.with { $0.curve = name }, viewIsOn: name == chosen)
            } : []
        let form = { (form: CurveForm, id: String) in
            report.isEmpty ? [] : MomentCurve.rows(report, measure: measure, form: form, id: id, language: language)
        }
        self.curve = form(.wide, "curve").first
        curveRows = form(.narrow, "curve-row")
        empty =
            report.isEmpty
            ? Empty(
                emptyTitle: CycleWords.noAnswersTitle[language],
                emptyText: CycleWords.noAnswersText[language]
            ) : nil
    }
}
