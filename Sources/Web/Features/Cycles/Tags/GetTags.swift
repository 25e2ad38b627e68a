internal import Analysis
internal import Hummingbird
internal import ServiceCycle
internal import Storage

/// Answers programs how often each tag of a cycle is written, and how satisfied its customers are.
struct GetTags: Sendable {
    let services: Services
    let gate: TokenGate

    /// Comments are counted as they came, without weights.
    private static let known = ReportQuery.known.filter { $0 != "weighted" } + ["moment"]

    @Sendable func answer(_ request: Request, _ context: VisitorContext) async throws -> Response {
        try await gate.require(.readResults, request)
        let cycle = try await services.cycle(context.parameters.require("cycle"))
        let query = try FormBody(request.uri.query ?? "")
        let asked = try ReportQuery(query).strictRequest(knowing: Self.known)
        try asked.filter.check(against: cycle.map)
        let moment = query["moment"].flatMap { Code($0) }
        guard query["moment"] == nil || moment.flatMap({ cycle.map.moment($0) }) != nil else {
            let issue = Issue("?moment", "The cycle has no such moment.")
            throw Refusal(.invalid, "The query cannot be answered.", issues: [issue])
        }
        let report = try await services.report(on: cycle.map.code.text, asked)
        let organisation = services.organisation
        let found = try await services.database.read { connection in
            let tags = try connection.tags(of: cycle.number, in: organisation.id).inUse()
            let samples = try connection.reports(of: organisation)
                .tagSamples(tags, about: moment, on: cycle, in: report, limit: WordReport.mostRead)
            return TagReport(tags, samples)
        }
        return .json(found.json(of: cycle.map.code, in: report.period.days, moment: moment))
    }
}
