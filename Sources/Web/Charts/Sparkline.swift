internal import ServiceCycle
internal import Statistics

/// The trend of a moment's satisfied share, month by month, with its interval: the template `charts/spark` draws it.
struct Sparkline: Encodable, Equatable, Sendable {
    let sparkID: String
    let sparkTitle: String

    /// One for each stretch of months without a gap.
    let sparkBands: [String]
    let sparkLines: [String]
    let lastX: String
    let lastY: String
    let sparkIsBad: Bool

    /// The view box.
    static let (width, height, margin) = (120.0, 30.0, 4.0)

    /// A scale never shows less than this, or noise would look like news.
    static let leastSpan = 0.2

    /// Nil for fewer than two months: that is no trend.
    init?(_ figure: MomentFigure, id: String, language: Language) {
        let trend = figure.trend
        guard !figure.isWithheld, let first = trend.first, let last = trend.last, trend.count > 1 else { return nil }
        let months = trend.map { Self.index($0.month) }
        let xs = PlotScale(
            domain: Double(months.first ?? 0)...Double(months.last ?? 0),
            start: Self.margin,
            end: Self.width - Self.margin
        )
        let ys = PlotScale(domain: Self.domain(trend), start: Self.height - Self.margin, end: Self.margin)
        let runs = Self.runs(months).map { run in
            run.map { index in
                let share = trend[index].share
                return (x: xs(Double(months[index])), y: ys(share.value), ends: share.interval)
            }
        }
        let format = NumberFormat(language)
        sparkID = id
        sparkTitle = ChartWords.trend.text(
            language,
            [
                "first": format.percent(first.share.value),
                "from": format.month(first.month),
                "last": format.percent(last.share.value),
                "to": format.month(last.month),
            ]
        )
        sparkBands = runs.map { run in
            (run.map { PlotPoint(x: $0.x, y: ys($0.ends.upperBound)) }
                + run.reversed().map { PlotPoint(x: $0.x, y: ys($0.ends.lowerBound)) }).text
        }
        sparkLines = runs.map { run in run.map { PlotPoint(x: $0.x, y: $0.y) }.text }
        lastX = xs(Double(months.last ?? 0)).coordinate
        lastY = ys(last.share.value).coordinate
        sparkIsBad = (figure.comparison?.certainShortfall ?? 0) > 0
    }

    private static func index(_ month: Day) -> Int { month.civil.year * 12 + month.civil.month }

    private static func domain(_ trend: [MomentFigure.TrendPoint]) -> ClosedRange<Double> {
        let low = trend.map(\.share.value).min() ?? 0
        let high = trend.map(\.share.value).max() ?? 1
        let missing = max(0, leastSpan - (high - low)) / 2 + 0.03
        return (low - missing)...(high + missing)
    }

    /// The places of months that follow upon each other.
    private static func runs(_ months: [Int]) -> [[Int]] {
        months.indices.reduce(into: [[Int]]()) { runs, index in
            if let last = runs.last?.last, months[index] == months[last] + 1 {
                runs[runs.count - 1].append(index)
            } else {
                runs.append([index])
            }
        }
    }
}
