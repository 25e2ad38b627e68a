package import ServiceCycle

extension Connection {
    /// The organisations kept here.
    package var organisations: OrganisationStore { OrganisationStore(connection: self) }
}

/// Organisations, as the database remembers them.
package struct OrganisationStore {
    fileprivate let connection: any Connection

    package func create(_ organisation: Organisation, now: Instant) throws {
        try connection.claim([])
        try connection.execute(
            """
            INSERT INTO organisation (organisation_id, name, zone, is_sample, created_at)
            VALUES (\(organisation.id), \(organisation.name), \(organisation.zone.name), 0, \(now))
            """
        )
        try connection.execute(
            "INSERT INTO heartbeat (organisation_id, beat_at) VALUES (\(organisation.id), \(now))"
        )
    }

    package func all() throws -> [Organisation] {
        try connection.rows(
            "SELECT organisation_id, name, zone FROM organisation ORDER BY created_at, organisation_id"
        )
        .map { row in
            let name = try row.text(2)
            guard let zone = Zone(name) else {
                throw DatabaseFailure.damaged("the time zone \"\(name)\" is not known on this machine")
            }
            return Organisation(
                id: try row.identifier(0),
                name: try row.text(1),
                zone: zone
            )
        }
    }

    package func find(_ id: Organisation.ID) throws -> Organisation? { try all().first { $0.id == id } }

    /// Writes a sign of life, to prove that a write is kept.
    package func beat(_ id: Organisation.ID, now: Instant) throws {
        try connection.execute("UPDATE heartbeat SET beat_at = \(now) WHERE organisation_id = \(id)")
    }
}
