import ServiceCycle
import Statistics
import Testing

/// Reports with as many satisfied answers as a test asks for.
struct ComparisonStage {
    /// How many of how many are satisfied at each moment, and what the moment is worth.
    struct Row {
        var hits: Int
        var count: Int
        var points = 5
        var criticality = 5
    }

    static let period = "2026-09-01"

    static func report(_ rows: [Row], request: ReportRequest = ReportRequest()) throws -> CycleReport {
        let last = try #require(Day("2026-11-21"))
        let moments = try rows.indices.map { index in
            Moment(
                code: try #require(Code("m\(index + 1)")),
                name: LocalisedText([.english: "Waits", .german: "Wartet", .indonesian: "Menunggu"]),
                phase: .during,
                actor: .customer,
                criticality: rows[index].criticality
            )
        }
        let map = ServiceMap(
            code: try #require(Code("visit")),
            name: LocalisedText([.english: "Visit"]),
            locations: [
                Location(code: try #require(Code("harbour")), name: LocalisedText([.english: "Harbour"])),
                Location(code: try #require(Code("station")), name: LocalisedText([.english: "Station"])),
            ],
            moments: moments
        )
        return CycleReport(
            map: map,
            series: try zip(rows, moments).map { row, moment in
                QuestionSeries(
                    question: Question(
                        code: moment.code,
                        moment: moment.code,
                        kind: .rating(points: row.points, labels: []),
                        text: moment.name
                    ),
                    survey: try #require(Code("visit")),
                    current: histogram(row),
                    previous: WeightedHistogram(),
                    monthly: [:]
                )
            },
            request: request,
            period: try ReportPeriod(request, extent: last...last, today: last),
            isSample: false
        )
    }

    static func histogram(_ row: Row) -> WeightedHistogram {
        WeightedHistogram(counts: [row.points: row.hits, 1: row.count - row.hits].filter { $0.value > 0 })
    }

    static func comparison(
        _ first: [Row],
        _ second: [Row],
        _ contrast: Contrast = .before
    ) throws -> CycleComparison {
        let selections = contrast.sides(of: CohortFilter())
        let (one, two) = (try report(first), try report(second))
        return CycleComparison(
            contrast,
            first: CycleComparison.Side(selection: selections.first, days: one.period.days, report: one),
            second: CycleComparison.Side(
                selection: selections.second,
                days: contrast.days(beside: one.period),
                report: two
            )
        )
    }
}
