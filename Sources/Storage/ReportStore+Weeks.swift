package import ServiceCycle
internal import Statistics

extension ReportStore {
    /// The ratings of a moment week by week.
    ///
    /// - Parameters:
    ///   - code: The moment.
    ///   - cycle: The cycle as it is kept now.
    ///   - filter: Whose answers.
    ///   - days: The days; several ranges that do not overlap.
    /// - Returns: One series for each question that measures satisfaction with the moment.
    /// - Throws: What the database throws.
    package func weeks(
        of code: Code,
        on cycle: StoredCycle,
        _ filter: CohortFilter,
        in days: [ClosedRange<Day>]
    ) throws -> [WeekSeries] {
        let asked = try ratings(of: code, on: cycle)
        let cohorts = try connection.cohorts(of: organisation.id).numbers(matching: filter)
        let cells = connection.cells(of: organisation.id)
        let parts = try days.map { try cells.weekly(of: asked.map(\.number), cohorts: cohorts, in: $0) }
        return asked.map { entry in
            let weeks = parts.reduce(into: [Day: WeightedHistogram]()) { weeks, part in
                weeks.merge(part[entry.number] ?? [:]) { first, second in
                    var sum = first
                    sum.merge(second)
                    return sum
                }
            }
            return WeekSeries(question: entry.question, survey: entry.survey, weeks: weeks)
        }
    }

    /// The first and the last day on which customers of a selection answered a survey that asks about a moment.
    ///
    /// - Parameters:
    ///   - code: The moment.
    ///   - cycle: The cycle as it is kept now.
    ///   - filter: Whose answers.
    /// - Returns: Both days, or nil where nobody answered.
    /// - Throws: What the database throws.
    package func extent(of code: Code, on cycle: StoredCycle, _ filter: CohortFilter) throws -> ClosedRange<Day>? {
        try connection.cells(of: organisation.id).extent(
            of: try ratings(of: code, on: cycle).map(\.number),
            cohorts: try connection.cohorts(of: organisation.id).numbers(matching: filter)
        )
    }

    private func ratings(of code: Code, on cycle: StoredCycle) throws -> [AskedQuestion] {
        try questions(about: cycle).filter { $0.question.moment == code && $0.question.kind.measuresSatisfaction }
    }
}
