internal import Hummingbird
internal import ServiceCycle
internal import Storage

/// Finds out who is signed in.
///
/// Only routes for members pass through it, so public pages touch no session.
struct Sessions: RouterMiddleware {
    typealias Context = VisitorContext

    let services: Services

    /// A session's last use is noted at most this often, in seconds.
    private static let noteEvery: Int64 = 300

    func handle(
        _ request: Request,
        context: VisitorContext,
        next: (Request, VisitorContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        if let (holder, token) = try await holder(request) {
            context.holder = holder
            let now = services.now()
            if holder.seenAt.advanced(bySeconds: Self.noteEvery) < now {
                try await services.database.write { try $0.accounts.touchSession(token, now: now) }
            }
        }
        return try await next(request, context)
    }

    /// Who is signed in, and the token that says so.
    func holder(_ request: Request) async throws -> (SessionHolder, String)? {
        guard let token = request.cookies[Self.cookieName(services.settings)]?.value else { return nil }
        let now = services.now()
        let holder = try await services.database.read { try $0.accounts.holder(ofSession: token, now: now) }
        guard let holder, holder.account.organisation == services.organisation.id else { return nil }
        return (holder, token)
    }

    /// Browsers take the strict `__Host-` form only through TLS.
    static func cookieName(_ settings: SiteSettings) -> String {
        settings.isSecure ? "__Host-siklus" : "siklus"
    }

    /// The cookie that carries a session, or without a token the one that ends it.
    static func cookie(_ token: String?, settings: SiteSettings) -> Cookie {
        Cookie(
            name: cookieName(settings),
            value: token ?? "",
            maxAge: token == nil ? 0 : nil,
            path: "/",
            secure: settings.isSecure,
            httpOnly: true,
            sameSite: .lax
        )
    }
}
