internal import Hummingbird
internal import ServiceCycle
internal import Storage

/// Shows one moment of a cycle, with the selection of the address.
struct ShowMoment: Sendable {
    let services: Services
    let pages: SitePages

    @Sendable func answer(_ request: Request, _ context: MemberContext) async throws -> Response {
        let cycle = try await services.cycle(context.parameters.require("cycle"))
        let name = try context.parameters.require("moment")
        let asked = try ReportQuery(request.uri.query ?? "").lenientRequest()
        let organisation = services.organisation
        let today = organisation.zone.day(of: services.now())
        let found = try await services.database.read { connection in
            let report = try Code(name).flatMap {
                try connection.reports(of: organisation).moment($0, of: cycle, asked, today: today)
            }
            return (report, FilterChoices(of: cycle.map, cohorts: try connection.cohorts(of: organisation.id).all()))
        }
        guard let report = found.0 else {
            throw Refusal(.notFound, "The cycle \"\(cycle.map.code)\" has no moment \"\(name)\".")
        }
        return try pages.render(
            MomentPage(
                frame: pages.frame(
                    request,
                    title: { report.moment.name(in: $0) },
                    account: context.account,
                    isSample: cycle.isSample
                ),
                report: report,
                choices: found.1,
                cycle: ReportAddress(path: CyclePath.show(cycle.map.code.text), request: asked)
            )
        )
    }
}
