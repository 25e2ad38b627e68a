internal import ServiceCycle

/// The days of a column as the periods that they belong to.
struct PeriodNames {
    /// The newest, oldest first, as many as can be read beside each other.
    let periods: [CalendarPeriod]

    /// For each name of the column the place of its period; nil for a blank, and for what is older.
    let places: [Int?]

    /// Throws a refusal that names the line and the column of what is no day.
    init(_ table: NumberTable, _ unit: CalendarUnit) throws(Refusal) {
        let names = table.names[0]
        var days: [Day?] = []
        for (code, name) in names.names.enumerated() {
            guard !name.isEmpty else {
                days.append(nil)
                continue
            }
            guard let day = Self.day(name) else {
                let row = names.codes.firstIndex(of: code) ?? 0
                throw table.refusal(
                    row: row,
                    column: names.name,
                    "\"\(name.prefix(40))\" is no day such as 2026-08-31, which --every needs."
                )
            }
            days.append(day)
        }
        let known = days.compactMap { $0 }
        guard let first = known.min(), let last = known.max() else {
            periods = []
            places = days.map { _ in nil }
            return
        }
        let periods = unit.periods(SamenessReport.mostPeriods, in: first...last)
        self.periods = periods
        places = days.map { day in day.flatMap { day in periods.firstIndex { $0.days.contains(day) } } }
    }

    /// A day, also where a time stands behind it.
    private static func day(_ text: String) -> Day? {
        let rest = text.dropFirst(10)
        return rest.isEmpty || rest.hasPrefix("T") || rest.hasPrefix(" ") ? Day(text.prefix(10)) : nil
    }
}

extension CalendarPeriod {
    /// `2026-08-24` (the Monday), `2026-08`, `2026-Q3`, `2026`.
    var text: String {
        let first = whole.lowerBound.description
        return switch unit {
        case .week: first
        case .month: String(first.prefix(7))
        case .quarter: "\(first.prefix(5))Q\((whole.lowerBound.civil.month + 2) / 3)"
        case .year: String(first.prefix(4))
        }
    }
}
