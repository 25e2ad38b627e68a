internal import ServiceCycle

/// Where periods stand: one beside the other, their means from below to above.
struct PeriodLayout {
    let spacing: Double
    let y: PlotScale

    /// The points of the scale with a line across.
    let ticks: [Int]

    static let (width, height) = (344.0, 186.0)
    static let (left, right, top, bottom) = (26.0, 14.0, 12.0, 146.0)

    /// So many points of the scale are shown at least, or noise would look like news.
    private static let leastSpan = 2
    private static let nameSize = 12.0

    init(_ entries: [PeriodPlot.Entry], scale: ClosedRange<Int>) {
        spacing = (Self.width - Self.left - Self.right) / Double(max(1, entries.count))
        let ends = entries.compactMap(\.interval)
        let lowest = ends.map(\.lowerBound).min().map { Int($0.rounded(.down)) } ?? scale.lowerBound
        let highest = ends.map(\.upperBound).max().map { Int($0.rounded(.up)) } ?? scale.upperBound
        let low = max(scale.lowerBound, min(lowest, highest - Self.leastSpan))
        let high = min(scale.upperBound, max(highest, low + Self.leastSpan))
        y = PlotScale(domain: Double(low)...Double(max(low + 1, high)), start: Self.bottom, end: Self.top)
        ticks = Array(stride(from: low, through: max(low + 1, high), by: high - low > 6 ? 2 : 1))
    }

    func x(_ place: Int) -> Double { Self.left + (Double(place) + 0.5) * spacing }

    /// What stands below the periods, as many as there is room for, counted back from the newest; the year where it begins.
    func names(_ periods: [CalendarPeriod], _ format: NumberFormat) -> [Int: [String]] {
        let marks = periods.map { format.mark(of: $0) }
        let widest = marks.map { ChartText.width($0, size: Self.nameSize) }.max() ?? 0
        let step = max(1, Int(((widest + 6) / spacing).rounded(.up)))
        var names: [Int: [String]] = [:]
        var year: Int?
        for place in periods.indices where (periods.count - 1 - place) % step == 0 {
            let own = periods[place].whole.lowerBound.civil.year
            names[place] = [marks[place]] + (own == year || periods[place].unit == .year ? [] : [String(own)])
            year = own
        }
        return names
    }
}
