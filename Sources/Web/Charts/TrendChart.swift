internal import ServiceCycle
internal import Statistics

/// A moment's satisfied share month by month, with its interval and n: the template `charts/trend` draws it.
struct TrendChart: Encodable, Equatable, Sendable {
    let trendID: String
    let trendTitle: String
    let trendDescription: String
    let trendBox: String
    let trendWidth: String
    let trendHeight: String

    /// The days that the figures of the page are about.
    let trendPeriod: Region
    let trendTicks: [MomentCurve.Tick]
    let trendBands: [String]
    let trendLines: [String]
    let trendPoints: [Point]
    let trendStandard: Standard?
    let trendBreaks: [Break]

    struct Region: Encodable, Equatable, Sendable {
        let regionX, regionY, regionWidth, regionHeight: String
    }

    struct Point: Encodable, Equatable, Sendable {
        let pointX, pointY, pointTop, pointBottom, pointHint: String
        let pointIsBad: Bool

        /// The month and its n; nil where there is no room.
        let pointLabel: Label?
    }

    struct Label: Encodable, Equatable, Sendable {
        let labelMonth, labelMonthY, labelCount, labelCountY: String
    }

    struct Standard: Encodable, Equatable, Sendable {
        let standardX1, standardX2, standardY, standardLabelX, standardLabelY, standardText: String
    }

    struct Break: Encodable, Equatable, Sendable {
        let breakX, breakTop, breakBottom, breakLabelY, breakText: String
    }
}

extension TrendChart {
    /// Nil for fewer than two months: that is no trend.
    init?(_ report: MomentReport, form: TrendLayout.Form, id: String, language: Language) {
        guard let layout = TrendLayout(report.figure.trend, form: form) else { return nil }
        let format = NumberFormat(language)
        let period = report.cycle.period.days
        let (start, end) = (layout.x(of: period.lowerBound), layout.x(of: period.upperBound + 1))
        let target = report.figure.comparison?.target
        trendID = id
        trendTitle = Self.title(report.figure.trend, format)
        trendDescription = ChartWords.trendDescription[language]
        trendBox = "0 0 \(form.width.coordinate) \(form.height.coordinate)"
        trendWidth = form.width.coordinate
        trendHeight = form.height.coordinate
        trendPeriod = Region(
            regionX: start.coordinate,
            regionY: "4",
            regionWidth: max(0, end - start).coordinate,
            regionHeight: (form.bottom + 4).coordinate
        )
        trendTicks = CurveMeasure.share.ticks.map { value in
            MomentCurve.Tick(
                x1: form.left.coordinate,
                x2: (form.width - form.right).coordinate,
                y: layout.scale(value).coordinate,
                labelX: (form.left - 7).coordinate,
                labelY: (layout.scale(value) + 4).coordinate,
                tickLabel: format.percent(value)
            )
        }
        trendBands = layout.runs.filter { $0.count > 1 }.map { run in
            (run.map { PlotPoint(x: $0.x, y: $0.top) } + run.reversed().map { PlotPoint(x: $0.x, y: $0.bottom) }).text
        }
        trendLines = layout.runs.filter { $0.count > 1 }.map { run in run.map { PlotPoint(x: $0.x, y: $0.y) }.text }
        let last = layout.points.last?.month ?? 0
        trendPoints = layout.points.map { point in
            Point(point, layout, isNamed: (last - point.month) % layout.labelStep == 0, target: target, format)
        }
        trendStandard = target.map { target in
            Standard(target, layout, isStandard: report.figure.comparison?.isStandard == true, format)
        }
        trendBreaks = report.breaks.map { Break($0, layout, language) }
    }

    /// Where the trend began and where it is.
    static func title(_ trend: [MomentFigure.TrendPoint], _ format: NumberFormat) -> String {
        guard let first = trend.first, let last = trend.last else { return "" }
        return ChartWords.trend.text(
            format.language,
            [
                "first": format.percent(first.share.value),
                "from": format.month(first.month),
                "last": format.percent(last.share.value),
                "to": format.month(last.month),
            ]
        )
    }
}

extension TrendChart.Point {
    fileprivate init(
        _ point: TrendLayout.Point,
        _ layout: TrendLayout,
        isNamed: Bool,
        target: Double?,
        _ format: NumberFormat
    ) {
        let share = point.trend.share
        pointX = point.x.coordinate
        pointY = point.y.coordinate
        pointTop = point.top.coordinate
        pointBottom = point.bottom.coordinate
        let interval = format.percentInterval(share.interval)
        pointHint =
            "\(format.month(point.trend.month)): \(format.percent(share.value)) (\(interval), \(format.count(share.count)))"
        pointIsBad = target.map { share.interval.upperBound < $0 } ?? false
        pointLabel =
            isNamed
            ? TrendChart.Label(
                labelMonth: format.monthName(point.trend.month),
                labelMonthY: (layout.form.bottom + 24).coordinate,
                labelCount: format.whole(share.count),
                labelCountY: (layout.form.bottom + 39).coordinate
            ) : nil
    }
}

extension TrendChart.Standard {
    fileprivate init(_ target: Double, _ layout: TrendLayout, isStandard: Bool, _ format: NumberFormat) {
        let y = layout.scale(target)
        standardX1 = layout.form.left.coordinate
        standardX2 = (layout.form.width - layout.form.right).coordinate
        standardY = y.coordinate
        standardLabelX = (layout.form.left + 4).coordinate
        standardLabelY = (y - 6).coordinate
        let phrase = isStandard ? ChartWords.standardLine : ChartWords.middleLine
        standardText = phrase.text(format.language, ["target": format.percent(target)])
    }
}

extension TrendChart.Break {
    fileprivate init(_ trendBreak: TrendBreak, _ layout: TrendLayout, _ language: Language) {
        breakX = layout.x(of: trendBreak.day).coordinate
        breakTop = layout.form.top.coordinate
        breakBottom = layout.form.bottom.coordinate
        breakLabelY = (layout.form.top - 8).coordinate
        breakText = MomentWords.trendBreak(trendBreak.reason)[language]
    }
}
