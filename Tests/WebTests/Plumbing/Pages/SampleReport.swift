import ServiceCycle
import Statistics

/// Reports to show: a cheque that is cashed, with as many answers as a test needs.
enum SampleReport {
    /// One moment of the sample.
    struct Row {
        var code: String
        var name: String
        var phase = Moment.Phase.during
        var criticality = 3
        var target: Double?
        var count = 800
        var satisfied = 0.8
        var before: Double?
        var isExpectation = false
    }

    static let bank = [
        Row(code: "decides", name: "Decides to go", phase: .before, target: 75, satisfied: 0.77),
        Row(code: "rides-there", name: "Rides to the bank", phase: .before, count: 4),
        Row(code: "takes-number", name: "Is told to take a number", criticality: 8, target: 70, satisfied: 0.55),
        Row(
            code: "waits",
            name: "Waits for the turn",
            criticality: 9,
            target: 60,
            satisfied: 0.41,
            before: 0.52,
            isExpectation: true
        ),
        Row(code: "notes", name: "Asked which notes", target: 70, satisfied: 0.91, before: 0.8),
        Row(code: "counts", name: "Counts it", phase: .after),
    ]

    static func make(
        _ rows: [Row] = bank,
        request: ReportRequest = ReportRequest(),
        isSample: Bool = true
    ) throws -> CycleReport {
        let moments = try rows.map { row in
            Moment(
                code: try code(row.code),
                name: LocalisedText([.english: row.name]),
                phase: row.phase,
                actor: .customer,
                standards: row.target.map { [Standard(target: $0, unit: .percentSatisfied)] } ?? [],
                criticality: row.criticality
            )
        }
        let map = ServiceMap(
            code: try code("cheque"),
            name: LocalisedText([.english: "Cashing a cheque"]),
            description: LocalisedText([.english: "From home to home."]),
            locations: try ["harbour", "old-town"].map {
                Location(code: try code($0), name: LocalisedText([.english: $0.uppercased()]))
            },
            moments: moments
        )
        let last = try day("2026-11-21")
        let answers = rows.map(\.count).max() ?? 0
        let first = try zip(rows, moments).map { row, moment in try asked(row, moment) }
        let other = try moments.suffix(1).map { try askedElsewhere($0, answers / 2) }
        return CycleReport(
            map: map,
            series: try first + other + whole(answers),
            request: request,
            period: try ReportPeriod(request, extent: last...last, today: last),
            isSample: isSample
        )
    }

    static func code(_ text: String) throws -> Code {
        guard let code = Code(text) else { throw Refusal(.invalid, text) }
        return code
    }

    static func day(_ text: String) throws -> Day {
        guard let day = Day(text) else { throw Refusal(.invalid, text) }
        return day
    }

    private static func asked(_ row: Row, _ moment: Moment) throws -> QuestionSeries {
        let points = { (count: Int, share: Double) in
            row.isExpectation ? pairs(count, share) : ratings(count, share)
        }
        let months = try ["2026-06-01", "2026-07-01", "2026-09-01", "2026-10-01", "2026-11-01"].map(day)
        return QuestionSeries(
            question: Question(
                code: moment.code,
                moment: moment.code,
                kind: row.isExpectation ? .expectation(points: 5, labels: []) : .rating(points: 5, labels: []),
                text: moment.name
            ),
            survey: try code("visit"),
            current: points(row.count, row.satisfied),
            previous: points(row.count, row.before ?? row.satisfied),
            monthly: Dictionary(uniqueKeysWithValues: months.map { ($0, points(row.count / 4, row.satisfied)) })
        )
    }

    /// The same moment on another scale, which is not mixed with the first.
    private static func askedElsewhere(_ moment: Moment, _ count: Int) throws -> QuestionSeries {
        QuestionSeries(
            question: Question(
                code: try code("stars"),
                moment: moment.code,
                kind: .rating(points: 7, labels: []),
                text: moment.name
            ),
            survey: try code("web"),
            current: WeightedHistogram(counts: count > 0 ? [6: count] : [:]),
            previous: WeightedHistogram(),
            monthly: [:]
        )
    }

    private static func whole(_ count: Int) throws -> [QuestionSeries] {
        let kinds: [(String, Question.Kind, WeightedHistogram)] = [
            ("nps", .nps, WeightedHistogram(counts: [10: count / 2, 8: count / 4, 3: count / 4])),
            ("effort", .effort(points: 7, labels: []), WeightedHistogram(counts: [6: count / 2, 2: count / 2])),
            ("overall", .rating(points: 5, labels: []), WeightedHistogram(counts: count > 0 ? [5: 3] : [:])),
        ]
        return try kinds.map { name, kind, histogram in
            QuestionSeries(
                question: Question(code: try code(name), kind: kind, text: LocalisedText([.english: name])),
                survey: try code("visit"),
                current: histogram,
                previous: WeightedHistogram(),
                monthly: [:]
            )
        }
    }

    private static func ratings(_ count: Int, _ share: Double) -> WeightedHistogram {
        let hits = Int(Double(count) * share)
        return WeightedHistogram(counts: [4: hits, 2: count - hits].filter { $0.value > 0 })
    }

    /// All expected four of five.
    private static func pairs(_ count: Int, _ share: Double) -> WeightedHistogram {
        let hits = Int(Double(count) * share)
        return WeightedHistogram(counts: [404: hits, 402: count - hits].filter { $0.value > 0 })
    }
}
