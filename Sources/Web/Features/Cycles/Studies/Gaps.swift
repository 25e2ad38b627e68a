internal import Analysis
internal import Prioritisation
internal import ServiceCycle
internal import Statistics

/// What was expected beside what was lived: a picture, a table and how it came about.
struct Gaps: Encodable, Equatable, Sendable {
    let gapPlot: DotPlot
    let gapNarrow: DotPlot
    let expectedLegend: String
    let livedLegend: String
    let otherScale: String?
    let gapTable: DataTable
    let gapExplanation: Explanation

    /// Nil where nothing can be shown.
    init?(_ gaps: GapReport, report: CycleReport, path: (Code) -> String, language: Language) {
        let counts = Dictionary(grouping: gaps.shown) { $0.question.kind.scale?.upperBound ?? 0 }.mapValues(\.count)
        guard let points = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key else { return nil }
        let drawn = gaps.shown.filter { $0.question.kind.scale?.upperBound == points }
        let others = gaps.shown.filter { $0.question.kind.scale?.upperBound != points }
        let entries = drawn.compactMap { DotPlot.Entry($0, path: path, language: language) }
        let plot = { (form: DotForm, id: String) in
            DotPlot(
                entries,
                axis: .scale(1...points),
                form: form,
                id: id,
                title: GapText.sentence(gaps, language),
                description: GapWords.description[language]
            )
        }
        gapPlot = plot(.wide, "gaps")
        gapNarrow = plot(.narrow, "gaps-narrow")
        expectedLegend = GapWords.expectedLegend[language]
        livedLegend = GapWords.livedLegend[language]
        otherScale =
            others.isEmpty
            ? nil
            : GapWords.otherScale.text(
                language,
                ["questions": StudyWords.list(others.map { GapText.name($0, language) }, language)]
            )
        gapTable = DataTable(gaps, path: path, language: language)
        gapExplanation = Explanation(
            of: GapWords.heading[language],
            counted: [
                GapWords.counted.text(
                    language,
                    gaps.shown.count,
                    ["skipped": NumberFormat(language).few(gaps.shown.reduce(0) { $0 + $1.skipped })]
                )
            ] + (report.request.weighting == .weights ? [StudyWords.weighted[language]] : []),
            formulas: GapWords.formulas,
            reading: GapWords.reading.map { $0[language] },
            sources: GapWords.sources,
            language: language
        )
    }
}

extension DotPlot.Entry {
    /// What was expected, hollow, and what was lived; nil where the figure is withheld.
    fileprivate init?(_ item: GapReport.Item, path: (Code) -> String, language: Language) {
        guard let figure = item.figure else { return nil }
        let format = NumberFormat(language)
        let isShort = figure.verdict == .short
        let gap = format.signedDecimal(GapText.shown(figure))
        let interval = figure.gap.test.map { format.interval($0.interval, digits: 2) } ?? NumberFormat.none
        self.init(
            name: GapText.name(item, language),
            path: item.moment.map { path($0.code) },
            isStrong: item.moment?.isCritical == true,
            isBad: isShort,
            figures: [
                DotPlot.Figure(value: figure.expected.value, interval: figure.expected.interval, isHollow: true),
                DotPlot.Figure(value: figure.perceived.value, interval: figure.perceived.interval, isBad: isShort),
            ],
            value: gap,
            note: "\(interval) · \(format.count(item.count))",
            hint: GapWords.hint.text(
                language,
                [
                    "name": GapText.name(item, language),
                    "expected": format.decimal(figure.expected.value, digits: 2),
                    "lived": format.decimal(figure.perceived.value, digits: 2),
                    "gap": gap,
                    "interval": interval,
                    "count": format.count(item.count),
                ]
            )
        )
    }
}

extension DataTable {
    /// Every expectation question, those that are withheld too.
    fileprivate init(_ gaps: GapReport, path: (Code) -> String, language: Language) {
        let format = NumberFormat(language)
        let heads = [
            ReportWords.count[language], ReportWords.expected[language],
            MomentWords.half(.perceived)?[language] ?? "", GapWords.gap[language],
        ]
        self.init(
            GapWords.heading[language],
            isUnseen: true,
            columns: [GapWords.question[language]] + heads,
            rows: gaps.items.map { item in
                guard let figure = item.figure else {
                    return Row(
                        GapText.name(item, language),
                        withheld: Withheld(withheldText: ReportWords.withheld[language], withheldSpan: "4")
                    )
                }
                return Row(
                    GapText.name(item, language),
                    path: item.moment.map { path($0.code) },
                    isKey: item.moment?.isCritical == true,
                    isBad: figure.verdict == .short,
                    cells: [
                        Cell(heads[0], format.whole(item.count)),
                        Cell(heads[1], mean: figure.expected, format), Cell(heads[2], mean: figure.perceived, format),
                        Cell(
                            heads[3],
                            format.signedDecimal(GapText.shown(figure)),
                            note: figure.gap.test.map { format.interval($0.interval, digits: 2) },
                            verdict: Verdict(
                                GapText.verdict(figure.verdict)[language]
                                    + (figure.pValue.map { ", " + format.probability($0) } ?? ""),
                                isBad: figure.verdict == .short,
                                isGood: figure.verdict == .above
                            ),
                            isStrong: true
                        ),
                    ]
                )
            }
        )
    }
}

extension DataTable.Cell {
    /// A mean with its interval.
    init(_ label: String, mean: Estimate, _ format: NumberFormat) {
        self.init(
            label,
            format.decimal(mean.value, digits: 2),
            note: format.interval(mean.interval, digits: 2)
        )
    }
}
