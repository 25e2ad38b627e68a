import ServiceCycle
import Statistics

/// A small cycle and its answers, person by person, from which both the summaries and the rows are made.
struct SampleCycle {
    /// What one customer answered, question by question.
    typealias Sheet = [String: Answer]

    let map: ServiceMap
    let questions: [Question]
    var sheets: [Sheet]

    static let period = ReportPeriod(
        ReportRequest(from: Day(number: 20_000), to: Day(number: 20_089)),
        extent: nil,
        today: Day(number: 20_089)
    ) { _ in nil }

    init(moments: [String], questions: [Question], sheets: [Sheet]) {
        map = ServiceMap(
            code: Self.code("counter"),
            name: LocalisedText([.english: "Counter"]),
            moments: moments.map {
                Moment(
                    code: Self.code($0),
                    name: LocalisedText([.english: $0]),
                    phase: .during,
                    actor: .customer,
                    criticality: 5
                )
            }
        )
        self.questions = questions
        self.sheets = sheets
    }

    /// The summaries of some of the customers, as the cube would have them.
    func series(where isIn: (Int) -> Bool = { _ in true }) -> [QuestionSeries] {
        questions.map { question in
            var histogram = WeightedHistogram()
            for (index, sheet) in sheets.enumerated() where isIn(index) {
                for point in sheet[question.code.text]?.points(for: question.kind) ?? [] {
                    histogram.add(point, Tally(count: 1))
                }
            }
            return QuestionSeries(
                question: question,
                survey: Self.code("visit"),
                current: histogram,
                previous: WeightedHistogram(),
                monthly: [:]
            )
        }
    }

    var report: CycleReport {
        CycleReport(
            map: map,
            series: series(),
            request: ReportRequest(),
            period: Self.period,
            isSample: false
        )
    }

    /// The points of a question, person by person.
    func points(_ question: Question) -> [Int?] {
        sheets.map { sheet in
            switch sheet[question.code.text] {
            case .point(let point): point
            case .expectation(_, let perceived): perceived
            default: nil
            }
        }
    }

    static func code(_ text: String) -> Code {
        guard let code = Code(text) else { preconditionFailure("\(text) is no code") }
        return code
    }

    static func question(_ name: String, _ moment: String?, _ kind: Question.Kind) -> Question {
        Question(
            code: code(name),
            moment: moment.map(code),
            kind: kind,
            text: LocalisedText([.english: name])
        )
    }

    static let rating = Question.Kind.rating(points: 5, labels: [])
    static let expectation = Question.Kind.expectation(points: 5, labels: [])
    static let importance = Question.Kind.importance(points: 5, labels: [])
}
