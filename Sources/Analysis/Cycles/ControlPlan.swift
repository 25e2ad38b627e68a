package import ServiceCycle

/// Which weeks a control chart of a moment shows, and which its limits come from.
///
/// The limits come from the first weeks with answers, or from the first after a question was worded anew, or from where the
/// reader sets them. So they stay where they are while new weeks come in.
package struct ControlPlan: Equatable, Sendable {
    /// The weeks that are shown, from a Monday to a Sunday.
    package let shown: ClosedRange<Day>

    /// Where the weeks are looked for that the limits come from.
    package let quiet: ClosedRange<Day>

    /// Whether the reader set the first of them.
    package let isChosen: Bool

    /// How many weeks are shown.
    private static let shownWeeks = 52

    /// Among how many weeks the baseline is looked for, since some may have too few answers.
    static let searchedWeeks = 26

    /// - Parameters:
    ///   - period: The days that the page is about; the last of them ends the chart.
    ///   - extent: The first and the last day with an answer.
    ///   - breaks: The days on which the question was worded anew.
    ///   - kept: A day of the first week that the kept limits come from, where there are any; no break comes after it.
    ///   - first: A day of the first week that the limits are to come from, where the reader says one.
    package init(
        period: ClosedRange<Day>,
        extent: ClosedRange<Day>,
        breaks: [Day],
        kept: Day? = nil,
        from first: Day?
    ) {
        let end = period.upperBound.startOfWeek + 6
        let chosen = first.flatMap { $0 <= period.upperBound ? $0 : nil }
        let anchor = (chosen ?? kept ?? breaks.last { $0 <= period.upperBound } ?? extent.lowerBound).startOfWeek
        let begin = max(
            end + (1 - 7 * Self.shownWeeks),
            min(extent.lowerBound.startOfWeek, period.lowerBound.startOfWeek)
        )
        shown = min(begin, end)...end
        quiet = min(anchor, end)...min(max(anchor, anchor + (7 * Self.searchedWeeks - 1)), max(end, anchor))
        isChosen = chosen != nil
    }

    /// - Parameters:
    ///   - shown: The weeks that are judged.
    ///   - quiet: Where the weeks are looked for that the limits come from.
    init(shown: ClosedRange<Day>, quiet: ClosedRange<Day>) {
        self.shown = shown
        self.quiet = quiet
        isChosen = false
    }

    /// The days whose answers are needed, without any twice.
    package var days: [ClosedRange<Day>] {
        guard quiet.upperBound + 1 >= shown.lowerBound, shown.upperBound + 1 >= quiet.lowerBound else {
            return [quiet, shown]
        }
        return [min(quiet.lowerBound, shown.lowerBound)...max(quiet.upperBound, shown.upperBound)]
    }
}
