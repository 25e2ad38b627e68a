internal import FoundationEssentials
package import Hummingbird
internal import ServiceCycle
internal import Storage

/// The whole site on one screen: first what every request passes through, then the features.
package struct Site: Sendable {
    private let services: Services
    private let pages: SitePages
    private let files: StaticFiles
    private let description: String

    /// - Throws: Where a template, a style or the description of the calls is missing.
    package init(_ services: Services) throws {
        self.services = services
        files = try StaticFiles(resources: services.settings.resources)
        pages = try SitePages(services: services, files: files)
        guard let data = FileManager.default.contents(atPath: "\(services.settings.resources)/openapi.json") else {
            throw Refusal(.notFound, "There is no openapi.json in \(services.settings.resources).")
        }
        description = String(decoding: data, as: UTF8.self)
    }

    package func responder() -> RouterResponder<VisitorContext> {
        let gate = TokenGate(services: services)
        let router = Router(context: VisitorContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: RequestRecord(metrics: services.metrics))
        router.add(middleware: SecurityHeaders(isSecure: services.settings.isSecure))
        let methods = KnownMethods()
        router.add(middleware: ErrorAnswers(pages: pages, methods: methods, sessions: Sessions(services: services)))
        router.add(middleware: Edge(settings: services.settings))

        HealthRoutes(services: services, gate: gate, description: description).add(to: router)
        ResponseRoutes(services: services).add(to: router)
        CycleCallRoutes(services: services, gate: gate).add(to: router)
        StaticRoutes(files: files).add(to: router)
        LanguageRoutes(settings: services.settings).add(to: router)
        AnsweringRoutes(services: services, pages: pages)
            .add(to: router.group().add(middleware: NoSheets(services: services, pages: pages)))

        let visitors = router.group().add(middleware: Notices(settings: services.settings))
            .add(middleware: Sessions(services: services))
        AccountRoutes(services: services, pages: pages).add(to: visitors)
        let members = visitors.group(context: MemberContext.self)
        let editors = visitors.group(context: EditorContext.self)
        StartRoutes(services: services, pages: pages).add(to: members, editing: editors)
        SampleRoutes(services: services, pages: pages).add(to: editors)
        ImportRoutes(services: services, pages: pages).add(to: editors)
        CycleRoutes(services: services, pages: pages).add(to: members)
        TagRoutes(services: services, pages: pages).add(to: members, editing: editors)
        SignalRoutes(services: services, pages: pages).add(to: members, editing: editors)
        ReportRoutes(services: services, pages: pages).add(to: members)
        MapFileRoutes(services: services, pages: pages).add(to: members, editing: editors)
        LinkRoutes(services: services, pages: pages).add(to: editors)
        KanoRoutes(services: services, pages: pages).add(to: members)
        MapEditorRoutes(services: services, pages: pages).add(to: editors)
        SurveyEditorRoutes(services: services, pages: pages).add(to: members)
        SurveyEditorRoutes(services: services, pages: pages).add(to: editors)
        methods.learn(router.routes.map { ($0.method, "\($0.path)") })
        return router.buildResponder()
    }

    /// Throws away uploads that nobody came back for.
    package func tidy() async throws {
        let (spool, now) = (services.imports.spool, services.now())
        try await services.work.spooling { spool.sweep(now: now) }
    }

    /// Judges the weeks that are over, and keeps what chance makes rarely.
    package func watch() async throws {
        try await WatchSignals(services: services).run()
    }

    /// Makes every map whose day has come how its cycle is, once however many servers look.
    package func adoptDue() async throws {
        let (organisation, now) = (services.organisation, services.now())
        let today = organisation.zone.day(of: now)
        guard try await services.database.read({ try $0.toBes(of: organisation.id).isDue(on: today) }) else { return }
        _ = try await services.database.write { try $0.toBes(of: organisation.id).adoptDue(on: today, now: now) }
    }

    /// Ends what the site runs beside the requests.
    package func shutdown() async {
        await services.work.shutdown()
        await services.passwords.shutdown()
    }
}
