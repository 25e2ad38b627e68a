package import ServiceCycle
package import Statistics

/// A moment's satisfied share week by week, judged by limits that were frozen beforehand.
package struct ControlReport: Sendable {
    /// One week.
    package struct Week: Sendable {
        package let monday: Day

        /// How many answered; not to be shown where the share is nil.
        package let count: Int

        /// Nil where fewer than five answered.
        package let share: ShareEstimate?

        /// Nil without a share, or without a chart.
        package let point: ControlPoint?

        /// Whether the limits come from it.
        package let isQuiet: Bool
    }

    /// A pattern that chance makes rarely.
    package struct Signal: Equatable, Sendable {
        package let monday: Day
        package let rule: NelsonRule
        package let isBelow: Bool
    }

    /// Why there is no chart.
    package enum Absence: Error, Equatable, Sendable {
        case tooFewWeeks(count: Int, needed: Int)
        /// Everybody was satisfied in every week, or nobody.
        case nothingVaries
    }

    /// All weeks shown, those without answers too.
    package let weeks: [Week]

    /// The share that the limits lie around.
    package let center: Double?

    /// What weeks are judged by; nil where there is no chart.
    package let limits: ShareBaseline?
    package let absence: Absence?

    /// The Mondays of the first and the last week that the limits come from, and how many weeks they are.
    package let quiet: ClosedRange<Day>?
    package let quietCount: Int
    package let isChosen: Bool

    /// In order of time.
    package let signals: [Signal]

    /// The weeks that limits come from, once there are as many; until then they move with every new week.
    package static let usualQuiet = 12

    /// Fewer weeks give no limits.
    package static let fewestQuiet = 6

    /// How much more weeks vary than chance alone would let them; 1 where not more.
    package var inflation: Double? { limits?.inflation }

    /// Whether the limits still move with every week.
    package var isProvisional: Bool { absence == nil && quietCount < Self.usualQuiet }

    /// Every how manieth week raises a false alarm, on average, while nothing has changed.
    package static let falseAlarm = AverageRunLength.rules(.usual)

    /// - Parameters:
    ///   - series: The ratings of the moment, of the questions that speak for it.
    ///   - plan: Which weeks are shown, and which the limits come from.
    ///   - weighting: Whether answers count alike.
    ///   - frozen: The limits, where they were taken before and kept.
    package init(
        _ series: [WeekSeries],
        _ plan: ControlPlan,
        weighting: Weighting,
        frozen: FrozenBaseline? = nil
    ) {
        let satisfied = series.first?.question.kind.satisfied
        let weeks = Self.ratings(of: series)
        let proportion = { (monday: Day) -> Proportion? in
            guard let satisfied, let week = weeks[monday], week.count >= CycleReport.fewest else { return nil }
            return week.proportion(weighting, where: satisfied.contains)
        }
        let quiet = Self.mondays(frozen?.weeks ?? plan.quiet).filter { proportion($0) != nil }.prefix(Self.usualQuiet)
        let shown = Self.mondays(plan.shown)
        let baseline = frozen.map { .success($0.limits) } ?? Self.baseline(quiet.map { proportion($0) })
        let chart = (try? baseline.get()).flatMap { try? ControlChart(shown.map(proportion), by: $0) }
        self.weeks = shown.enumerated().map { index, monday in
            let week = weeks[monday] ?? WeightedHistogram()
            let share = satisfied.flatMap { week.share(of: $0, weighting: weighting) }
            return Week(
                monday: monday,
                count: week.count,
                share: week.count >= CycleReport.fewest ? share : nil,
                point: chart?.points[index],
                isQuiet: quiet.contains(monday)
            )
        }
        center = chart?.center
        if case .failure(let reason) = baseline { absence = reason } else { absence = nil }
        self.quiet = frozen?.weeks ?? quiet.first.flatMap { first in quiet.last.map { first...$0 } }
        quietCount = frozen?.count ?? quiet.count
        limits = try? baseline.get()
        isChosen = plan.isChosen
        signals = self.weeks.flatMap { week in
            (week.point?.signals ?? []).map {
                Signal(monday: week.monday, rule: $0, isBelow: (week.point?.deviation ?? 0) < 0)
            }
        }
    }

    /// All ratings of a week together.
    private static func ratings(of series: [WeekSeries]) -> [Day: WeightedHistogram] {
        series.reduce(into: [:]) { weeks, entry in
            for (monday, histogram) in entry.weeks {
                weeks[monday, default: WeightedHistogram()].merge(entry.question.kind.satisfaction(in: histogram))
            }
        }
    }

    private static func mondays(_ days: ClosedRange<Day>) -> [Day] {
        stride(from: days.lowerBound.number, through: days.upperBound.number, by: 7).map { Day(number: $0) }
    }

    /// The limits of a p chart, widened after Laney where weeks vary more than chance alone would let them, never narrowed.
    private static func baseline(_ quiet: [Proportion?]) -> Result<ShareBaseline, Absence> {
        guard quiet.count >= fewestQuiet else {
            return .failure(.tooFewWeeks(count: quiet.count, needed: fewestQuiet))
        }
        guard let plain = try? ShareBaseline(of: quiet) else { return .failure(.nothingVaries) }
        guard let laney = try? ShareBaseline(inflatedBy: quiet), laney.inflation > 1 else { return .success(plain) }
        return .success(laney)
    }
}
