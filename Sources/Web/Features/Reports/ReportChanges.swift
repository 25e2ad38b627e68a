internal import ServiceCycle
internal import Statistics

/// What changed since the period before, each with its test: a sentence, a picture of the greatest, and a table of all.
struct ReportChanges: Encodable, Equatable, Sendable {
    let heading: ReportBody.Heading
    let changesSentence: String
    let changesPlot: DotPlot?

    /// For a telephone.
    let changesNarrow: DotPlot?
    let changesTable: DataTable?

    /// As many as a picture on paper has room for, beside the table.
    static let mostDrawn = 6

    init(_ report: CycleReport, heading: ReportBody.Heading, language: Language) {
        let compared = report.compared
        self.heading = heading
        changesSentence = Self.sentence(report, language)
        changesPlot = compared.isEmpty ? nil : Self.plot(report, .paper, id: "changes", language)
        changesNarrow = compared.isEmpty ? nil : Self.plot(report, .narrow, id: "changes-narrow", language)
        changesTable = compared.isEmpty ? nil : Self.table(report, language)
    }

    static func sentence(_ report: CycleReport, _ language: Language) -> String {
        let (compared, changed) = (report.compared, report.changed)
        guard !compared.isEmpty else { return ReportBuilderWords.nothingCompared[language] }
        guard !changed.isEmpty else { return ReportBuilderWords.unchanged.text(language, compared.count) }
        let worse = changed.count { $0.change?.verdict == .worse }
        let counts = ["worse": String(worse), "better": String(changed.count - worse)]
        return ReportBuilderWords.changed.text(language, compared.count, counts)
    }

    private static func plot(_ report: CycleReport, _ form: DotForm, id: String, _ language: Language) -> DotPlot {
        DotPlot(
            drawn(report, most: mostDrawn).compactMap { entry($0, language) },
            axis: axis(drawn(report, most: mostDrawn), language),
            form: form,
            id: id,
            title: sentence(report, language),
            description: ReportBuilderWords.changesDescription[language]
        )
    }

    /// What certainly changed, then what differs most.
    static func drawn(_ report: CycleReport, most: Int) -> [MomentFigure] {
        let others = report.compared.dropFirst(report.changed.count)
            .sorted { (abs($1.change?.difference ?? 0), $0.position) < (abs($0.change?.difference ?? 0), $1.position) }
        return Array((report.changed + others).prefix(most))
    }

    /// In points; as far as the intervals reach, in steps of ten, twenty or fifty.
    static func axis(_ figures: some Sequence<MomentFigure>, _ language: Language) -> DotPlot.Axis {
        let ends = figures.compactMap(\.change?.interval)
        let reach = max(9, ends.flatMap { [abs($0.lowerBound), abs($0.upperBound)] }.max().map { $0 * 100 } ?? 0)
        let step = reach <= 30 ? 10 : reach <= 60 ? 20 : 50
        let last = Int((reach / Double(step)).rounded(.up)) * step
        let format = NumberFormat(language)
        return DotPlot.Axis(
            domain: -Double(last) / 100...Double(last) / 100,
            ticks: stride(from: -last, through: last, by: step).map { (Double($0) / 100, format.signed($0)) },
            zero: 0
        )
    }

    static func entry(_ figure: MomentFigure, _ language: Language) -> DotPlot.Entry? {
        guard let change = figure.change, let text = MomentRow.ChangeText(figure, language) else { return nil }
        let isWorse = change.verdict == .worse
        let note = [text.pointsInterval, text.probability].compactMap { $0 }.joined(separator: " · ")
        return DotPlot.Entry(
            name: figure.moment.name(in: language),
            isStrong: figure.moment.isCritical,
            isBad: isWorse,
            isQuiet: change.verdict == .noEvidence,
            figures: [
                DotPlot.Figure(
                    value: change.difference,
                    interval: change.interval,
                    isHollow: change.verdict == .noEvidence,
                    isBad: isWorse
                )
            ],
            value: text.points,
            note: note,
            hint: "\(figure.moment.name(in: language)): \(text.points) (\(note)), \(text.verdict)"
        )
    }

    private static func table(_ report: CycleReport, _ language: Language) -> DataTable {
        let heads = [
            ReportBuilderWords.now, ReportBuilderWords.before, ReportBuilderWords.difference,
            ReportBuilderWords.corrected, ReportBuilderWords.meanDifference,
        ].map { $0[language] }
        return DataTable(
            ReportBuilderWords.changes[language],
            isUnseen: true,
            columns: [ReportWords.moment[language]] + heads,
            rows: report.compared.compactMap { row($0, heads, language) }
        )
    }

    private static func row(_ figure: MomentFigure, _ heads: [String], _ language: Language) -> DataTable.Row? {
        guard let change = figure.change, let text = MomentRow.ChangeText(figure, language),
            let now = figure.satisfied
        else { return nil }
        let format = NumberFormat(language)
        let share = { (head: String, share: ShareEstimate, count: Int) in
            DataTable.Cell(
                head,
                format.percent(share.value),
                note: "\(format.percentInterval(share.interval)) · \(format.count(count))"
            )
        }
        let verdict = DataTable.Verdict(text.verdict, isBad: text.isWorse, isGood: text.isBetter)
        return DataTable.Row(
            figure.moment.name(in: language),
            isKey: figure.moment.isCritical,
            isBad: text.isWorse,
            cells: [
                share(heads[0], now, figure.count),
                share(heads[1], change.previous, change.previous.count),
                DataTable.Cell(heads[2], text.points, note: text.pointsInterval, isStrong: true),
                DataTable.Cell(heads[3], text.probability ?? NumberFormat.none, verdict: verdict),
                mean(heads[4], change.mean, format),
            ]
        )
    }

    private static func mean(_ head: String, _ test: WelchTest?, _ format: NumberFormat) -> DataTable.Cell {
        guard let test else { return DataTable.Cell(head, NumberFormat.none) }
        let ends = [test.interval.lowerBound, test.interval.upperBound].map { format.signedDecimal($0) }
        return DataTable.Cell(head, format.signedDecimal(test.difference), note: ends.joined(separator: " … "))
    }
}
