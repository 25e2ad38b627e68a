internal import ServiceCycle
internal import Statistics

/// Two selections of a cycle beside each other.
struct ComparisonPage: Page {
    static let template = "cycles/comparison"

    let frame: PageFrame
    let name: String
    let finding: FindingText
    let filters: FilterBar
    let filterWords: FilterLabels
    let trail: PageHead.Trail
    let sides: Sides
    let curve: PairedCurve?
    let ladder: MomentLadder?
    let curveHeading: String
    let standardLabel: String?
    let criticalLabel: String?
    let table: DataTable
    let tableHeading: String
    let method: MethodNote
    let empty: EmptyState?

    /// What stands on either side, and how to go back to one.
    struct Sides: Encodable, Equatable, Sendable {
        let firstName: String
        let firstSize: String
        let secondName: String
        let secondSize: String
        let endPath: String
        let endLabel: String
    }

    init(
        frame: PageFrame,
        comparison: CycleComparison,
        choices: FilterChoices,
        address: ReportAddress
    ) {
        let language = frame.language
        let report = comparison.first.report
        let link: (Code) -> String? = { address.moment($0) }
        self.frame = frame
        name = comparison.map.name.text(for: language) ?? comparison.map.code.text
        finding = FindingText(Finding.headline(of: comparison, in: language))
        filters = FilterBar(report, choices: choices, address: address, language: language)
        filterWords = FilterLabels(language)
        trail = PageHead.Trail([PageHead.Crumb(CycleWords.title[language], address.parent)], language: language)
        sides = Sides(comparison, address: address, language: language)
        curve =
            comparison.isEmpty
            ? nil : PairedCurve(comparison, form: .wide, id: "pairs", path: link, language: language)
        ladder = comparison.isEmpty ? nil : MomentLadder(comparison, id: "ladder", path: link, language: language)
        curveHeading = ChartWords.curveHeading[language]
        standardLabel =
            comparison.map.moments.contains { $0.satisfiedTarget != nil } ? ChartWords.standardLegend[language] : nil
        criticalLabel = comparison.map.moments.contains(where: \.isCritical) ? ChartWords.criticalLegend[language] : nil
        table = DataTable(comparison, path: link, language: language)
        tableHeading = ReportWords.table[language]
        method = MethodNote(language)
        empty = comparison.isEmpty ? .noAnswers(language) : nil
    }
}

extension ComparisonPage.Sides {
    fileprivate init(_ comparison: CycleComparison, address: ReportAddress, language: Language) {
        let size = { (side: CycleComparison.Side) in
            let answers = CycleWords.size(of: side.report, language)
            // Where periods are compared they are the names of the sides.
            guard case .attribute = comparison.contrast else { return answers }
            return "\(NumberFormat(language).period(side.days)) · \(answers)"
        }
        firstName = comparison.first.heading(in: comparison, language)
        firstSize = size(comparison.first)
        secondName = comparison.second.heading(in: comparison, language)
        secondSize = size(comparison.second)
        endPath = address.with { $0.contrast = nil }
        endLabel = ComparisonWords.nothing[language]
    }
}

extension DataTable {
    /// Both figures of every moment, and what tells them apart.
    fileprivate init(_ comparison: CycleComparison, path: (Code) -> String?, language: Language) {
        let heads = [
            comparison.first.heading(in: comparison, language), comparison.second.heading(in: comparison, language),
            ComparisonWords.difference[language],
        ]
        self.init(
            ReportWords.table[language],
            isUnseen: true,
            columns: [ReportWords.moment[language]] + heads,
            rows: comparison.moments.map { moment in
                Row(
                    moment.moment.name(in: language),
                    path: path(moment.moment.code),
                    isKey: moment.moment.isCritical,
                    cells: [
                        Cell(heads[0], figure: moment.first, language), Cell(heads[1], figure: moment.second, language),
                        Cell(heads[2], difference: moment, language),
                    ]
                )
            }
        )
    }
}

extension DataTable.Cell {
    /// A share with its interval and n, or that it is withheld.
    init(_ label: String, figure: MomentFigure, _ language: Language) {
        let format = NumberFormat(language)
        guard let share = figure.satisfied else {
            self.init(label, ReportWords.withheldMark[language])
            return
        }
        self.init(
            label,
            format.percent(share.value),
            note: "\(format.percentInterval(share.interval)) · \(format.count(figure.count))",
            isStrong: true
        )
    }

    fileprivate init(_ label: String, difference moment: MomentDifference, _ language: Language) {
        let text = MomentDifferenceText(moment, language)
        self.init(
            label,
            moment.test == nil ? NumberFormat.none : text.points,
            note: text.interval,
            verdict: DataTable.Verdict(text.verdict, isCertain: text.isCertain),
            isStrong: text.isCertain
        )
    }
}
