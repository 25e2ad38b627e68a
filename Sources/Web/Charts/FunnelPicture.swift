internal import ServiceCycle
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

    /// A unit before it has its place.
    struct Unit: Equatable, Sendable {
        let name: String
        let satisfied: Proportion
        let hint: String
    }

    /// Whether a unit lies outside the outer limits.
    var hasOutliers: Bool { funnelPoints.contains { $0.pointCorners != nil } }

    /// From so many units on rows below each other are no picture any more.
    static let fewest = 9

    /// Nil for fewer than two units, or where all or none are satisfied.
    ///
    /// - Parameters:
    ///   - units: The units.
    ///   - id: What its parts are called by.
    ///   - title: The finding about the units that stand out, the lowest first.
    ///   - description: What is drawn.
    ///   - axes: What goes across and what goes up.
    ///   - format: How shares and counts are written.
    init?(
        _ units: [Unit],
        id: String,
        title: ([Unit]) -> String,
        description: String,
        axes: (across: String, up: String),
        format: NumberFormat
    ) {
        guard let layout = FunnelLayout(units.map(\.satisfied)) else { return nil }
        let standing = units.filter { layout.standsOut($0.satisfied) }
        funnelID = id
        funnelTitle = title(standing.sorted { $0.satisfied.share < $1.satisfied.share })
        funnelDescription = description
        funnelBox = "0 0 \(FunnelLayout.width.coordinate) \(FunnelLayout.height.coordinate)"
        funnelWidth = FunnelLayout.width.coordinate
        funnelHeight = FunnelLayout.height.coordinate
        funnelInner = layout.band(FunnelLayout.inner)
        funnelOuter = layout.band(FunnelLayout.outer)
        funnelTarget = Line(
            lineX1: FunnelLayout.left.coordinate,
            lineX2: FunnelLayout.right.coordinate,
            lineY: layout.y(layout.plot.target).coordinate
        )
        funnelTicks = Self.ticks(layout, format)
        let foot = (FunnelLayout.height - 8).coordinate
        funnelAxes = [
            Words(wordsX: FunnelLayout.right.coordinate, wordsY: foot, wordsAnchor: "end", wordsText: axes.across),
            Words(wordsX: FunnelLayout.left.coordinate, wordsY: foot, wordsAnchor: "start", wordsText: axes.up),
        ]
        funnelPoints = units.map { unit in
            let (place, isOut) = (layout.place(of: unit.satisfied), layout.standsOut(unit.satisfied))
            return Point(
                pointX: place.x.coordinate,
                pointY: place.y.coordinate,
                pointHint: unit.hint,
                pointCorners: isOut ? Self.diamond(place) : nil,
                pointIsBad: isOut && unit.satisfied.share < layout.plot.target
            )
        }
        funnelNames = Self.names(of: standing, among: units, layout)
    }

    private static func ticks(_ layout: FunnelLayout, _ format: NumberFormat) -> [Tick] {
        let target = layout.plot.target
        let shares = [layout.y.domain.lowerBound, target, layout.y.domain.upperBound]
            .filter { $0 == target || abs(layout.y($0) - layout.y(target)) > 14 }
        return shares.map {
            Tick(
                tickX: (FunnelLayout.left - 6).coordinate,
                tickY: (layout.y($0) + 4).coordinate,
                tickAnchor: "end",
                tickText: format.percent($0)
            )
        }
            + [layout.most / 2, layout.most].map {
                Tick(
                    tickX: layout.x($0).coordinate,
                    tickY: (FunnelLayout.bottom + 17).coordinate,
                    tickAnchor: "middle",
                    tickText: format.whole(Int($0.rounded()))
                )
            }
    }

    /// The names of those that stand out, where there is room for them.
    private static func names(of standing: [Unit], among units: [Unit], _ layout: FunnelLayout) -> [Words] {
        let room = PlotRoom(
            x: FunnelLayout.left...FunnelLayout.right,
            y: FunnelLayout.top...FunnelLayout.bottom
        )
        var placing = NamePlacing(in: room, size: 11)
        for unit in units { placing.block(PlotRoom(around: layout.place(of: unit.satisfied), width: 8, height: 8)) }
        return standing.compactMap { unit in
            placing.place([unit.name], at: layout.place(of: unit.satisfied), radius: 6, isNear: true).map {
                Words(
                    wordsX: $0.x.coordinate,
                    wordsY: $0.baseline.coordinate,
                    wordsAnchor: "middle",
                    wordsText: unit.name
                )
            }
        }
    }

    private static func diamond(_ point: PlotPoint) -> String {
        [(0.0, -6.0), (6, 0), (0, 6), (-6, 0)].map { PlotPoint(x: point.x + $0.0, y: point.y + $0.1) }.text
    }
}
