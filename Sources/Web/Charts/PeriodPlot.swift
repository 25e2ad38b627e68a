internal import ServiceCycle

/// The means of periods in their order, each with its interval: the template `charts/periods` draws it.
struct PeriodPlot: Encodable, Equatable, Sendable {
    let periodsID: String
    let periodsTitle: String
    let periodsDescription: String
    let periodsBox: String
    let periodsWidth: String
    let periodsHeight: String
    let periodsTicks: [MomentCurve.Tick]

    /// One for each stretch of periods without a gap.
    let periodsLines: [String]

    /// Where the trend is certain.
    let periodsTrend: Line?
    let periodsPoints: [Point]

    struct Line: Encodable, Equatable, Sendable {
        let lineX1, lineX2, lineY1, lineY2: String
    }

    /// A period; what it does not have is nil.
    struct Point: Encodable, Equatable, Sendable {
        let pointHint: String
        let pointMark: Mark?

        /// What stands in place of a mark.
        let pointGap: Words?
        let pointNames: [Words]
    }

    /// A mean; hollow where not all days of the period are there.
    struct Mark: Encodable, Equatable, Sendable {
        let markX, markY, markTop, markBottom: String
        let markIsHollow: Bool
    }

    struct Words: Encodable, Equatable, Sendable {
        let wordsX, wordsY, wordsText: String
    }
}

extension PeriodPlot {
    /// A period before it has its place.
    struct Entry: Equatable, Sendable {
        let period: CalendarPeriod

        /// Nil where it is not shown.
        let mean: Double?
        let interval: ClosedRange<Double>?
        let hint: String
        let gap: String
    }

    /// - Parameters:
    ///   - entries: The periods, oldest first.
    ///   - scale: The points of the question's scale.
    ///   - trend: The height of the certain trend, which is straight, at the place of a period.
    ///   - id: An identifier that is its own on the page.
    ///   - title: What the picture says.
    ///   - description: How it is to be read.
    ///   - format: How numbers and days are written.
    init(
        _ entries: [Entry],
        scale: ClosedRange<Int>,
        trend: ((Double) -> Double)?,
        id: String,
        title: String,
        description: String,
        format: NumberFormat
    ) {
        let layout = PeriodLayout(entries, scale: scale)
        periodsID = id
        periodsTitle = title
        periodsDescription = description
        periodsBox = "0 0 \(PeriodLayout.width.coordinate) \(PeriodLayout.height.coordinate)"
        periodsWidth = PeriodLayout.width.coordinate
        periodsHeight = PeriodLayout.height.coordinate
        periodsTicks = layout.ticks.map { value in
            MomentCurve.Tick(
                x1: PeriodLayout.left.coordinate,
                x2: (PeriodLayout.width - PeriodLayout.right).coordinate,
                y: layout.y(Double(value)).coordinate,
                labelX: (PeriodLayout.left - 7).coordinate,
                labelY: (layout.y(Double(value)) + 4).coordinate,
                tickLabel: format.whole(value)
            )
        }
        let places = entries.enumerated().map { place, entry in
            entry.mean.map { PlotPoint(x: layout.x(place), y: layout.y($0)) }
        }
        periodsLines = places.runs().map(\.text)
        periodsTrend = trend.flatMap { Line($0, entries, layout) }
        let names = layout.names(entries.map(\.period), format)
        periodsPoints = entries.indices.map { Point(entries[$0], layout, at: $0, names: names[$0] ?? []) }
    }
}

extension PeriodPlot.Line {
    /// From the first to the last period that is shown, cut where it would leave the picture's scale: nothing was measured beyond.
    fileprivate init?(_ height: (Double) -> Double, _ entries: [PeriodPlot.Entry], _ layout: PeriodLayout) {
        guard let first = entries.firstIndex(where: { $0.mean != nil }),
            let last = entries.lastIndex(where: { $0.mean != nil }), first < last
        else { return nil }
        let (start, width) = (height(Double(first)), layout.x(last) - layout.x(first))
        let rise = height(Double(last)) - start
        let (low, high) = (layout.y.domain.lowerBound, layout.y.domain.upperBound)
        // The parts of the way at which it comes into the scale and leaves it.
        let parts = rise == 0 ? [0, 1] : [low, high].map { min(1, max(0, ($0 - start) / rise)) }.sorted()
        guard parts[0] < parts[1] else { return nil }
        lineX1 = (layout.x(first) + width * parts[0]).coordinate
        lineX2 = (layout.x(first) + width * parts[1]).coordinate
        lineY1 = layout.y(start + rise * parts[0]).coordinate
        lineY2 = layout.y(start + rise * parts[1]).coordinate
    }
}

extension PeriodPlot.Point {
    fileprivate init(_ entry: PeriodPlot.Entry, _ layout: PeriodLayout, at place: Int, names: [String]) {
        let x = layout.x(place).coordinate
        pointHint = entry.hint
        pointMark = entry.mean.map { mean in
            let ends = entry.interval ?? mean...mean
            return PeriodPlot.Mark(
                markX: x,
                markY: layout.y(mean).coordinate,
                markTop: layout.y(ends.upperBound).coordinate,
                markBottom: layout.y(ends.lowerBound).coordinate,
                markIsHollow: entry.period.isPartial
            )
        }
        pointGap =
            entry.mean == nil
            ? PeriodPlot.Words(wordsX: x, wordsY: (PeriodLayout.bottom - 5).coordinate, wordsText: entry.gap) : nil
        pointNames = names.enumerated().map { line, text in
            PeriodPlot.Words(
                wordsX: x,
                wordsY: (PeriodLayout.bottom + 19 + Double(line) * 14).coordinate,
                wordsText: text
            )
        }
    }
}
