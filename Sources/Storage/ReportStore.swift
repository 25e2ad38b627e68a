package import ServiceCycle
internal import Statistics

extension Connection {
    /// Reports over the organisation's summaries.
    package func reports(of organisation: Organisation) -> ReportStore {
        ReportStore(connection: self, organisation: organisation)
    }
}

/// Reads the few summaries that a report needs; the folding itself is the domain's.
package struct ReportStore {
    let connection: any Connection
    let organisation: Organisation

    /// How many days before the period the trend begins, so that a year can be seen.
    private static let trendDays = 365

    /// - Parameters:
    ///   - cycle: The cycle as it is kept now.
    ///   - request: What is asked.
    ///   - today: The end of the period where neither the request nor an answer says one.
    /// - Returns: The report.
    /// - Throws: What the database throws.
    package func report(on cycle: StoredCycle, _ request: ReportRequest, today: Day) throws -> CycleReport {
        try figures(on: cycle, request, today: today).report
    }

    /// A report on every cycle, each for its usual period.
    ///
    /// - Parameter today: As above.
    /// - Returns: The reports, in the order in which the cycles were made.
    /// - Throws: What the database throws.
    package func all(today: Day) throws -> [CycleReport] {
        try connection.cycles(of: organisation.id).all().map { try report(on: $0, ReportRequest(), today: today) }
    }

    /// The report with the summaries that it was folded from, in the order of ``questions(about:)``.
    ///
    /// - Parameters:
    ///   - cycle: The cycle as it is kept now.
    ///   - request: What is asked.
    ///   - today: The end of the period where neither the request nor an answer says one.
    /// - Returns: Both.
    /// - Throws: What the database throws.
    package func figures(
        on cycle: StoredCycle,
        _ request: ReportRequest,
        today: Day
    ) throws -> (report: CycleReport, series: [QuestionSeries]) {
        let questions = try questions(about: cycle)
        let numbers = questions.map(\.number)
        let cells = connection.cells(of: organisation.id)
        let cohorts = try connection.cohorts(of: organisation.id).numbers(matching: request.filter)
        // A wave is compared with whatever was answered before it, which is another wave.
        var before = request.filter
        before.wave = nil
        let earlierCohorts = try connection.cohorts(of: organisation.id).numbers(matching: before)
        let extent = try cells.extent(of: numbers, cohorts: cohorts)
        let period = try ReportPeriod(request, extent: extent, today: today) {
            try cells.extent(of: numbers, cohorts: earlierCohorts, before: $0)?.upperBound
        }
        let current = try cells.histograms(of: numbers, cohorts: cohorts, in: period.days)
        let previous = try cells.histograms(of: numbers, cohorts: earlierCohorts, in: period.previous)
        let trend = (period.days.upperBound + -Self.trendDays)...period.days.upperBound
        let monthly = try cells.monthly(of: numbers, cohorts: cohorts, in: trend)
        let series = questions.map { entry in
            QuestionSeries(
                question: entry.question,
                survey: entry.survey,
                current: current[entry.number] ?? WeightedHistogram(),
                previous: previous[entry.number] ?? WeightedHistogram(),
                monthly: monthly[entry.number] ?? [:]
            )
        }
        let report = CycleReport(
            map: cycle.map,
            series: series,
            request: request,
            period: period,
            isSample: cycle.isSample
        )
        return (report, series)
    }

    /// The cohorts that have answered about a cycle, by number: others belong to other cycles, or to a sample that is gone.
    ///
    /// - Parameter cycle: The cycle as it is kept now.
    /// - Returns: Their attributes.
    /// - Throws: What the database throws.
    package func cohorts(of cycle: StoredCycle) throws -> [Int: Attributes] {
        // The surveys are looked up apart, so that SQLite seeks each cohort in the cube instead of walking over it.
        let statement: SQL = """
            SELECT cohort FROM cohort WHERE organisation_id = \(organisation.id) AND EXISTS (
                SELECT 1 FROM cube WHERE cube.organisation_id = cohort.organisation_id
                    AND cube.survey IN (
                        SELECT survey FROM survey
                        WHERE organisation_id = \(organisation.id) AND cycle = \(cycle.number)
                    )
                    AND cube.cohort = cohort.cohort AND cube.span = \(CellKey.Span.month.rawValue)
            )
            """
        let present = Set(try connection.rows(statement).map { try $0.int(0) })
        return try connection.cohorts(of: organisation.id).all().filter { present.contains($0.key) }
    }

    /// Everything that is asked about a cycle.
    func questions(about cycle: StoredCycle) throws -> [AskedQuestion] {
        try connection.surveys(of: organisation.id).all().filter { $0.cycle.number == cycle.number }
            .flatMap { stored in
                zip(stored.questionNumbers, stored.survey.questions).map {
                    AskedQuestion(number: $0, question: $1, survey: stored.survey.code)
                }
            }
    }
}

/// A question with the number under which its answers are counted.
struct AskedQuestion {
    let number: Int
    let question: Question
    let survey: Code
}
