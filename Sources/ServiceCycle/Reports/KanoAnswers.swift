/// What customers answered to a cycle's Kano questions, and what they had answered before.
package struct KanoAnswers: Sendable {
    /// What the answers of now are compared with.
    package enum Before: Equatable, Sendable {
        /// The earlier period that every report is compared with.
        case period(ClosedRange<Day>)

        /// The wave that began last before the chosen one, from its first to its last day.
        case wave(Code, ClosedRange<Day>)

        package var days: ClosedRange<Day> {
            switch self {
            case .period(let days), .wave(_, let days): days
            }
        }
    }

    /// The report with the same selection: it says map, filters and period.
    package let report: CycleReport
    package let before: Before
    package let series: [KanoSeries]

    package init(report: CycleReport, before: Before, series: [KanoSeries]) {
        self.report = report
        self.before = before
        self.series = series
    }
}
