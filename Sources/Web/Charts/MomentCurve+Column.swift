internal import ServiceCycle
internal import Statistics

extension MomentCurve.Column {
    init(_ column: CurveColumn, _ layout: CurveLayout, path: String?, _ language: Language) {
        let form = layout.form
        hint = layout.measure.hint(column.figure, language)
        columnPath = path
        hit = MomentCurve.Hit(layout, at: column.x)
        mark = column.mark.map { MomentCurve.Mark($0, column) }
        expectedMark = column.expected.map { MomentCurve.Place(ex: column.x.coordinate, ey: $0.coordinate) }
        standardMark =
            column.mark == nil
            ? nil
            : column.standard.map {
                MomentCurve.Segment(sx1: (column.x - 13).coordinate, sx2: (column.x + 13).coordinate, sy: $0.coordinate)
            }
        withheldMark =
            column.mark == nil
            ? MomentCurve.Words(
                wx: column.x.coordinate,
                wy: (form.bottom - 8).coordinate,
                words: ReportWords.withheldMark[language]
            ) : nil
        labelLines = column.label.enumerated().map { index, line in
            MomentCurve.Words(
                wx: column.x.coordinate,
                wy: (form.bottom + form.labelGap + Double(index) * form.lineHeight).coordinate,
                words: line
            )
        }
        isStrong = column.figure.moment.isCritical
    }
}

extension MomentCurve.Mark {
    fileprivate init(_ mark: CurveColumn.Mark, _ column: CurveColumn) {
        cx = column.x.coordinate
        cy = mark.y.coordinate
        top = mark.top.coordinate
        bottom = mark.bottom.coordinate
        let corners = [(0.0, -9.5), (9.5, 0), (0, 9.5), (-9.5, 0)]
        diamond =
            column.figure.moment.isCritical
            ? corners.map { PlotPoint(x: column.x + $0.0, y: mark.y + $0.1) }.text : nil
        isBad = column.isBad
    }
}
