internal import HTTPTypes
internal import Hummingbird
internal import Intake
internal import ServiceCycle
internal import Storage

/// The start page, and the ready maps that one may begin with.
struct StartRoutes: Sendable {
    let services: Services
    let pages: SitePages

    func add(to routes: some RouterMethods<MemberContext>, editing: some RouterMethods<EditorContext>) {
        routes.get(StartPath.home, use: show)
        routes.get(StartPath.live, use: live)
        editing.post(StartPath.starters, use: begin)
    }

    @Sendable func show(_ request: Request, _ context: MemberContext) async throws -> Response {
        try pages.render(try await page(request, context))
    }

    @Sendable func live(_ request: Request, _ context: MemberContext) async throws -> Response {
        try LivePages(services: services).stream(
            request,
            account: context.account,
            language: pages.language(of: request),
            render: { try pages.fragment(try await page(request, context)) }
        )
    }

    private func page(_ request: Request, _ context: MemberContext) async throws -> StartPage {
        let organisation = services.organisation
        let today = organisation.zone.day(of: services.now())
        let (reports, board) = try await services.database.read { connection in
            let cycles = try connection.cycles(of: organisation.id).all()
            let board = try SignalBoard(
                of: cycles,
                weeks: StartSignals.weeks,
                today: today,
                connection,
                organisation
            )
            return (try connection.reports(of: organisation).all(today: today), board)
        }
        let frame = pages.frame(
            request,
            title: { StartWords.title[$0] },
            account: context.account,
            isSample: !reports.isEmpty && reports.allSatisfy(\.isSample),
            live: StartPath.liveURL
        )
        return StartPage(
            frame: frame,
            reports: reports,
            board: board,
            mayEdit: context.account.role.mayEdit,
            zone: organisation.zone
        )
    }

    /// Draws a ready map with its survey.
    @Sendable func begin(_ request: Request, _ context: EditorContext) async throws -> Response {
        let form = try FormBody(String(decoding: try await request.bytes(upTo: 4 << 10), as: UTF8.self))
        guard let kind = form["kind"].flatMap({ Starter.Kind(rawValue: $0) }) else {
            throw Refusal(.invalid, "There is no such map to begin with.")
        }
        let starter = try Starter(kind, resources: services.settings.resources)
        let (organisation, author, now) = (services.organisation.id, context.account.id, services.now())
        let stored = try await services.database.write { connection in
            try starter.draw(on: connection, in: organisation, isSample: false, by: author, now: now)
        }
        return .seeOther(
            CyclePath.show(stored.cycle.map.code.text),
            notice: .drawn,
            settings: services.settings
        )
    }
}
