internal import Analysis
internal import Hummingbird
internal import ServiceCycle
internal import Storage

/// The Kano study of a cycle, for members.
struct KanoRoutes: Sendable {
    let services: Services
    let pages: SitePages

    func add(to routes: some RouterMethods<MemberContext>) {
        routes.get(KanoPath.show, use: show)
    }

    @Sendable func show(_ request: Request, _ context: MemberContext) async throws -> Response {
        let cycle = try await services.cycle(context.parameters.require("cycle"))
        let asked = try ReportQuery(request.uri.query ?? "").lenientRequest()
        let organisation = services.organisation
        let today = organisation.zone.day(of: services.now())
        let (answers, choices) = try await services.database.read { connection in
            (
                try connection.reports(of: organisation).kano(on: cycle, asked, today: today),
                FilterChoices(of: cycle.map, cohorts: try connection.reports(of: organisation).cohorts(of: cycle))
            )
        }
        return try pages.render(
            KanoPage(
                frame: pages.frame(
                    request,
                    title: { KanoPageWords.title[$0] },
                    account: context.account,
                    isSample: cycle.isSample
                ),
                study: KanoReport(answers),
                choices: choices
            )
        )
    }
}
