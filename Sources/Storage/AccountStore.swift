package import ServiceCycle

extension Connection {
    /// The people who may sign in, and their sessions.
    package var accounts: AccountStore { AccountStore(connection: self) }
}

/// Accounts and sessions, as the database remembers them; of secrets only digests.
package struct AccountStore {
    fileprivate let connection: any Connection

    /// A session ends this many seconds after its last use, and this many after it began.
    private static let idleLimit: Int64 = 12 * 3_600
    private static let absoluteLimit: Int64 = 7 * 86_400

    package func create(_ account: Account, passwordHash: String, now: Instant) throws {
        try connection.claim(account.organisation.bytes)
        guard try find(login: account.login) == nil else {
            throw Refusal(.conflict, "There is already an account \"\(account.login)\".")
        }
        try connection.execute(
            """
            INSERT INTO account (organisation_id, account_id, login, role, password_hash, created_at)
            VALUES (\(account.organisation), \(account.id), \(account.login), \(account.role.rawValue),
                \(passwordHash), \(now))
            """
        )
    }

    /// The account and the hash of its password.
    package func find(login: String) throws -> (account: Account, passwordHash: String)? {
        let statement: SQL = """
            SELECT organisation_id, account_id, login, role, password_hash FROM account WHERE login = \(login)
            """
        return try connection.first(statement).map { (try Self.account($0), try $0.text(4)) }
    }

    /// Sets another password and ends all sessions of the account.
    package func setPassword(hash: String, of account: Account) throws {
        try connection.claim(account.organisation.bytes)
        try connection.execute(
            """
            UPDATE account SET password_hash = \(hash)
            WHERE organisation_id = \(account.organisation) AND account_id = \(account.id)
            """
        )
        try connection.execute(
            """
            DELETE FROM session WHERE organisation_id = \(account.organisation) AND account_id = \(account.id)
            """
        )
    }

    package func beginSession(_ token: String, of account: Account, now: Instant) throws {
        try connection.execute(
            """
            INSERT INTO session (organisation_id, token_digest, account_id, created_at, seen_at)
            VALUES (\(account.organisation), \(Digest.of(token)), \(account.id), \(now), \(now))
            """
        )
        try connection.execute(
            """
            DELETE FROM session WHERE organisation_id = \(account.organisation)
                AND (seen_at < \(now.advanced(bySeconds: -Self.idleLimit))
                    OR created_at < \(now.advanced(bySeconds: -Self.absoluteLimit)))
            """
        )
    }

    /// Whose session a token opens, or nil where it opens none or none any more.
    package func holder(ofSession token: String, now: Instant) throws -> SessionHolder? {
        let statement: SQL = """
            SELECT account.organisation_id, account.account_id, login, role, seen_at FROM session
            JOIN account ON account.organisation_id = session.organisation_id
                AND account.account_id = session.account_id
            WHERE token_digest = \(Digest.of(token))
                AND seen_at >= \(now.advanced(bySeconds: -Self.idleLimit))
                AND session.created_at >= \(now.advanced(bySeconds: -Self.absoluteLimit))
            """
        return try connection.first(statement).map {
            SessionHolder(account: try Self.account($0), seenAt: try $0.instant(4))
        }
    }

    /// Notes that a session is in use; worth a write only every few minutes.
    package func touchSession(_ token: String, now: Instant) throws {
        try connection.execute("UPDATE session SET seen_at = \(now) WHERE token_digest = \(Digest.of(token))")
    }

    package func endSession(_ token: String) throws {
        try connection.execute("DELETE FROM session WHERE token_digest = \(Digest.of(token))")
    }

    private static func account(_ row: Row) throws -> Account {
        guard let role = Account.Role(rawValue: try row.text(3)) else {
            throw DatabaseFailure.damaged("an account has the role \(try row.text(3))")
        }
        return Account(
            id: try row.identifier(1),
            organisation: try row.identifier(0),
            login: try row.text(2),
            role: role
        )
    }
}

/// Who is signed in, and when the session was last used.
package struct SessionHolder: Sendable {
    package let account: Account
    package let seenAt: Instant
}
