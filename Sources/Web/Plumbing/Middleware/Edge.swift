internal import HTTPTypes
internal import Hummingbird
internal import ServiceCycle

/// What every request must satisfy and every answer carries: one Host check, one guard against other sites, one set of
/// headers.
struct Edge: RouterMiddleware {
    typealias Context = VisitorContext

    let settings: SiteSettings

    private static let policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

    func handle(
        _ request: Request,
        context: VisitorContext,
        next: (Request, VisitorContext) async throws -> Response
    ) async throws -> Response {
        try checkHost(request)
        try checkSite(request)
        var response = try await next(request, context)
        addHeaders(to: &response)
        return response
    }

    private func checkHost(_ request: Request) throws {
        guard let authority = request.head.authority, let host = SiteSettings.host(authority) else {
            throw HTTPError(.badRequest, message: "The request names no host.")
        }
        guard settings.hosts.contains(host) else {
            throw HTTPError(
                .misdirectedRequest,
                message: "This server does not answer for \(host). Its administrator can allow it with --public-url."
            )
        }
    }

    /// Refuses what another site makes a browser send (the rule of Go 1.25's CrossOriginProtection).
    private func checkSite(_ request: Request) throws {
        guard ![.get, .head, .options].contains(request.method), request.headers[.authorization] == nil else { return }
        if let site = request.headers[.secFetchSite] {
            guard site == "same-origin" || site == "none" else { throw Self.crossSite }
            return
        }
        guard let origin = request.headers[.origin]?.lowercased() else { return }
        let own = settings.origin ?? "http://\(request.head.authority?.lowercased() ?? "")"
        guard origin == own else { throw Self.crossSite }
    }

    private static var crossSite: Refusal {
        Refusal(.forbidden, "This request came from another site and was not carried out.")
    }

    private func addHeaders(to response: inout Response) {
        response.headers[.contentSecurityPolicy] = Self.policy
        response.headers[.xContentTypeOptions] = "nosniff"
        response.headers[.referrerPolicy] = "same-origin"
        response.headers[.crossOriginOpenerPolicy] = "same-origin"
        response.headers[.crossOriginResourcePolicy] = "same-origin"
        response.headers[.permissionsPolicy] = "camera=(), geolocation=(), microphone=()"
        if settings.isSecure { response.headers[.strictTransportSecurity] = "max-age=31536000" }
    }
}

extension HTTPField.Name {
    fileprivate static let secFetchSite = HTTPField.Name("Sec-Fetch-Site") ?? .via
    fileprivate static let referrerPolicy = HTTPField.Name("Referrer-Policy") ?? .via
    fileprivate static let crossOriginOpenerPolicy = HTTPField.Name("Cross-Origin-Opener-Policy") ?? .via
    fileprivate static let crossOriginResourcePolicy = HTTPField.Name("Cross-Origin-Resource-Policy") ?? .via
    fileprivate static let permissionsPolicy = HTTPField.Name("Permissions-Policy") ?? .via
}
