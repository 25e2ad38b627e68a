internal import Analysis
internal import ServiceCycle
internal import Statistics

/// What the methods find among the sample bank's answers.
extension StorySample {
    func answers(_ request: ReportRequest) -> (report: CycleReport, series: [QuestionSeries]) {
        (report(request), series(in: period(request).days) { request.filter.admits($0) })
    }

    func gaps(
        _ request: ReportRequest,
        source: ImportanceReport.Source = .derived,
        lines: ImportanceReport.Lines = .means
    ) -> GapStudy {
        let (report, series) = answers(request)
        let gaps = GapReport(report, series)
        let drivers = drivers(request)
        let asked = ImportanceReport(report, series, gaps: gaps, lines: lines)
        let derived = drivers.flatMap { ImportanceReport(report, $0, gaps: gaps, lines: lines) }
        return GapStudy(
            gaps: gaps,
            importance: source == .asked ? asked : derived,
            drivers: drivers,
            sources: ImportanceReport.Source.allCases
        )
    }

    func drivers(_ request: ReportRequest) -> DriverReport? {
        let (report, series) = answers(request)
        return DriverPlan(report, series, outcome: nil).map { plan in
            let days = report.period.days
            let own = responses.reversed().filter {
                days.contains($0.day) && request.filter.admits($0.submission.attributes)
            }
            let points = plan.questions.map { question in
                own.prefix(DriverReport.mostRows).map { $0.submission.answers[question.code]?.rated }
            }
            let rows = RatingRows(
                survey: survey.code,
                questions: plan.questions,
                points: points,
                total: plan.outcome.count,
                isCut: own.count > DriverReport.mostRows
            )
            return DriverReport(plan, rows)
        }
    }

    func sameness(_ request: ReportRequest, by dimension: Contrast.Dimension) -> SamenessReport {
        SamenessReport(report(request), groups(request, by: dimension), by: dimension)
    }

    /// The same with one mix of segments; nil where only one answered.
    func likeForLike(_ request: ReportRequest, by dimension: Contrast.Dimension) -> SamenessReport? {
        let strata = map.segments.map { segment in
            var own = request
            own.filter.segment = segment.code
            return StratumSeries(segment: segment.code, groups: groups(own, by: dimension))
        }
        return SamenessReport(report(request), likeForLike: strata, by: dimension)
    }

    /// The newest periods of a stretch of days, and the same with one mix of segments.
    func sameness(_ request: ReportRequest, by unit: CalendarUnit, isMixed: Bool = false) -> SamenessReport {
        let report = report(request)
        let periods = unit.periods(SamenessReport.mostPeriods, in: report.period.days)
        let series = { (segment: Code?) in
            periods.map { period in
                PeriodSeries(
                    period: period,
                    series: self.series(in: period.days) { attributes in
                        request.filter.admits(attributes) && (segment == nil || attributes.segment == segment)
                    }.filter { $0.question.moment != nil && $0.question.kind.measuresSatisfaction }
                )
            }
        }
        let strata = map.segments.map { StratumSeries(segment: $0.code, groups: series($0.code)) }
        return (isMixed ? SamenessReport(report, likeForLike: strata) : nil) ?? SamenessReport(report, series(nil))
    }

    /// The questions that rate moments, for each value of an attribute.
    private func groups(_ request: ReportRequest, by dimension: Contrast.Dimension) -> [GroupSeries] {
        let days = period(request).days
        let codes: [Code] =
            switch dimension {
            case .location: map.locations.map(\.code)
            case .channel: map.channels.map(\.code)
            case .segment: map.segments.map(\.code)
            case .wave: []
            }
        return codes.map { value in
            GroupSeries(
                dimension: dimension,
                code: value,
                series: series(in: days) { request.filter.admits($0) && dimension.value(of: $0) == value }
                    .filter { $0.question.moment != nil && $0.question.kind.measuresSatisfaction }
            )
        }
    }

    /// Every moment's figures for each segment.
    func segments(_ request: ReportRequest) -> [Code: GroupComparison] {
        let (report, series) = answers(request)
        return report.groups(groups(request, by: .segment), among: series, by: .segment)
    }

    /// The weeks of a moment; nil where nobody answered.
    func weeks(_ report: MomentReport, from baseline: Day? = nil) -> ControlReport? {
        guard let first = responses.first?.day, let last = responses.last?.day, first <= last else { return nil }
        let plan = ControlPlan(
            period: report.cycle.period.days,
            extent: first...last,
            breaks: report.breaks.map(\.day),
            from: baseline
        )
        let filter = report.cycle.request.filter
        let series = report.questions.filter(\.isSpeaking).map { figure in
            var weeks: [Day: WeightedHistogram] = [:]
            for response in responses where filter.admits(response.submission.attributes) {
                guard plan.days.contains(where: { $0.contains(response.day) }) else { continue }
                for point in response.submission.answers[figure.question.code]?.points(for: figure.question.kind) ?? []
                {
                    weeks[response.day.startOfWeek, default: WeightedHistogram()].add(point, Tally(count: 1))
                }
            }
            return WeekSeries(question: figure.question, survey: survey.code, weeks: weeks)
        }
        return ControlReport(series, plan, weighting: report.cycle.request.weighting)
    }
}

extension Answer {
    /// The point that was chosen, or what was perceived.
    fileprivate var rated: Int? {
        switch self {
        case .point(let point): point
        case .expectation(_, let perceived): perceived
        default: nil
        }
    }
}
