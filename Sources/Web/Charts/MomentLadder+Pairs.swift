internal import ServiceCycle
internal import Statistics

extension MomentLadder {
    /// How far the two marks of a row stand from its middle.
    private static let offset = 6.5

    /// Two selections beside each other; the number of a row is the difference in points.
    init(_ comparison: CycleComparison, id: String, path: (Code) -> String?, language: Language) {
        let first = LadderLayout(comparison.moments.map(\.first), measure: .share, language: language)
        let second = LadderLayout(comparison.moments.map(\.second), measure: .share, language: language)
        let sides = [comparison.first, comparison.second].map { $0.label(in: comparison, language) }
        ladderID = id
        ladderTitle = Finding.headline(of: comparison, in: language).sentence
        ladderDescription = ChartWords.pairDescription.text(language, ["first": sides[0], "second": sides[1]])
        ladderBox = "0 0 \(LadderLayout.width.coordinate) \(first.height.coordinate)"
        ladderWidth = LadderLayout.width.coordinate
        ladderHeight = first.height.coordinate
        ladderPhases = first.phases.map { Region($0, language) }
        ladderTicks = Tick.all(first, language)
        ladderBands = []
        ladderLines = Self.lines(first, by: -Self.offset)
        ladderSecondLines = Self.lines(second, by: Self.offset)
        rungs = zip(zip(first.rows, second.rows), comparison.moments).map { rows, moment in
            Rung(rows, moment, sides: sides, by: Self.offset, path: path(moment.moment.code), language)
        }
        ladderRole = rungs.contains { $0.rungPath != nil } ? "group" : "img"
    }

    private static func lines(_ layout: LadderLayout, by offset: Double) -> [String] {
        layout.runs.filter { $0.count > 1 }.map { run in
            run.compactMap { row in row.mark.map { PlotPoint(x: $0.x, y: row.middle + offset) } }.text
        }
    }
}

extension MomentLadder.Rung {
    fileprivate init(
        _ rows: (LadderLayout.Row, LadderLayout.Row),
        _ moment: MomentDifference,
        sides: [String],
        by offset: Double,
        path: String?,
        _ language: Language
    ) {
        let (row, text) = (rows.0, MomentDifferenceText(moment, language))
        let isKey = moment.moment.isCritical
        rungHint = text.hint(sides[0], sides[1])
        rungPath = path
        rungY = row.top.coordinate
        rungHeight = row.height.coordinate
        rungLines = MomentLadder.Words.label(row)
        rungIsStrong = isKey
        rungIsBad = false
        rungMark = row.mark.map {
            MomentLadder.Mark($0, y: row.middle - offset, form: isKey ? .diamond : .circle)
        }
        rungSecond = rows.1.mark.map { MomentLadder.Mark($0, y: row.middle + offset, form: .square) }
        rungExpected = nil
        rungStandard = row.standard.map {
            MomentLadder.Stroke(
                strokeX: $0.coordinate,
                strokeTop: (row.middle - 14).coordinate,
                strokeBottom: (row.middle + 14).coordinate
            )
        }
        rungText = MomentLadder.Words(
            rungTextX: (LadderLayout.width - 8).coordinate,
            rungTextY: (row.middle + 4.5).coordinate,
            rungWords: text.isCertain ? text.points : moment.test == nil ? ReportWords.withheldMark[language] : "·"
        )
    }
}
