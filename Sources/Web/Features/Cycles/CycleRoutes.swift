internal import Hummingbird
internal import ServiceCycle
internal import Storage

/// The pages of cycles, for members.
struct CycleRoutes: Sendable {
    let services: Services
    let pages: SitePages

    func add(to routes: some RouterMethods<MemberContext>) {
        routes.get(CyclePath.list, use: list)
        routes.get(CyclePath.show, use: show)
        routes.get(CyclePath.report, use: report)
    }

    @Sendable func list(_ request: Request, _ context: MemberContext) async throws -> Response {
        let organisation = services.organisation
        let today = organisation.zone.day(of: services.now())
        let reports = try await services.database.read { connection in
            try connection.cycles(of: organisation.id).all().map { cycle in
                try connection.reports(of: organisation).report(on: cycle, ReportRequest(), today: today)
            }
        }
        let frame = pages.frame(request, account: context.account)
        let entries = reports.map { CycleListPage.Entry($0, path: CyclePath.show($0.map.code.text), language: frame.language) }
        return try pages.render(CycleListPage(frame: frame, cycles: entries))
    }

    @Sendable func show(_ request: Request, _ context: MemberContext) async throws -> Response {
        let (report, choices) = try await figures(request, context)
        let frame = pages.frame(request, account: context.account)
        let page = CyclePage(
            frame: frame,
            report: report,
            language: frame.language,
            choices: choices,
            path: CyclePath.show(report.map.code.text)
        )
        return try pages.render(page)
    }

    @Sendable func report(_ request: Request, _ context: MemberContext) async throws -> Response {
        let (report, _) = try await figures(request, context)
        let language = pages.language(of: request)
        let today = services.organisation.zone.day(of: services.now())
        return try pages.render(
            ReportPage(report: report, organisation: services.organisation.name, language: language, generated: today)
        )
    }

    private func figures(_ request: Request, _ context: MemberContext) async throws -> (CycleReport, FilterChoices) {
        let name = try context.parameters.require("cycle")
        let asked = try ReportQuery(request.uri.query ?? "").lenientRequest()
        let report = try await services.report(on: name, asked)
        let organisation = services.organisation.id
        let cohorts = try await services.database.read { try $0.cohorts(of: organisation).all() }
        return (report, FilterChoices(map: report.map, cohorts: Array(cohorts.values)))
    }
}
