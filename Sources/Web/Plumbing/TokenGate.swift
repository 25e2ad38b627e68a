internal import HTTPTypes
internal import Hummingbird
internal import ServiceCycle
internal import Storage

/// Lets programs in by their token.
struct TokenGate: Sendable {
    let services: Services

    /// Asks for a token with a scope.
    ///
    /// - Throws: A refusal that says what is missing.
    func require(_ scope: Scope, _ request: Request) async throws {
        guard try await admits(scope, request) else {
            throw Refusal(
                .unauthorized,
                "This call needs a token with the scope \(scope.rawValue): Authorization: Bearer …"
            )
        }
    }

    /// Whether the request carries a token with a scope; a token without the scope, or an unknown one, is refused.
    func admits(_ scope: Scope, _ request: Request) async throws -> Bool {
        guard let header = request.headers[.authorization] else { return false }
        guard header.lowercased().hasPrefix("bearer ") else {
            throw Refusal(.unauthorized, "The Authorization header must read: Bearer <token>")
        }
        let token = String(header.dropFirst("bearer ".count))
        let grant = try await services.database.read { try $0.tokens.grant(of: token) }
        guard let grant, grant.organisation == services.organisation.id else {
            throw Refusal(.unauthorized, "This token is not known here or was revoked.")
        }
        guard grant.scopes.contains(scope) else {
            throw Refusal(.forbidden, "This token lacks the scope \(scope.rawValue).")
        }
        return true
    }
}
