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
        let number = try connection.first("SELECT COALESCE(MAX(number), -1) + 1 FROM organisation")?.int(0) ?? 0
        guard number <= CommentPlace.greatestOrganisation else {
            throw Refusal(
                .conflict,
                "One database holds at most \(CommentPlace.greatestOrganisation + 1) organisations."
            )
        }
        try connection.execute(
            """
            INSERT INTO organisation (organisation_id, name, zone, is_sample, created_at, number)
            VALUES (\(organisation.id), \(organisation.name), \(organisation.zone.name), 0, \(now), \(number))
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

    /// The small number by which an organisation is told from others in the same database.
    func number(of id: Organisation.ID) throws -> Int {
        if let number = connection.batch.numbers[id] { return number }
        let statement: SQL = "SELECT number FROM organisation WHERE organisation_id = \(id)"
        guard let number = try connection.first(statement)?.int(0) else {
            throw DatabaseFailure.damaged("there is no organisation \(id)")
        }
        connection.batch.numbers[id] = number
        return number
    }

    /// Writes a sign of life, to prove that a write is kept.
    package func beat(_ id: Organisation.ID, now: Instant) throws {
        try connection.execute("UPDATE heartbeat SET beat_at = \(now) WHERE organisation_id = \(id)")
    }
}
