package import ServiceCycle
internal import Statistics

extension ReportStore {
    /// The pairs that were answered to a cycle's Kano questions, now and before.
    ///
    /// - Parameters:
    ///   - cycle: The cycle as it is kept now.
    ///   - request: The selection.
    ///   - today: The end of the period where neither the request nor an answer says one.
    /// - Returns: The answers, in the order in which they are asked.
    /// - Throws: What the database throws.
    package func kano(on cycle: StoredCycle, _ request: ReportRequest, today: Day) throws -> KanoAnswers {
        let (report, series) = try figures(on: cycle, request, today: today)
        let asked = zip(try questions(about: cycle), series).filter { $0.0.question.kind == .kano }
        let numbers = asked.map(\.0.number)
        let wave = try waveBefore(request, numbers)
        let before = wave.map { KanoAnswers.Before.wave($0.code, $0.days) } ?? .period(report.period.previous)
        let earlier = try wave.map {
            try connection.cells(of: organisation.id).histograms(of: numbers, cohorts: $0.cohorts, in: $0.days)
        }
        let times = try connection.surveys(of: organisation.id).rewordings(of: numbers)
        let between = before.days.lowerBound...max(before.days.lowerBound, report.period.days.upperBound)
        return KanoAnswers(
            report: report,
            before: before,
            series: asked.map { entry, series in
                let day = times[entry.number].map(organisation.zone.day)
                return KanoSeries(
                    question: entry.question,
                    survey: entry.survey,
                    current: series.current,
                    before: earlier.map { $0[entry.number] ?? WeightedHistogram() } ?? series.previous,
                    reworded: day.flatMap { between.contains($0) ? $0 : nil }
                )
            }
        )
    }

    private struct Wave {
        let code: Code
        let days: ClosedRange<Day>
        let cohorts: [Int]
    }

    /// The wave that began last before the one that is asked for; nil where none is asked for, or it is the first.
    private func waveBefore(_ request: ReportRequest, _ numbers: [Int]) throws -> Wave? {
        guard let chosen = request.filter.wave, !numbers.isEmpty else { return nil }
        var any = request.filter
        any.wave = nil
        let admitted = try connection.cohorts(of: organisation.id).all().filter { any.admits($0.value) }
        let cells = connection.cells(of: organisation.id)
        let waves = try Dictionary(grouping: admitted) { $0.value.wave }
            .compactMap { code, cohorts -> Wave? in
                let cohorts = cohorts.map(\.key).sorted()
                guard let code, let days = try cells.extent(of: numbers, cohorts: cohorts) else { return nil }
                return Wave(code: code, days: days, cohorts: cohorts)
            }
        guard let now = waves.first(where: { $0.code == chosen }) else { return nil }
        return waves.filter { $0.days.lowerBound < now.days.lowerBound }
            .max { ($0.days.lowerBound, $0.code.text) < ($1.days.lowerBound, $1.code.text) }
    }
}
