package import ServiceCycle
internal import Statistics

/// The weeks of one place, to be judged.
package struct WatchedWeeks: Sendable {
    package let place: WatchedPlace

    /// The questions that speak for the moment.
    package let series: [WeekSeries]

    /// What is known of its limits, where it still holds.
    package let plan: BaselinePlan?

    /// The plan as it is kept, whether it holds or not.
    package let kept: BaselinePlan?

    /// The first day whose week limits may come from.
    package let anchor: Day
}

extension ReportStore {
    /// The weeks of every place of a cycle that has answers: of each moment everywhere, and at each location.
    ///
    /// - Parameters:
    ///   - cycle: The cycle as it is kept now.
    ///   - days: The days whose weeks are judged.
    ///   - quiet: The days among whose weeks limits are looked for, for the first day that they may come from.
    /// - Returns: The weeks, in the map's order.
    /// - Throws: What the database throws.
    package func watched(
        on cycle: StoredCycle,
        in days: ClosedRange<Day>,
        quiet: (_ anchor: Day) -> ClosedRange<Day>
    ) throws -> [WatchedWeeks] {
        let asked = try questions(about: cycle).filter {
            $0.question.moment != nil && $0.question.kind.measuresSatisfaction
        }
        let moments = cycle.map.moments.map(\.code).filter { code in asked.contains { $0.question.moment == code } }
        let kept = try connection.signals(of: organisation.id).baselines(of: cycle.number)
        let rewordings = try connection.surveys(of: organisation.id).rewordings(of: asked.map(\.number))
            .mapValues(organisation.zone.day)
        let cohorts = try connection.cohorts(of: organisation.id).all()
        let locations: [Code?] = [nil] + cycle.map.locations.map(\.code)
        return try locations.flatMap { location -> [WatchedWeeks] in
            let own = location.map { code in cohorts.filter { $0.value.location == code }.keys.sorted() }
            let cells = connection.cells(of: organisation.id)
            guard let extent = try cells.extent(of: asked.map(\.number), cohorts: own) else { return [] }
            var read: [ClosedRange<Day>: [Int: [Day: WeightedHistogram]]] = [:]
            lazy var months = Result { try cells.monthly(of: asked.map(\.number), cohorts: own, in: extent) }
            return try moments.compactMap { code in
                let questions = asked.filter { $0.question.moment == code }
                let place = WatchedPlace(moment: code, location: location)
                let wording = questions.compactMap { rewordings[$0.number] }.max()
                let plan = kept[place].flatMap { $0.holds(after: wording) ? $0 : nil }
                let isSought = plan?.frozen == nil || plan?.next != nil
                guard
                    let anchor = try plan?.next ?? plan?.anchor
                        ?? Self.firstMonth(of: questions, in: try months.get())
                        .map({ max($0, extent.lowerBound, wording ?? $0) })
                else { return nil }
                let wanted = [days] + (isSought ? [quiet(anchor)] : [])
                for range in wanted where read[range] == nil {
                    read[range] = try cells.weekly(of: asked.map(\.number), cohorts: own, in: range)
                }
                let parts = wanted.compactMap { read[$0] }
                let series = questions.map { entry in
                    // Where the ranges overlap, a week stands in both alike.
                    let weeks = parts.reduce(into: [Day: WeightedHistogram]()) { weeks, part in
                        weeks.merge(part[entry.number] ?? [:]) { first, _ in first }
                    }
                    return WeekSeries(question: entry.question, survey: entry.survey, weeks: weeks)
                }
                return WatchedWeeks(
                    place: place,
                    series: WeekSeries.speaking(series),
                    plan: plan,
                    kept: kept[place],
                    anchor: anchor
                )
            }
        }
    }

    /// The first month in which a moment was rated by enough customers to be shown; a single stray answer begins nothing.
    private static func firstMonth(of asked: [AskedQuestion], in months: [Int: [Day: WeightedHistogram]]) -> Day? {
        asked.flatMap { months[$0.number] ?? [:] }.filter { $0.value.count >= CycleReport.fewest }.map(\.key).min()
    }
}
