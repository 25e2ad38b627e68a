/// Importance upwards and performance to the right, with the lines between high and low: `charts/quadrants` draws it.
struct QuadrantChart: Encodable, Equatable, Sendable {
    let quadrantID: String
    let quadrantTitle: String
    let quadrantDescription: String
    let quadrantBox: String
    let quadrantWidth: String
    let quadrantHeight: String
    let quadrantFrame: Frame
    let quadrantBoxes: [Corner]
    let quadrantTicks: [Tick]
    let quadrantAxes: [Words]
    let quadrantLines: [Line]
    let quadrantPoints: [Point]

    struct Frame: Encodable, Equatable, Sendable {
        let frameX, frameY, frameWidth, frameHeight: String
    }

    /// A quadrant with its name in its outer corner.
    struct Corner: Encodable, Equatable, Sendable {
        let cornerX, cornerY, cornerAnchor, cornerText: String
    }

    struct Tick: Encodable, Equatable, Sendable {
        let tickX, tickY, tickAnchor, tickText: String
    }

    struct Words: Encodable, Equatable, Sendable {
        let wordsX, wordsY, wordsAnchor, wordsText: String
    }

    struct Line: Encodable, Equatable, Sendable {
        let lineX1, lineX2, lineY1, lineY2: String
    }

    struct Point: Encodable, Equatable, Sendable {
        let pointHint: String
        let pointX, pointY: String
        let pointLeft, pointRight, pointTop, pointBottom: String
        let pointCorners: String?
        let pointIsBad: Bool
        let pointLabel: Words?
    }

    /// A place before it is drawn.
    struct Entry: Equatable, Sendable {
        var number: Int
        var name: String
        var hint: String
        var x: Double
        var y: Double
        var xInterval: ClosedRange<Double>
        var yInterval: ClosedRange<Double>
        var isStrong = false
        var isBad = false
    }

    /// What an axis is called, reaches over and is marked with.
    struct Axis {
        let name: String
        let line: Double

        /// The ends of what is possible at all.
        let limits: ClosedRange<Double>

        /// The distances that ticks may stand apart, the least first.
        let steps: [Double]
        let text: (Double) -> String

        /// A range that holds the values and the line, ending on ticks, and the ticks.
        func range(of values: [Double]) -> (domain: ClosedRange<Double>, ticks: [Double]) {
            let all = (values + [line]).filter(\.isFinite)
            let (low, high) = (all.min() ?? limits.lowerBound, all.max() ?? limits.upperBound)
            let step = steps.first { (high - low) / $0 <= 6 } ?? (high - low) / 5
            guard step > 0, step.isFinite else { return (limits, []) }
            let first = max(limits.lowerBound, (low / step).rounded(.down) * step)
            let last = min(limits.upperBound, (high / step).rounded(.up) * step)
            guard last > first else { return (limits, []) }
            return (first...last, Array(stride(from: first, through: last + step / 1_000, by: step)))
        }
    }
}

extension QuadrantChart {
    /// The names of the quadrants.
    struct Names: Equatable, Sendable {
        let concentrate, keep, low, overkill: String
    }

    /// - Parameters:
    ///   - entries: The places.
    ///   - axes: Performance, then importance.
    ///   - names: The names of the quadrants.
    ///   - form: For a desk or a telephone.
    ///   - id: An identifier that is its own on the page.
    ///   - title: What the picture says.
    ///   - description: How it is to be read.
    init(
        _ entries: [Entry],
        axes: (x: Axis, y: Axis),
        names: Names,
        form: QuadrantForm,
        id: String,
        title: String,
        description: String
    ) {
        let across = axes.x.range(of: entries.flatMap { [$0.xInterval.lowerBound, $0.xInterval.upperBound] })
        let upwards = axes.y.range(of: entries.flatMap { [$0.yInterval.lowerBound, $0.yInterval.upperBound] })
        let x = PlotScale(domain: across.domain, start: form.left, end: form.width - form.right)
        let y = PlotScale(domain: upwards.domain, start: form.bottom - form.margin, end: form.top + form.margin)
        quadrantID = id
        quadrantTitle = title
        quadrantDescription = description
        quadrantBox = "0 0 \(form.width.coordinate) \(form.height.coordinate)"
        quadrantWidth = form.width.coordinate
        quadrantHeight = form.height.coordinate
        quadrantFrame = form.frame
        quadrantBoxes = form.corners(names)
        quadrantTicks =
            across.ticks.map { form.tick(below: x($0), axes.x.text($0)) }
            + upwards.ticks.map { form.tick(beside: y($0), axes.y.text($0)) }
        quadrantAxes = form.titles(x: axes.x.name, y: axes.y.name)
        let (acrossLine, upwardsLine) = (x(axes.x.line).coordinate, y(axes.y.line).coordinate)
        let frame = form.frame
        quadrantLines = [
            Line(
                lineX1: acrossLine,
                lineX2: acrossLine,
                lineY1: frame.frameY,
                lineY2: form.bottom.coordinate
            ),
            Line(
                lineX1: frame.frameX,
                lineX2: (form.width - form.right).coordinate,
                lineY1: upwardsLine,
                lineY2: upwardsLine
            ),
        ]
        let places = entries.map { PlotPoint(x: x($0.x), y: y($0.y)) }
        var labels = NamePlacing(in: form.room, size: QuadrantForm.textSize)
        for corner in form.cornerRooms(names) { labels.block(corner) }
        for place in places {
            labels.block(PlotRoom(around: place, width: Point.radius * 2, height: Point.radius * 2))
        }
        quadrantPoints = zip(entries, places).map { entry, place in
            let number = String(entry.number)
            let label =
                (form.isNamed ? labels.place("\(number) \(entry.name)", at: place) : nil)
                ?? labels.place(number, at: place)
            return Point(entry, at: place, x, y, label: label)
        }
    }
}

extension NamePlacing {
    fileprivate mutating func place(_ text: String, at mark: PlotPoint) -> QuadrantChart.Words? {
        place([text], at: mark, radius: QuadrantChart.Point.radius, isNear: true).map { place in
            QuadrantChart.Words(
                wordsX: place.x.coordinate,
                wordsY: place.baseline.coordinate,
                wordsAnchor: "middle",
                wordsText: text
            )
        }
    }
}

extension QuadrantChart.Point {
    /// How far a mark reaches.
    fileprivate static let radius = 7.0

    fileprivate init(
        _ entry: QuadrantChart.Entry,
        at place: PlotPoint,
        _ x: PlotScale,
        _ y: PlotScale,
        label: QuadrantChart.Words?
    ) {
        let corners = [(0.0, -6.5), (6.5, 0), (0, 6.5), (-6.5, 0)]
        pointHint = entry.hint
        pointX = place.x.coordinate
        pointY = place.y.coordinate
        pointLeft = x(entry.xInterval.lowerBound).coordinate
        pointRight = x(entry.xInterval.upperBound).coordinate
        pointTop = y(entry.yInterval.upperBound).coordinate
        pointBottom = y(entry.yInterval.lowerBound).coordinate
        pointCorners =
            entry.isStrong ? corners.map { PlotPoint(x: place.x + $0.0, y: place.y + $0.1) }.text : nil
        pointIsBad = entry.isBad
        pointLabel = label
    }
}
