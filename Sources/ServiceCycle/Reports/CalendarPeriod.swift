/// A week, a month, a quarter or a year, as far as it lies in the stretch of days that is looked at.
package struct CalendarPeriod: Hashable, Sendable {
    package let unit: CalendarUnit

    /// All its days.
    package let whole: ClosedRange<Day>

    /// Those of them that are looked at.
    package let days: ClosedRange<Day>

    /// Whether some of its days are not looked at.
    package var isPartial: Bool { days != whole }
}

/// By what a stretch of days is cut into periods that can be compared.
package enum CalendarUnit: String, CaseIterable, Sendable {
    case week, month, quarter, year

    /// The week (Monday to Sunday), month, quarter or year that a day belongs to.
    package func whole(around day: Day) -> ClosedRange<Day> {
        switch self {
        case .week:
            return day.startOfWeek...(day.startOfWeek + 6)
        case .month:
            return months(1, from: day.startOfMonth)
        case .quarter:
            return months(3, from: Self.start(of: day, every: 3))
        case .year:
            return months(12, from: Self.start(of: day, every: 12))
        }
    }

    private func months(_ count: Int, from first: Day) -> ClosedRange<Day> {
        first...((0..<count).reduce(first) { day, _ in day.startOfNextMonth } + -1)
    }

    /// The first day of the months that are counted together from January on.
    private static func start(of day: Day, every count: Int) -> Day {
        var first = day.startOfMonth
        while (first.civil.month - 1) % count != 0 { first = (first + -1).startOfMonth }
        return first
    }

    /// The newest periods of a stretch of days, oldest first; the first and the last may be cut.
    ///
    /// - Parameters:
    ///   - most: How many at most.
    ///   - days: The stretch of days.
    /// - Returns: The periods.
    package func periods(_ most: Int, in days: ClosedRange<Day>) -> [CalendarPeriod] {
        var periods: [CalendarPeriod] = []
        var last = days.upperBound
        while periods.count < most, last >= days.lowerBound {
            let whole = whole(around: last)
            periods.append(
                CalendarPeriod(unit: self, whole: whole, days: max(whole.lowerBound, days.lowerBound)...last)
            )
            last = whole.lowerBound + -1
        }
        return periods.reversed()
    }

    /// Months where that gives a few, else weeks for a shorter and quarters or years for a longer stretch.
    package static func usual(in days: ClosedRange<Day>, most: Int) -> CalendarUnit {
        [.month, .week, .quarter, .year].first { (2...most).contains($0.periods(most + 1, in: days).count) } ?? .month
    }
}

/// Every question about the moments of a cycle over one period.
package struct PeriodSeries: Equatable, Sendable {
    package let period: CalendarPeriod
    package let series: [QuestionSeries]

    package init(period: CalendarPeriod, series: [QuestionSeries]) {
        self.period = period
        self.series = series
    }
}
