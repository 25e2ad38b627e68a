package import ServiceCycle

extension Connection {
    /// With what the organisation signs the links to its surveys.
    package func invitations(of organisation: Organisation.ID) -> InvitationStore {
        InvitationStore(connection: self, organisation: organisation)
    }
}

/// The organisation's key for invitations, as the database remembers it.
///
/// It is kept as it is, not as a digest, since links are signed with it again and again.
package struct InvitationStore {
    fileprivate let connection: any Connection
    fileprivate let organisation: Organisation.ID

    /// The key, nil where no link was ever signed.
    package func key() throws -> InvitationKey? {
        let statement: SQL = "SELECT secret FROM invitation_key WHERE organisation_id = \(organisation)"
        return try connection.first(statement).map { InvitationKey(secret: try $0.blob(0)) }
    }

    /// The key, made from these random bytes where there is none yet.
    package func key(orElse secret: [UInt8], now: Instant) throws -> InvitationKey {
        try connection.claim(organisation.bytes)
        if let key = try key() { return key }
        try connection.execute(
            """
            INSERT INTO invitation_key (organisation_id, secret, made_at) VALUES (\(organisation), \(secret), \(now))
            """
        )
        return InvitationKey(secret: secret)
    }
}
