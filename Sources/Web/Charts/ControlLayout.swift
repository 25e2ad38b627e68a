internal import Analysis
internal import ServiceCycle
internal import Statistics

/// Where everything of a control chart lies: a week in each column, the share from below to above.
struct ControlLayout {
    let form: TrendLayout.Form
    let scale: PlotScale
    private let weeks: [ControlReport.Week]
    private let spacing: Double

    /// The room that the name of a month needs.
    private static let labelRoom = 38.0

    init(_ report: ControlReport, form: TrendLayout.Form) {
        self.form = form
        weeks = report.weeks
        scale = PlotScale(domain: 0...1, start: form.bottom, end: form.top)
        spacing = (form.width - form.left - form.right) / Double(max(1, report.weeks.count))
    }

    private func x(of index: Int) -> Double { form.left + (Double(index) + 0.5) * spacing }

    /// The weeks that have a share, with their places.
    var points: [(index: Int, point: PlotPoint)] {
        weeks.enumerated().compactMap { index, week in
            week.share.map { (index, PlotPoint(x: x(of: index), y: scale($0.value))) }
        }
    }

    /// Weeks that follow upon each other.
    var runs: [[PlotPoint]] {
        var runs: [[PlotPoint]] = []
        var last: Int?
        for (index, point) in points {
            if last.map({ $0 + 1 == index }) == true {
                runs[runs.count - 1].append(point)
            } else {
                runs.append([point])
            }
            last = index
        }
        return runs
    }

    /// The limits of weeks that follow upon each other, as steps.
    var limits: [(upper: [PlotPoint], lower: [PlotPoint])] {
        var runs: [(upper: [PlotPoint], lower: [PlotPoint])] = []
        var last: Int?
        for (index, week) in weeks.enumerated() {
            guard let limits = week.point?.limits else { continue }
            if last.map({ $0 + 1 == index }) != true { runs.append(([], [])) }
            last = index
            for end in [x(of: index) - spacing / 2, x(of: index) + spacing / 2] {
                runs[runs.count - 1].upper.append(PlotPoint(x: end, y: scale(limits.upperBound)))
                runs[runs.count - 1].lower.append(PlotPoint(x: end, y: scale(limits.lowerBound)))
            }
        }
        return runs
    }

    /// From the first to the last week that the limits come from, where they are in sight.
    var quiet: ClosedRange<Double>? {
        let places = weeks.indices.filter { weeks[$0].isQuiet }
        guard let first = places.first, let last = places.last else { return nil }
        return (x(of: first) - spacing / 2)...(x(of: last) + spacing / 2)
    }

    /// The first week of each month, as far as there is room for its name.
    var months: [(x: Double, month: Day)] {
        var found: [(x: Double, month: Day)] = []
        for (index, week) in weeks.enumerated() where week.monday.civil.day <= 7 {
            let x = x(of: index)
            guard found.last.map({ x - $0.x >= Self.labelRoom }) ?? true, x + Self.labelRoom / 2 <= form.width else {
                continue
            }
            found.append((x, week.monday))
        }
        return found
    }
}
