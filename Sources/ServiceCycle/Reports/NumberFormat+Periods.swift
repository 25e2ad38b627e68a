extension NumberFormat {
    /// `week of 10 Aug 2026`, `Aug 2026`, `Q3 2026`, `2026`.
    package func name(of period: CalendarPeriod) -> String {
        let first = period.whole.lowerBound
        return switch period.unit {
        case .week: PeriodWords.weekOf.text(language, ["day": day(first)])
        case .month: month(first)
        case .quarter: "\(mark(of: period))\(Self.space)\(first.civil.year)"
        case .year: mark(of: period)
        }
    }

    /// The same as short as an axis needs it: `10 Aug`, `Aug`, `Q3`, `2026`.
    package func mark(of period: CalendarPeriod) -> String {
        let first = period.whole.lowerBound
        return switch period.unit {
        case .week: dayAndMonth(first)
        case .month: monthName(first)
        case .quarter: PeriodWords.quarter.text(language, ["number": String((first.civil.month + 2) / 3)])
        case .year: String(first.civil.year)
        }
    }
}
