package import ServiceCycle
internal import Statistics

extension ReportStore {
    /// Compares two selections of a cycle's answers.
    ///
    /// - Parameters:
    ///   - cycle: The cycle as it is kept now.
    ///   - request: The selection on the page.
    ///   - contrast: What it is compared with.
    ///   - today: The end of the period where neither the request nor an answer says one.
    /// - Returns: The comparison.
    /// - Throws: What the database throws.
    package func comparison(
        on cycle: StoredCycle,
        _ request: ReportRequest,
        with contrast: Contrast,
        today: Day
    ) throws -> CycleComparison {
        let asked = try questions(about: cycle)
        let selections = contrast.sides(of: request.filter)
        let all = try connection.cohorts(of: organisation.id).all()
        let cohorts = { (selection: CohortSelection) in
            selection.isEveryone ? nil : all.filter { selection.admits($0.value) }.map(\.key).sorted()
        }
        let numbers = asked.map(\.number)
        let cells = connection.cells(of: organisation.id)
        let first = cohorts(selections.first)
        let period = try ReportPeriod(
            request,
            extent: try cells.extent(of: numbers, cohorts: first),
            today: today
        ) {
            try cells.extent(of: numbers, cohorts: first, before: $0)?.upperBound
        }
        let side = { (selection: CohortSelection, days: ClosedRange<Day>) in
            let histograms = try cells.histograms(of: numbers, cohorts: cohorts(selection), in: days)
            let series = asked.map { entry in
                QuestionSeries(
                    question: entry.question,
                    survey: entry.survey,
                    current: histograms[entry.number] ?? WeightedHistogram(),
                    previous: WeightedHistogram(),
                    monthly: [:]
                )
            }
            let report = CycleReport(
                map: cycle.map,
                series: series,
                request: request,
                period: period,
                isSample: cycle.isSample
            )
            return CycleComparison.Side(selection: selection, days: days, report: report)
        }
        return CycleComparison(
            contrast,
            first: try side(selections.first, period.days),
            second: try side(selections.second, contrast.days(beside: period))
        )
    }
}
