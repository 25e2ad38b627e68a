package import ServiceCycle
internal import Statistics

/// The weeks of one place, to be judged.
package struct WatchedWeeks: Sendable {
    package let place: WatchedPlace

    /// The questions that speak for the moment.
    package let series: [WeekSeries]

    /// The kept limits, where they still hold.
    package let frozen: FrozenBaseline?

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
            return try moments.compactMap { code in
                let questions = asked.filter { $0.question.moment == code }
                let place = WatchedPlace(moment: code, location: location)
                let wording = questions.compactMap { rewordings[$0.number] }.max()
                let plan = kept[place].flatMap { $0.holds(after: wording) ? $0 : nil }
                let anchor = plan?.anchor ?? max(wording ?? extent.lowerBound, extent.lowerBound)
                let wanted = [days] + (plan?.frozen == nil ? [quiet(anchor)] : [])
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
                    frozen: plan?.frozen,
                    anchor: anchor
                )
            }
        }
    }
}
