package import ServiceCycle

extension Connection {
    /// The tokens with which programs identify themselves.
    package var tokens: TokenStore { TokenStore(connection: self) }
}

/// Tokens for programs, as the database remembers them: only their digests.
package struct TokenStore {
    fileprivate let connection: any Connection

    /// What a token opens.
    package struct Grant: Equatable, Sendable {
        package let organisation: Organisation.ID
        package let scopes: Set<Scope>
    }

    package func create(
        _ token: String,
        name: String,
        scopes: Set<Scope>,
        in organisation: Organisation.ID,
        now: Instant
    ) throws {
        try connection.execute(
            """
            INSERT INTO token (organisation_id, token_digest, name, scopes, created_at)
            VALUES (\(organisation), \(Digest.of(token)), \(name),
                \(scopes.map(\.rawValue).sorted().joined(separator: " ")), \(now))
            """
        )
    }

    package func grant(of token: String) throws -> Grant? {
        let statement: SQL = """
            SELECT organisation_id, scopes FROM token WHERE token_digest = \(Digest.of(token)) AND revoked_at IS NULL
            """
        return try connection.first(statement).map { row in
            Grant(
                organisation: try row.identifier(0),
                scopes: Set(try row.text(1).split(separator: " ").compactMap { Scope(rawValue: String($0)) })
            )
        }
    }
}
