package import ServiceCycle
internal import Statistics

/// One place's last weeks, judged as soon as they are over: what a chart would show, without anybody looking at it.
package struct SignalWatch: Sendable {
    /// The limits to keep, where there were none and now are enough weeks.
    package let frozen: FrozenBaseline?

    /// Whether there are limits, kept before or now.
    package let isWatched: Bool

    /// The signals of the weeks that are judged, in order of time.
    package let signals: [MomentSignal]

    /// How many weeks are judged each time: answers come late, and some are taken back.
    package static let judgedWeeks = 4

    /// How many weeks before them the patterns look back.
    private static let patternWeeks = 8

    /// - Parameters:
    ///   - place: The moment and where.
    ///   - series: The ratings of the moment there, of the questions that speak for it, for ``days(before:)`` and, without kept
    ///     limits, for ``quiet(from:before:)``.
    ///   - kept: What is known of the limits.
    ///   - anchor: The first day whose week new limits may come from; not looked at where limits are kept and no next are sought.
    ///   - today: The running week, which this day is in, is not judged.
    package init(
        _ place: WatchedPlace,
        _ series: [WeekSeries],
        plan kept: BaselinePlan?,
        anchor: Day,
        today: Day
    ) {
        let judged = Self.judged(before: today)
        let plan = ControlPlan(shown: Self.days(before: today), quiet: Self.quiet(from: anchor, before: today))
        let isSought = kept?.frozen == nil || kept?.next != nil
        let fresh = isSought ? ControlReport(series, plan, weighting: .counts) : nil
        frozen = fresh.flatMap { $0.isProvisional ? nil : FrozenBaseline($0) }
        guard let limits = (frozen ?? kept?.frozen) else {
            isWatched = false
            signals = []
            return
        }
        isWatched = true
        let report = ControlReport(series, plan, weighting: .counts, frozen: limits)
        signals = report.weeks.compactMap { week in
            guard judged.contains(week.monday), let share = week.share, let point = week.point, !point.signals.isEmpty
            else { return nil }
            return MomentSignal(
                place: place,
                monday: week.monday,
                rules: point.signals,
                isBelow: point.deviation < 0,
                count: share.count,
                hits: share.hits,
                center: limits.limits.center
            )
        }
    }

    /// The weeks that are judged, from a Monday to a Sunday.
    package static func judged(before today: Day) -> ClosedRange<Day> {
        (today.startOfWeek + -7 * judgedWeeks)...(today.startOfWeek + -1)
    }

    /// The days whose answers are needed to judge them.
    package static func days(before today: Day) -> ClosedRange<Day> {
        (judged(before: today).lowerBound + -7 * patternWeeks)...judged(before: today).upperBound
    }

    /// The days among whose whole weeks limits are looked for.
    package static func quiet(from anchor: Day, before today: Day) -> ClosedRange<Day> {
        let end = today.startOfWeek + -1
        let first = min(anchor.startOfWeek, end)
        return first...min(first + (7 * ControlPlan.searchedWeeks - 1), end)
    }
}

extension FrozenBaseline {
    /// The limits of a chart; nil where it has none.
    fileprivate init?(_ report: ControlReport) {
        guard let limits = report.limits, let weeks = report.quiet else { return nil }
        self.init(weeks: weeks, count: report.quietCount, limits: limits)
    }
}
