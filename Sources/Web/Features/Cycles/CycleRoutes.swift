internal import HTTPTypes
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
        routes.get(CyclePath.live, use: live)
        routes.get(CyclePath.moment, use: ShowMoment(services: services, pages: pages).answer)
        for view in CycleView.allCases {
            routes.get(CyclePath.view(view), use: ShowCycleView(services: services, pages: pages, view: view).answer)
        }
        routes.get(CyclePath.gaps, use: ShowGaps(services: services, pages: pages).answer)
        routes.get(CyclePath.channels, use: ShowSameness(services: services, pages: pages).answer)
        routes.get(CyclePath.comments, use: ShowComments(services: services, pages: pages).answer)
        routes.get(CyclePath.drivers, use: ShowDrivers(services: services, pages: pages).answer)
    }

    @Sendable func list(_ request: Request, _ context: MemberContext) async throws -> Response {
        let organisation = services.organisation
        let today = organisation.zone.day(of: services.now())
        let reports = try await services.database.read { connection in
            try connection.reports(of: organisation).all(today: today)
        }
        let frame = pages.frame(
            request,
            title: { CycleWords.title[$0] },
            account: context.account,
            isSample: !reports.isEmpty && reports.allSatisfy(\.isSample)
        )
        let entries = reports.map { report in
            CycleListPage.Entry(
                report: report,
                answers: report.answerCount,
                path: CyclePath.show(report.map.code.text),
                language: frame.language
            )
        }
        return try pages.render(CycleListPage(frame: frame, cycles: entries, mayEdit: context.account.role.mayEdit))
    }

    @Sendable func show(_ request: Request, _ context: MemberContext) async throws -> Response {
        let query = try FormBody(request.uri.query ?? "")
        if let contrast = query["compare"].flatMap({ Contrast($0) }) {
            return try await compare(with: contrast, request, context)
        }
        return try pages.render(try await page(request, context))
    }

    /// The same page as it changes.
    @Sendable func live(_ request: Request, _ context: MemberContext) async throws -> Response {
        _ = try await services.cycle(context.parameters.require("cycle"))
        return try LivePages(services: services).stream(
            request,
            account: context.account,
            language: pages.language(of: request),
            render: { try pages.fragment(try await page(request, context)) }
        )
    }

    private func page(_ request: Request, _ context: MemberContext) async throws -> CyclePage {
        let (report, choices) = try await figures(request, context)
        let (organisation, code) = (services.organisation.id, report.map.code.text)
        let toBe = try await services.database.read { try $0.toBes(of: organisation).find(code) }
        let frame = pages.frame(
            request,
            title: { report.map.name.text(for: $0) ?? report.map.code.text },
            account: context.account,
            isSample: report.isSample,
            live: CyclePath.live(report.map.code.text, query: request.uri.query)
        )
        return CyclePage(
            frame: frame,
            report: report,
            language: frame.language,
            choices: choices,
            path: CyclePath.show(report.map.code.text),
            curve: try FormBody(request.uri.query ?? "")["curve"],
            toBe: toBe,
            mayEdit: context.account.role.mayEdit
        )
    }

    private func compare(
        with contrast: Contrast,
        _ request: Request,
        _ context: MemberContext
    ) async throws -> Response {
        let cycle = try await services.cycle(context.parameters.require("cycle"))
        let asked = try ReportQuery(request.uri.query ?? "").lenientRequest()
        let organisation = services.organisation
        let today = organisation.zone.day(of: services.now())
        let (comparison, choices) = try await services.database.read { connection in
            let comparison = try connection.reports(of: organisation)
                .comparison(on: cycle, asked, with: contrast, today: today)
            return (
                comparison,
                FilterChoices(of: cycle.map, cohorts: try connection.reports(of: organisation).cohorts(of: cycle))
            )
        }
        let title: (Language) -> String = { cycle.map.name.text(for: $0) ?? cycle.map.code.text }
        let path = CyclePath.show(cycle.map.code.text)
        return try pages.render(
            ComparisonPage(
                frame: pages.frame(request, title: title, account: context.account, isSample: cycle.isSample),
                comparison: comparison,
                choices: choices,
                address: ReportAddress(path: path, request: asked, contrast: contrast)
            )
        )
    }

    private func figures(_ request: Request, _ context: MemberContext) async throws -> (CycleReport, FilterChoices) {
        let name = try context.parameters.require("cycle")
        let asked = try ReportQuery(request.uri.query ?? "").lenientRequest()
        let report = try await services.report(on: name, asked)
        let (organisation, cycle) = (services.organisation, try await services.cycle(name))
        let cohorts = try await services.database.read { try $0.reports(of: organisation).cohorts(of: cycle) }
        return (report, FilterChoices(of: report.map, cohorts: cohorts))
    }
}

extension FilterChoices {
    /// What the map names, and the languages and waves that came.
    init(of map: ServiceMap, cohorts: [Int: Attributes]) {
        self.init(
            locations: map.locations.map(\.code),
            channels: map.channels.map(\.code),
            segments: map.segments.map(\.code),
            languages: Set(cohorts.values.compactMap(\.language)).sorted(),
            waves: Set(cohorts.values.compactMap(\.wave)).sorted()
        )
    }
}
