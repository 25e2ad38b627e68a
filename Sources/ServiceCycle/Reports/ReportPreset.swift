/// A period that moves on with the calendar, so that a bookmark or a nightly job stays of use.
package enum ReportPreset: String, CaseIterable, Sendable {
    case lastWeek = "last-week"
    case lastMonth = "last-month"
    case lastQuarter = "last-quarter"

    /// The last whole week (Monday to Sunday), month or quarter before a day's own.
    package func days(before today: Day) -> ClosedRange<Day> {
        unit.whole(around: unit.whole(around: today).lowerBound + -1)
    }

    private var unit: CalendarUnit {
        switch self {
        case .lastWeek: .week
        case .lastMonth: .month
        case .lastQuarter: .quarter
        }
    }

    package var phrase: Phrase {
        switch self {
        case .lastWeek: Phrase(en: "Last week", de: "Letzte Woche", id: "Minggu lalu")
        case .lastMonth: Phrase(en: "Last month", de: "Letzter Monat", id: "Bulan lalu")
        case .lastQuarter: Phrase(en: "Last quarter", de: "Letztes Quartal", id: "Triwulan lalu")
        }
    }
}
