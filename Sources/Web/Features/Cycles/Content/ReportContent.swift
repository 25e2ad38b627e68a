internal import ServiceCycle

/// What the page of a cycle and its report have in common.
struct ReportContent: Encodable, Equatable, Sendable {
    let name: String
    let about: String?
    let finding: FindingText
    let period: String

    /// The period and the filters that are set.
    let selection: String
    let compared: String
    let hurtingMoments: [RankedMoment]
    let carryingMoments: [RankedMoment]
    let hasCarrying: Bool
    let rows: [MomentRow]
    let tiles: [WholeTile]
    let hasTiles: Bool
    let legend: CurveLegend
    let words: ReportLabels
    let method: MethodNote

    /// - Parameters:
    ///   - report: What was found.
    ///   - measure: What the curve shows.
    ///   - path: The address of a moment; nil where there is none to go to, as on paper.
    ///   - language: The reader's language.
    init(
        _ report: CycleReport,
        measure: CurveMeasure,
        path: (Code) -> String? = { _ in nil },
        language: Language
    ) {
        let format = NumberFormat(language)
        name = report.map.name.text(for: language) ?? report.map.code.text
        about = report.map.description.text(for: language)
        finding = FindingText(Finding.headline(of: report, in: language))
        period = format.period(report.period.days)
        selection = [period, FilterSummary.narrowing(report, language)].compactMap { $0 }.joined(separator: " · ")
        compared = format.period(report.period.previous)
        hurtingMoments = report.weaknesses.compactMap {
            RankedMoment($0, list: "hurts", path: path($0.moment.code), language: language)
        }
        carryingMoments = report.strengths.prefix(max(Self.leastStrengths, report.weaknesses.count)).compactMap {
            RankedMoment($0, list: "carries", path: path($0.moment.code), language: language)
        }
        hasCarrying = !carryingMoments.isEmpty
        rows = report.moments.map { MomentRow($0, path: path($0.moment.code), language: language) }
        tiles = report.whole.map { WholeTile($0, language: language) }
        hasTiles = !tiles.isEmpty
        legend = CurveLegend(report, measure: measure, language: language)
        words = ReportLabels(language)
        method = MethodNote(language)
    }

    /// All weaknesses are shown; of the strengths as many, for the table has them all.
    static let leastStrengths = 3
}
