internal import HTTPTypes
internal import Hummingbird
internal import ServiceCycle
internal import Storage

/// Signing in and out.
struct AccountRoutes: Sendable {
    let services: Services
    let pages: SitePages
    private let attempts = AttemptLimit()

    func add(to routes: some RouterMethods<VisitorContext>) {
        routes.get(AccountPath.signIn, use: show)
        routes.post(AccountPath.signIn, use: signIn)
        routes.post(AccountPath.signOut, use: signOut)
    }

    init(services: Services, pages: SitePages) {
        self.services = services
        self.pages = pages
    }

    @Sendable func show(_ request: Request, _ context: VisitorContext) async throws -> Response {
        if context.holder != nil { return .seeOther(StartPath.homeURL) }
        return try pages.render(
            SignInPage(frame: pages.frame(request, title: SignInPage.title, account: nil), login: "", problem: nil)
        )
    }

    @Sendable func signIn(_ request: Request, _ context: VisitorContext) async throws -> Response {
        let text = String(decoding: try await request.bytes(upTo: 16 << 10), as: UTF8.self)
        let form = try FormBody(text)
        let login = form["login"] ?? ""
        let now = services.now()
        guard attempts.admit(login, now: now) else {
            throw Refusal(.tooMany, AccountWords.tooMany[pages.language(of: request)])
        }
        let found = try await services.database.read { try $0.accounts.find(login: login) }
        let isRight = try await services.passwords.matches(
            form["password"] ?? "",
            hash: found?.passwordHash ?? Password.unknown
        )
        guard isRight, let account = found?.account, account.organisation == services.organisation.id else {
            let frame = pages.frame(request, title: SignInPage.title, account: nil)
            let problem = AccountWords.wrong[frame.language]
            return try pages.render(
                SignInPage(frame: frame, login: login, problem: problem),
                status: .unprocessableContent
            )
        }
        attempts.forget(login)
        let token = Randomness.secret("session")
        try await services.database.write { try $0.accounts.beginSession(token, of: account, now: now) }
        let next = try FormBody(request.uri.query ?? "")["next"] ?? ""
        var response = Response.seeOther(AccountPath.isOwn(next) ? next : StartPath.homeURL)
        response.setCookie(Sessions.cookie(token, settings: services.settings))
        return response
    }

    @Sendable func signOut(_ request: Request, _ context: VisitorContext) async throws -> Response {
        if let token = request.cookies[Sessions.cookieName(services.settings)]?.value {
            try await services.database.write { try $0.accounts.endSession(token) }
        }
        var response = Response.seeOther(AccountPath.signIn(next: "/"), notice: .signedOut, settings: services.settings)
        response.setCookie(Sessions.cookie(nil, settings: services.settings))
        return response
    }
}
