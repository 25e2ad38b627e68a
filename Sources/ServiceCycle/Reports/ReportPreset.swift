/// A period that moves on with the calendar, so that a bookmark or a nightly job stays of use.
package enum ReportPreset: String, CaseIterable, Sendable {
    case lastWeek = "last-week"
    case lastMonth = "last-month"
    case lastQuarter = "last-quarter"

    /// The last whole week (Monday to Sunday), month or quarter before a day's own.
    package func days(before today: Day) -> ClosedRange<Day> {
        switch self {
        case .lastWeek:
            return (today.startOfWeek + -7)...(today.startOfWeek + -1)
        case .lastMonth:
            let end = today.startOfMonth + -1
            return end.startOfMonth...end
        case .lastQuarter:
            let end = Self.startOfQuarter(today) + -1
            return Self.startOfQuarter(end)...end
        }
    }

    private static func startOfQuarter(_ day: Day) -> Day {
        var first = day.startOfMonth
        while (first.civil.month - 1) % 3 != 0 { first = (first + -1).startOfMonth }
        return first
    }

    package var phrase: Phrase {
        switch self {
        case .lastWeek: Phrase(en: "Last week", de: "Letzte Woche", id: "Minggu lalu")
        case .lastMonth: Phrase(en: "Last month", de: "Letzter Monat", id: "Bulan lalu")
        case .lastQuarter: Phrase(en: "Last quarter", de: "Letztes Quartal", id: "Triwulan lalu")
        }
    }
}
