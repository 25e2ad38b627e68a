internal import Hummingbird
internal import ServiceCycle
internal import Statistics
internal import Storage

/// What the customers of a selection said about a cycle: its report, and the summaries it was folded from.
struct CycleAnswers: Sendable {
    let cycle: StoredCycle
    let report: CycleReport
    let series: [QuestionSeries]

    /// Who ever answered about the cycle, whatever is selected.
    let cohorts: [Int: Attributes]

    var choices: FilterChoices { FilterChoices(of: cycle.map, cohorts: cohorts) }
}

extension Services {
    /// Reads what a study of a cycle needs, with the selection of the address.
    func answers(on name: String, _ request: Request) async throws -> CycleAnswers {
        let cycle = try await cycle(name)
        let asked = try ReportQuery(request.uri.query ?? "").lenientRequest()
        let organisation = organisation
        let today = organisation.zone.day(of: now())
        return try await database.read { connection in
            let reports = connection.reports(of: organisation)
            let figures = try reports.figures(on: cycle, asked, today: today)
            return CycleAnswers(
                cycle: cycle,
                report: figures.report,
                series: figures.series,
                cohorts: try reports.cohorts(of: cycle)
            )
        }
    }
}
