internal import HTTPTypes
internal import Hummingbird

/// What every answer carries, errors too.
struct SecurityHeaders: RouterMiddleware {
    typealias Context = VisitorContext

    let isSecure: Bool

    /// The content security policy.
    ///
    /// - Parameter style: Where styles may come from.
    /// - Returns: The header's value.
    static func policy(style: String = "'self'") -> String {
        "default-src 'none'; script-src 'self'; style-src \(style); img-src 'self' data:; font-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    }

    private static let usualPolicy = policy()

    /// For a page of ours that stands in a frame of ours and may send nothing.
    static let previewPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        + "connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'"

    func handle(
        _ request: Request,
        context: VisitorContext,
        next: (Request, VisitorContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        addHeaders(to: &response)
        return response
    }

    private func addHeaders(to response: inout Response) {
        if response.headers[.contentSecurityPolicy] == nil {
            response.headers[.contentSecurityPolicy] = Self.usualPolicy
        }
        // Nobody else sets these, so that they need not be looked for.
        for field in Self.fields { response.headers.append(field) }
        if isSecure { response.headers[.strictTransportSecurity] = "max-age=31536000" }
    }

    private static let fields = [
        HTTPField(name: .xContentTypeOptions, value: "nosniff"),
        HTTPField(name: .referrerPolicy, value: "same-origin"),
        HTTPField(name: .crossOriginOpenerPolicy, value: "same-origin"),
        HTTPField(name: .crossOriginResourcePolicy, value: "same-origin"),
        HTTPField(name: .permissionsPolicy, value: "camera=(), geolocation=(), microphone=()"),
    ]
}

extension HTTPField.Name {
    fileprivate static let referrerPolicy = HTTPField.Name("Referrer-Policy") ?? .via
    fileprivate static let crossOriginOpenerPolicy = HTTPField.Name("Cross-Origin-Opener-Policy") ?? .via
    fileprivate static let crossOriginResourcePolicy = HTTPField.Name("Cross-Origin-Resource-Policy") ?? .via
    fileprivate static let permissionsPolicy = HTTPField.Name("Permissions-Policy") ?? .via
}
