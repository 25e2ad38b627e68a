internal import Interchange
internal import ServiceCycle
internal import Statistics

/// The sample bank, asked and counted in memory: the same figures on every day and every machine.
struct StorySample: Sendable {
    let map: ServiceMap
    let survey: Survey
    let responses: [Response]

    struct Response: Sendable {
        let day: Day
        let submission: Submission
    }

    static let lastDay = Day(number: 20_777)  // 2026-11-20
    private static let days = 182

    /// - Parameter resources: The folder with `Samples`.
    /// - Throws: Where a sample is missing or wrong.
    init(resources: String) throws {
        let folder = ResourceFolder(path: resources)
        let name = "Samples/bank"
        map = try MapFile.read(folder.bytes("\(name)-map.yaml"), name: "\(name)-map.yaml")
        survey = try SurveyFile.read(folder.bytes("\(name)-survey.yaml"), name: "\(name)-survey.yaml")
        let simulation = Simulation(
            profile: .sampleBank,
            survey: survey,
            map: map,
            zone: .utc,
            days: (Self.lastDay + (1 - Self.days))...Self.lastDay,
            seed: 20_261_121
        )
        responses = simulation.submissions().map { submission in
            Response(day: submission.at.map(Zone.utc.day) ?? Self.lastDay, submission: submission)
        }
    }

    /// How many answers there are to all questions.
    var answerCount: Int { responses.reduce(0) { $0 + $1.submission.answers.count } }

    var choices: FilterChoices {
        FilterChoices(
            locations: map.locations.map(\.code),
            channels: map.channels.map(\.code),
            segments: map.segments.map(\.code),
            languages: Set(responses.compactMap(\.submission.attributes.language)).sorted()
        )
    }

    func report(_ request: ReportRequest = ReportRequest()) -> CycleReport {
        let period = period(request)
        return report(request, period, series(in: period.days, period.previous) { request.filter.admits($0) })
    }

    func period(_ request: ReportRequest) -> ReportPeriod {
        let extent = (Self.lastDay + (1 - Self.days))...Self.lastDay
        return ReportPeriod(request, extent: extent, today: Self.lastDay) { _ in nil }
    }

    private func report(_ request: ReportRequest, _ period: ReportPeriod, _ series: [QuestionSeries]) -> CycleReport {
        CycleReport(map: map, series: series, request: request, period: period, isSample: true)
    }

    /// The questions with their summaries over the customers that a condition lets through.
    func series(
        in days: ClosedRange<Day>,
        _ previous: ClosedRange<Day>? = nil,
        where admits: (Attributes) -> Bool
    ) -> [QuestionSeries] {
        let admitted = responses.filter { admits($0.submission.attributes) }
        return survey.questions.map { question in
            var (current, before) = (WeightedHistogram(), WeightedHistogram())
            var monthly: [Day: WeightedHistogram] = [:]
            for response in admitted {
                guard let answer = response.submission.answers[question.code] else { continue }
                let tally = Tally(count: 1)
                for point in answer.points(for: question) {
                    if days.contains(response.day) { current.add(point, tally) }
                    if previous?.contains(response.day) == true { before.add(point, tally) }
                    monthly[response.day.startOfMonth, default: WeightedHistogram()].add(point, tally)
                }
            }
            return QuestionSeries(
                question: question,
                survey: survey.code,
                current: current,
                previous: before,
                monthly: monthly
            )
        }
    }
}

extension StorySample {
    func comparison(_ request: ReportRequest, with contrast: Contrast) -> CycleComparison {
        let period = period(request)
        let selections = contrast.sides(of: request.filter)
        let side = { (selection: CohortSelection, days: ClosedRange<Day>) in
            let report = report(request, period, series(in: days, where: selection.admits))
            return CycleComparison.Side(selection: selection, days: days, report: report)
        }
        return CycleComparison(
            contrast,
            first: side(selections.first, period.days),
            second: side(selections.second, contrast.days(beside: period))
        )
    }

    /// Nil where the map has no such moment.
    func moment(_ code: Code, _ request: ReportRequest = ReportRequest(), breaks: [TrendBreak] = []) -> MomentReport? {
        let (period, report) = (period(request), report(request))
        let values: [(Contrast.Dimension, [Code])] = [
            (.location, map.locations.map(\.code)), (.channel, map.channels.map(\.code)),
            (.segment, map.segments.map(\.code)),
        ]
        let about = { (series: [QuestionSeries]) in series.filter { $0.question.moment == code } }
        let groups = values.flatMap { dimension, codes in
            codes.map { value in
                let own = series(in: period.days) {
                    request.filter.admits($0) && dimension.value(of: $0) == value
                }
                return GroupSeries(dimension: dimension, code: value, series: about(own))
            }
        }
        return MomentReport(
            of: code,
            in: report,
            series: about(series(in: period.days) { request.filter.admits($0) }),
            groups: groups,
            comments: comments(on: code, in: period.days) { request.filter.admits($0) },
            breaks: breaks
        )
    }

    private func comments(
        on code: Code,
        in days: ClosedRange<Day>,
        where admits: (Attributes) -> Bool
    ) -> [CommentList] {
        guard let text = survey.questions.first(where: { $0.kind == .text }),
            let rating = survey.questions.first(where: { $0.moment == code && $0.kind.measuresSatisfaction })
        else { return [] }
        let comments = responses.reversed().compactMap { response -> Comment? in
            guard days.contains(response.day), admits(response.submission.attributes),
                case .text(let words)? = response.submission.answers[text.code],
                case .point(let point)? = response.submission.answers[rating.code], point < 4
            else { return nil }
            return Comment(day: response.day, text: words, attributes: response.submission.attributes, point: point)
        }
        return [CommentList(.dissatisfied, question: text, count: nil, comments: Array(comments.prefix(8)))]
    }
}

extension StorySample {
    /// The pairs of the Kano questions, with those of the period before.
    func kano(_ request: ReportRequest = ReportRequest()) -> KanoAnswers {
        let period = period(request)
        let all = series(in: period.days, period.previous) { request.filter.admits($0) }
        return KanoAnswers(
            report: report(request, period, all),
            before: .period(period.previous),
            series: all.filter { $0.question.kind == .kano }.map {
                KanoSeries(question: $0.question, survey: $0.survey, current: $0.current, before: $0.previous)
            }
        )
    }
}
