internal import Interchange
internal import ServiceCycle
internal import Statistics

/// The sample bank, asked and counted in memory: the same figures on every day and every machine.
struct StorySample: Sendable {
    let map: ServiceMap
    let survey: Survey
    private let responses: [Response]

    private struct Response: Sendable {
        let day: Day
        let submission: Submission
    }

    static let lastDay = Day(number: 20_777)  // 2026-11-20
    private static let days = 182

    /// - Parameter resources: The folder with `Samples`.
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
        let extent = (Self.lastDay + (1 - Self.days))...Self.lastDay
        let period = ReportPeriod(request, extent: extent, today: Self.lastDay) { _ in nil }
        return CycleReport(
            map: map,
            series: series(in: period) { request.filter.admits($0) },
            request: request,
            period: period,
            isSample: true
        )
    }

    /// The questions with their summaries over the customers that a condition lets through.
    func series(in period: ReportPeriod, where admits: (Attributes) -> Bool) -> [QuestionSeries] {
        let admitted = responses.filter { admits($0.submission.attributes) }
        return survey.questions.map { question in
            var (current, previous) = (WeightedHistogram(), WeightedHistogram())
            var monthly: [Day: WeightedHistogram] = [:]
            for response in admitted {
                guard let answer = response.submission.answers[question.code] else { continue }
                let tally = Tally(count: 1)
                for point in answer.points(for: question) {
                    if period.days.contains(response.day) { current.add(point, tally) }
                    if period.previous.contains(response.day) { previous.add(point, tally) }
                    monthly[response.day.startOfMonth, default: WeightedHistogram()].add(point, tally)
                }
            }
            return QuestionSeries(
                question: question,
                survey: survey.code,
                current: current,
                previous: previous,
                monthly: monthly
            )
        }
    }
}
