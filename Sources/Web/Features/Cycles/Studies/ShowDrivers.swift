internal import Analysis
internal import Hummingbird
internal import ServiceCycle

/// Shows what goes with the whole, with the selection of the address.
struct ShowDrivers: Sendable {
    let services: Services
    let pages: SitePages

    @Sendable func answer(_ request: Request, _ context: MemberContext) async throws -> Response {
        let query = try FormBody(request.uri.query ?? "")
        let (outcome, survey) = (query["outcome"].flatMap { Code($0) }, query["survey"].flatMap { Code($0) })
        let found = try await services.answers(on: context.parameters.require("cycle"), request)
        let plan = DriverPlan(found.report, found.series, outcome: outcome, of: survey)
        let drivers = try await services.drivers(plan, on: found)
        var address = ReportAddress(
            path: CyclePath.drivers(found.report.map.code.text),
            request: found.report.request
        )
        address.options["outcome"] = outcome?.text
        address.options["survey"] = survey?.text
        return try pages.render(
            DriverPage(
                frame: pages.frame(
                    request,
                    title: { DriverWords.title[$0] },
                    account: context.account,
                    isSample: found.report.isSample
                ),
                report: found.report,
                found: drivers,
                choices: found.choices,
                address: address
            )
        )
    }
}
