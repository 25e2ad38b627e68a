internal import ServiceCycle
internal import Statistics

/// Where everything of a trend lies: a month in each column, the share from below to above.
struct TrendLayout: Equatable, Sendable {
    let form: Form
    let points: [Point]
    let scale: PlotScale

    /// The columns of the first and the last month, and how far apart they stand.
    let firstMonth: Int
    let spacing: Double

    struct Point: Equatable, Sendable {
        let trend: MomentFigure.TrendPoint
        let month: Int
        let x: Double
        let y: Double
        let top: Double
        let bottom: Double
    }

    /// The measures of the picture.
    struct Form: Equatable, Sendable {
        let width: Double
        let left: Double
        let right: Double
        let top: Double
        let bottom: Double
        let height: Double

        static let wide = Form(width: 720, left: 46, right: 12, top: 24, bottom: 214, height: 262)
        static let narrow = Form(width: 344, left: 46, right: 8, top: 24, bottom: 174, height: 222)
    }

    /// The room that the name of a month and its n need.
    private static let labelRoom = 46.0

    /// Nil for fewer than two months: that is no trend.
    init?(_ trend: [MomentFigure.TrendPoint], form: Form) {
        guard let first = trend.first, let last = trend.last, trend.count > 1 else { return nil }
        let firstMonth = first.month.monthNumber
        let months = last.month.monthNumber - firstMonth + 1
        let spacing = (form.width - form.left - form.right) / Double(months)
        let scale = PlotScale(domain: 0...1, start: form.bottom, end: form.top)
        self.form = form
        self.firstMonth = firstMonth
        self.spacing = spacing
        self.scale = scale
        points = trend.map { point in
            let month = point.month.monthNumber
            return Point(
                trend: point,
                month: month,
                x: form.left + (Double(month - firstMonth) + 0.5) * spacing,
                y: scale(point.share.value),
                top: scale(point.share.interval.upperBound),
                bottom: scale(point.share.interval.lowerBound)
            )
        }
    }

    /// Months that follow upon each other.
    var runs: [[Point]] {
        points.reduce(into: [[Point]]()) { runs, point in
            if let last = runs.last?.last, point.month == last.month + 1 {
                runs[runs.count - 1].append(point)
            } else {
                runs.append([point])
            }
        }
    }

    /// Every how manieth month bears its name, counted back from the last.
    var labelStep: Int { max(1, Int((Self.labelRoom / spacing).rounded(.up))) }

    /// The place of a day, cut to the picture.
    func x(of day: Day) -> Double {
        let part = Double(day.civil.day - 1) / Double(day.startOfNextMonth - day.startOfMonth)
        let x = form.left + (Double(day.monthNumber - firstMonth) + part) * spacing
        return min(max(x, form.left), form.width - form.right)
    }
}

extension Day {
    /// Months since the beginning of the calendar.
    var monthNumber: Int { civil.year * 12 + civil.month }
}
