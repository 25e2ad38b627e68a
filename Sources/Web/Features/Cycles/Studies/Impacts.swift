internal import Analysis
internal import Prioritisation
internal import ServiceCycle
internal import Statistics

/// What spoils the whole when it fails and lifts it when it shines: a picture, a table and how it came about.
struct Impacts: Encodable, Equatable, Sendable {
    let impactSentences: [String]
    let impactPlot: DotPlot
    let impactNarrow: DotPlot
    let impactUnshaken: String?
    let penaltyLegend: String
    let rewardLegend: String
    let impactTable: DataTable
    let impactExplanation: Explanation

    /// Nil where there are none.
    init?(_ text: DriverText, path: (Code) -> String, language: Language) {
        let impacts = text.impacts
        guard let analysis = try? text.report.impacts.get(), !impacts.isEmpty else { return nil }
        let format = NumberFormat(language)
        let entries = impacts.map { moment, impact in
            DotPlot.Entry(moment, impact, text, count: analysis.count, path: path(moment.code), language)
        }
        let ends = impacts.flatMap { [$0.impact.penalty.interval, $0.impact.reward.interval] }
            .flatMap { [abs($0.lowerBound), abs($0.upperBound)] }
        let axis = DotPlot.Axis.around(zero: ends.max() ?? 1, format)
        let sentences = text.factors
        let plot = { (form: DotForm, id: String) in
            DotPlot(
                entries,
                axis: axis,
                form: form,
                id: id,
                title: sentences.joined(separator: " "),
                description: DriverWords.impactDescription[language]
            )
        }
        impactSentences = sentences
        impactPlot = plot(.wide, "impacts")
        impactNarrow = plot(.narrow, "impacts-narrow")
        let unshaken = text.report.unshaken.map { $0.name(in: language) }
        impactUnshaken =
            unshaken.isEmpty
            ? nil : DriverWords.noExtremes.text(language, ["moments": StudyWords.list(unshaken, language)])
        penaltyLegend = DriverWords.penalty[language]
        rewardLegend = DriverWords.reward[language]
        impactTable = DataTable(impacts, text, count: analysis.count, path: path, language)
        let list = { (points: [Int]) in points.map(String.init).joined(separator: ", ") }
        impactExplanation = Explanation(
            of: DriverWords.impacts[language],
            counted: [text.counted],
            formulas: DriverWords.impactFormulas,
            reading: [
                DriverWords.impactReading.text(
                    language,
                    [
                        "low": list(text.report.low), "high": list(text.report.high), "outcome": text.outcome,
                        "risk": format.decimal(analysis.rule.risk, digits: 2),
                        "threshold": format.decimal(analysis.rule.threshold),
                        "least": format.whole(analysis.rule.leastAnswers),
                    ]
                ),
                DriverWords.driverReading[1][language],
            ],
            sources: DriverWords.impactSources,
            language: language
        )
    }
}

extension DotPlot.Entry {
    fileprivate init(
        _ moment: Moment,
        _ impact: AttributeImpact,
        _ text: DriverText,
        count: Int,
        path: String,
        _ language: Language
    ) {
        let format = NumberFormat(language)
        let interval = { (coefficient: Coefficient) in format.interval(coefficient.interval, digits: 2) }
        let (penalty, reward) = (
            format.signedDecimal(impact.penalty.value), format.signedDecimal(impact.reward.value)
        )
        self.init(
            name: moment.name(in: language),
            path: path,
            isStrong: moment.isCritical,
            isQuiet: impact.doubt != nil,
            figures: [
                DotPlot.Figure(value: impact.penalty.value, interval: impact.penalty.interval, isHollow: true),
                DotPlot.Figure(value: impact.reward.value, interval: impact.reward.interval),
            ],
            value: text.factor(impact),
            note: "\(penalty) / \(reward) · \(format.count(count))",
            hint: DriverWords.impactHint.text(
                language,
                [
                    "name": moment.name(in: language), "penalty": penalty, "reward": reward,
                    "penaltyInterval": interval(impact.penalty), "rewardInterval": interval(impact.reward),
                    "factor": text.factor(impact),
                ]
            )
        )
    }
}

extension DotPlot.Axis {
    /// As far to the left of zero as to the right.
    fileprivate static func around(zero greatest: Double, _ format: NumberFormat) -> DotPlot.Axis {
        let step = [0.1, 0.25, 0.5, 1, 2, 5].first { greatest / $0 <= 3 } ?? 10
        let end = min(max(step, (greatest / step).rounded(.up) * step), 1_000)
        return DotPlot.Axis(
            domain: -end...end,
            ticks: stride(from: -end, through: end + step / 1_000, by: step).map { value in
                (value, format.signedDecimal(value, digits: step < 0.5 ? 2 : 1))
            },
            zero: 0
        )
    }
}

extension DataTable {
    fileprivate init(
        _ impacts: [(moment: Moment, impact: AttributeImpact)],
        _ text: DriverText,
        count: Int,
        path: (Code) -> String,
        _ language: Language
    ) {
        let format = NumberFormat(language)
        let heads = [
            DriverWords.penalty[language], DriverWords.reward[language], "IA", DriverWords.factor[language],
            ReportWords.count[language],
        ]
        self.init(
            DriverWords.impacts[language],
            isUnseen: true,
            columns: [ReportWords.moment[language]] + heads,
            words: [0, 4],
            rows: impacts.map { moment, impact in
                Row(
                    moment.name(in: language),
                    path: path(moment.code),
                    isKey: moment.isCritical,
                    cells: [
                        Cell(heads[0], coefficient: impact.penalty, format),
                        Cell(heads[1], coefficient: impact.reward, format),
                        Cell(
                            heads[2],
                            impact.asymmetry?.index.map { format.signedDecimal($0) } ?? NumberFormat.none,
                            note: format.probability(impact.asymmetryTest.pValue)
                        ),
                        Cell(
                            heads[3],
                            text.factor(impact),
                            note: text.doubt(impact),
                            isFigure: false,
                            isStrong: impact.doubt == nil
                        ),
                        Cell(heads[4], format.whole(count)),
                    ]
                )
            }
        )
    }
}

extension DataTable.Cell {
    fileprivate init(_ label: String, coefficient: Coefficient, _ format: NumberFormat) {
        self.init(
            label,
            format.signedDecimal(coefficient.value),
            note: format.interval(coefficient.interval, digits: 2)
        )
    }
}
