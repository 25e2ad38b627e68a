internal import HTTPTypes
internal import Hummingbird
internal import ServiceCycle

/// What every request must satisfy: one Host check and one guard against other sites.
struct Edge: RouterMiddleware {
    typealias Context = VisitorContext

    let settings: SiteSettings

    func handle(
        _ request: Request,
        context: VisitorContext,
        next: (Request, VisitorContext) async throws -> Response
    ) async throws -> Response {
        try checkHost(request)
        try checkSite(request)
        return try await next(request, context)
    }

    private func checkHost(_ request: Request) throws {
        // The first Host has become the authority; any that is left is one too many (RFC 9112, 3.2).
        guard !request.headers.contains(.host) else {
            throw HTTPError(.badRequest, message: "The request names two hosts.")
        }
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
}

extension HTTPField.Name {
    fileprivate static let secFetchSite = HTTPField.Name("Sec-Fetch-Site") ?? .via
    fileprivate static let host = HTTPField.Name("Host") ?? .via
}
