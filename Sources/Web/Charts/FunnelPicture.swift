internal import Statistics

/// Many units against the share of all of them together, by their size: the template `charts/funnel` draws it.
struct FunnelPicture: Encodable, Equatable, Sendable {
    let funnelID: String
    let funnelTitle: String
    let funnelDescription: String
    let funnelBox: String
    let funnelWidth: String
    let funnelHeight: String

    /// What 95 % and 99.8 % of units at the target keep within.
    let funnelInner: String
    let funnelOuter: String
    let funnelTarget: Line
    let funnelTicks: [Tick]
    let funnelAxes: [Words]
    let funnelPoints: [Point]
    let funnelNames: [Words]

    /// The units that stand out, the lowest first.
    let standing: [Unit]

    struct Line: Encodable, Equatable, Sendable {
        let lineX1, lineX2, lineY: String
    }

    struct Tick: Encodable, Equatable, Sendable {
        let tickX, tickY, tickAnchor, tickText: String
    }

    struct Words: Encodable, Equatable, Sendable {
        let wordsX, wordsY, wordsAnchor, wordsText: String
    }

    /// A unit; its corners are those of a diamond where it stands out, nil for a circle.
    struct Point: Encodable, Equatable, Sendable {
        let pointX, pointY, pointHint: String
        let pointCorners: String?
        let pointIsBad: Bool
    }

    private enum CodingKeys: CodingKey {
        case funnelID, funnelTitle, funnelDescription, funnelBox, funnelWidth, funnelHeight, funnelInner, funnelOuter
        case funnelTarget, funnelTicks, funnelAxes, funnelPoints, funnelNames
    }

    /// A unit before it has its place.
    struct Unit: Equatable, Sendable {
        let name: String
        let satisfied: Proportion
        let hint: String
    }

    private static let (width, height) = (340.0, 230.0)
    private static let (left, right, top, bottom) = (46.0, 330.0, 10.0, 184.0)

    /// From so many units on rows below each other are no picture any more.
    static let fewest = 9

    /// What of all units at the target lies outside the outer limits.
    static let (inner, outer) = (0.95, 0.998)

    /// Below this size limits are those of the binomial distribution itself.
    private static let exactBelow = 400.0

    /// Nil for fewer than two units, or where all or none are satisfied.
    ///
    /// - Parameters:
    ///   - units: The units.
    ///   - id: What its parts are called by.
    ///   - title: The finding about the units that stand out, the lowest first.
    ///   - description: What is drawn.
    ///   - axes: What goes across and what goes up.
    ///   - percent: How shares are written.
    ///   - whole: How counts are written.
    init?(
        _ units: [Unit],
        id: String,
        title: ([Unit]) -> String,
        description: String,
        axes: (across: String, up: String),
        percent: (Double) -> String,
        whole: (Int) -> String
    ) {
        guard let plot = try? FunnelPlot(units.map(\.satisfied)), let most = units.map(\.satisfied.trials).max(),
            let fewest = units.map(\.satisfied.trials).min()
        else { return nil }
        let x = PlotScale(domain: 0...(most * 1.06), start: Self.left, end: Self.right)
        let sizes = (0...48).map { fewest + (most * 1.06 - fewest) * Double($0) / 48 }
        let limits = { (confidence: Double) in sizes.map { ($0, Self.limits(plot, $0, confidence)) } }
        let (inside, outside) = (limits(Self.inner), limits(Self.outer))
        let values = units.map(\.satisfied.share) + outside.flatMap { [$0.1.lowerBound, $0.1.upperBound] }
        let (low, high) = (max(0, (values.min() ?? 0) - 0.02), min(1, (values.max() ?? 1) + 0.02))
        let y = PlotScale(domain: low...high, start: Self.bottom, end: Self.top)
        let band = { (limits: [(Double, ClosedRange<Double>)]) in
            (limits.map { PlotPoint(x: x($0.0), y: y($0.1.upperBound)) }
                + limits.reversed().map { PlotPoint(x: x($0.0), y: y($0.1.lowerBound)) }).text
        }
        let marks = units.map { unit in
            (unit: unit, at: PlotPoint(x: x(unit.satisfied.trials), y: y(unit.satisfied.share)))
        }
        let standing = marks.filter { Self.standsOut($0.unit.satisfied, plot) }
        self.standing = standing.map(\.unit).sorted { $0.satisfied.share < $1.satisfied.share }
        funnelID = id
        funnelTitle = title(self.standing)
        funnelDescription = description
        funnelBox = "0 0 \(Self.width.coordinate) \(Self.height.coordinate)"
        funnelWidth = Self.width.coordinate
        funnelHeight = Self.height.coordinate
        funnelInner = band(inside)
        funnelOuter = band(outside)
        funnelTarget = Line(
            lineX1: Self.left.coordinate,
            lineX2: Self.right.coordinate,
            lineY: y(plot.target).coordinate
        )
        funnelTicks =
            [low, plot.target, high].filter { $0 == plot.target || abs(y($0) - y(plot.target)) > 14 }.map {
                Tick(
                    tickX: (Self.left - 6).coordinate,
                    tickY: (y($0) + 4).coordinate,
                    tickAnchor: "end",
                    tickText: percent($0)
                )
            }
            + [most / 2, most].map {
                Tick(
                    tickX: x($0).coordinate,
                    tickY: (Self.bottom + 17).coordinate,
                    tickAnchor: "middle",
                    tickText: whole(Int($0.rounded()))
                )
            }
        funnelAxes = [
            Words(
                wordsX: Self.right.coordinate,
                wordsY: (Self.height - 8).coordinate,
                wordsAnchor: "end",
                wordsText: axes.across
            ),
            Words(
                wordsX: Self.left.coordinate,
                wordsY: (Self.height - 8).coordinate,
                wordsAnchor: "start",
                wordsText: axes.up
            ),
        ]
        funnelPoints = marks.map { mark in
            let isOut = Self.standsOut(mark.unit.satisfied, plot)
            return Point(
                pointX: mark.at.x.coordinate,
                pointY: mark.at.y.coordinate,
                pointHint: mark.unit.hint,
                pointCorners: isOut ? Self.diamond(mark.at) : nil,
                pointIsBad: isOut && mark.unit.satisfied.share < plot.target
            )
        }
        var placing = NamePlacing(
            in: PlotRoom(x: Self.left...Self.right, y: Self.top...Self.bottom),
            size: 11
        )
        for mark in marks { placing.block(PlotRoom(around: mark.at, width: 8, height: 8)) }
        var names: [Words] = []
        for mark in standing {
            guard let place = placing.place([mark.unit.name], at: mark.at, radius: 6, isNear: true) else { continue }
            names.append(
                Words(
                    wordsX: place.x.coordinate,
                    wordsY: place.baseline.coordinate,
                    wordsAnchor: "middle",
                    wordsText: mark.unit.name
                )
            )
        }
        funnelNames = names
    }

    /// Whether a unit lies outside the outer limits of its size.
    static func standsOut(_ unit: Proportion, _ plot: FunnelPlot) -> Bool {
        !limits(plot, unit.trials, outer).contains(unit.share)
    }

    /// The limits of a size, wider where the units vary more than chance alone would let them.
    static func limits(_ plot: FunnelPlot, _ trials: Double, _ confidence: Double) -> ClosedRange<Double> {
        if trials < exactBelow, !plot.isOverdispersed,
            let exact = plot.exactLimits(trials: Int(trials.rounded()), confidence: confidence)
        {
            return exact
        }
        return plot.limits(trials: trials, confidence: confidence, inflated: plot.isOverdispersed)
            ?? plot.target...plot.target
    }

    private static func diamond(_ point: PlotPoint) -> String {
        [(0.0, -6.0), (6, 0), (0, 6), (-6, 0)].map { PlotPoint(x: point.x + $0.0, y: point.y + $0.1) }.text
    }
}
