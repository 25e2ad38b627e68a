package import ServiceCycle
internal import Statistics

extension ReportStore {
    /// Every question that rates a moment, period by period.
    ///
    /// - Parameters:
    ///   - cycle: The cycle as it is kept now.
    ///   - report: Its report, with the selection.
    ///   - periods: The periods, oldest first.
    /// - Returns: The ratings in each, in the same order.
    /// - Throws: What the database throws.
    package func ratings(
        on cycle: StoredCycle,
        of report: CycleReport,
        in periods: [CalendarPeriod]
    ) throws -> [PeriodSeries] {
        let cohorts = try connection.cohorts(of: organisation.id).numbers(matching: report.request.filter)
        let asked = try ratingQuestions(about: cycle)
        let sums = try slices(of: asked, cohorts: cohorts, by: { _ in 0 }, in: periods)
        return series(of: asked, in: periods, sums[0])
    }

    /// The same segment by segment, in the map's order; customers of no known segment come last.
    ///
    /// - Parameters:
    ///   - cycle: The cycle as it is kept now.
    ///   - report: Its report, with the selection.
    ///   - periods: The periods, oldest first.
    /// - Returns: The ratings of each segment in each period.
    /// - Throws: What the database throws.
    package func strata(
        on cycle: StoredCycle,
        of report: CycleReport,
        in periods: [CalendarPeriod]
    ) throws -> [StratumSeries<PeriodSeries>] {
        let cohorts = try connection.cohorts(of: organisation.id).all().filter {
            report.request.filter.admits($0.value)
        }
        let asked = try ratingQuestions(about: cycle)
        let strata = report.map.bySegment(cohorts)
        var places: [Int: Int] = [:]
        for (place, stratum) in strata.enumerated() {
            for cohort in stratum.cohorts.keys { places[cohort] = place }
        }
        let sums = try slices(
            of: asked,
            cohorts: cohorts.keys.sorted(),
            by: { places[$0] ?? strata.count },
            in: periods
        )
        return strata.enumerated().map { place, stratum in
            StratumSeries(segment: stratum.segment, groups: series(of: asked, in: periods, sums[place]))
        }
    }

    /// The day on which a question that rates a moment last took the place of another, for every moment where one did.
    ///
    /// - Parameter cycle: The cycle as it is kept now.
    /// - Returns: The days, by moment.
    /// - Throws: What the database throws.
    package func rewordings(on cycle: StoredCycle) throws -> [Code: Day] {
        let asked = try ratingQuestions(about: cycle)
        let times = try connection.surveys(of: organisation.id).rewordings(of: asked.map(\.number))
        return asked.reduce(into: [:]) { days, entry in
            guard let moment = entry.question.moment, let time = times[entry.number] else { return }
            let day = organisation.zone.day(of: time)
            days[moment] = max(days[moment] ?? day, day)
        }
    }

    private func slices(
        of asked: [AskedQuestion],
        cohorts: [Int]?,
        by group: (Int) -> Int,
        in periods: [CalendarPeriod]
    ) throws -> [Int: SliceHistograms] {
        guard !asked.isEmpty, cohorts?.isEmpty != true else { return [:] }
        return try connection.cells(of: organisation.id)
            .histograms(of: asked.map(\.number), cohorts: cohorts, by: group, in: periods.map(\.days))
    }

    private func series(
        of asked: [AskedQuestion],
        in periods: [CalendarPeriod],
        _ sums: SliceHistograms?
    ) -> [PeriodSeries] {
        periods.enumerated().map { place, period in
            PeriodSeries(
                period: period,
                series: asked.map { question in
                    QuestionSeries(
                        question: question.question,
                        survey: question.survey,
                        current: sums?[place][question.number] ?? WeightedHistogram(),
                        previous: WeightedHistogram(),
                        monthly: [:]
                    )
                }
            )
        }
    }
}
