internal import Analysis
internal import ServiceCycle
internal import Statistics

/// A moment's satisfied share week by week between its limits: the template `charts/control` draws it.
struct ControlChartPicture: Encodable, Equatable, Sendable {
    let controlID: String
    let controlTitle: String
    let controlDescription: String
    let controlBox: String
    let controlWidth: String
    let controlHeight: String

    /// The weeks that the limits come from, where they are in sight.
    let controlQuiet: Quiet?
    let controlTicks: [MomentCurve.Tick]

    /// The limits as steps, the upper and the lower of each run of weeks, and the room between them.
    let controlLimits: [String]
    let controlRooms: [String]
    let controlCenter: Center?
    let controlLines: [String]
    let controlPoints: [Point]
    let controlMonths: [Month]

    struct Quiet: Encodable, Equatable, Sendable {
        let quietX, quietY, quietWidth, quietHeight, quietLabelX, quietLabelY, quietText: String
    }

    struct Center: Encodable, Equatable, Sendable {
        let centerX1, centerX2, centerY: String
    }

    struct Point: Encodable, Equatable, Sendable {
        let pointX, pointY, pointHint: String

        /// The corners of a diamond and the number of what it signals; nil for a week like others.
        let pointSignal: Signal?
    }

    struct Signal: Encodable, Equatable, Sendable {
        let signalCorners: String
        let signalX, signalY, signalNumber: String
        let signalIsBad: Bool
    }

    struct Month: Encodable, Equatable, Sendable {
        let monthX, monthY, monthText: String
    }
}

extension ControlChartPicture {
    /// Nil where there is no chart.
    init?(_ report: ControlReport, form: TrendLayout.Form, id: String, language: Language) {
        guard let center = report.center, !report.weeks.isEmpty else { return nil }
        let format = NumberFormat(language)
        let layout = ControlLayout(report, form: form)
        controlID = id
        controlTitle = ControlText.sentence(report, language)
        controlDescription = ControlWords.description[language]
        controlBox = "0 0 \(form.width.coordinate) \(form.height.coordinate)"
        controlWidth = form.width.coordinate
        controlHeight = form.height.coordinate
        controlQuiet = layout.quiet.map { Quiet($0, form, ControlWords.quietLabel[language]) }
        controlTicks = CurveMeasure.share.ticks.map { value in
            MomentCurve.Tick(
                x1: form.left.coordinate,
                x2: (form.width - form.right).coordinate,
                y: layout.scale(value).coordinate,
                labelX: (form.left - 7).coordinate,
                labelY: (layout.scale(value) + 4).coordinate,
                tickLabel: format.percent(value)
            )
        }
        controlLimits = layout.limits.flatMap { [$0.upper.text, $0.lower.text] }
        controlRooms = layout.limits.map { ($0.upper + $0.lower.reversed()).text }
        controlCenter = Center(
            centerX1: form.left.coordinate,
            centerX2: (form.width - form.right).coordinate,
            centerY: layout.scale(center).coordinate
        )
        controlLines = layout.runs.filter { $0.count > 1 }.map(\.text)
        var number = 0
        controlPoints = layout.points.map { index, point in
            let week = report.weeks[index]
            let isSignal = !(week.point?.signals.isEmpty ?? true)
            if isSignal { number += 1 }
            return Point(week, point, number: isSignal ? number : nil, format)
        }
        controlMonths = layout.months.map { x, month in
            Month(
                monthX: x.coordinate,
                monthY: (form.bottom + 24).coordinate,
                monthText: format.monthName(month)
            )
        }
    }
}

extension ControlChartPicture.Quiet {
    fileprivate init(_ span: ClosedRange<Double>, _ form: TrendLayout.Form, _ text: String) {
        quietX = span.lowerBound.coordinate
        quietY = "4"
        quietWidth = (span.upperBound - span.lowerBound).coordinate
        quietHeight = (form.bottom + 4).coordinate
        quietLabelX = (span.lowerBound + 8).coordinate
        quietLabelY = (form.bottom - 8).coordinate
        quietText = text
    }
}

extension ControlChartPicture.Point {
    fileprivate init(_ week: ControlReport.Week, _ place: PlotPoint, number: Int?, _ format: NumberFormat) {
        pointX = place.x.coordinate
        pointY = place.y.coordinate
        pointHint = ControlText.hint(week, format)
        pointSignal = number.map { number in
            let isBelow = (week.point?.deviation ?? 0) < 0
            let corners = [(0.0, -7.0), (7, 0), (0, 7), (-7, 0)]
            return ControlChartPicture.Signal(
                signalCorners: corners.map { PlotPoint(x: place.x + $0.0, y: place.y + $0.1) }.text,
                signalX: place.x.coordinate,
                signalY: (isBelow ? place.y + 21 : place.y - 12).coordinate,
                signalNumber: String(number),
                signalIsBad: isBelow
            )
        }
    }
}
