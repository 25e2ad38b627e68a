package import ServiceCycle

extension Connection {
    /// How the organisation's cycles shall become.
    package func toBes(of organisation: Organisation.ID) -> ToBeStore {
        ToBeStore(connection: self, organisation: organisation)
    }
}

/// How cycles shall become, as the database remembers it: at most one map beside each cycle's own, every version of it kept.
package struct ToBeStore {
    let connection: any Connection
    let organisation: Organisation.ID

    var cycles: CycleStore { connection.cycles(of: organisation) }

    var versions: VersionStore {
        VersionStore(connection: connection, organisation: organisation, kind: .toBe)
    }

    /// How a cycle shall become, be it given up or done; nil where nobody ever began.
    package func find(_ name: String) throws -> StoredToBe? { try cycles.find(name).flatMap(find) }

    package func find(_ cycle: StoredCycle) throws -> StoredToBe? {
        let statement: SQL = """
            SELECT to_be.state, to_be.version, to_be.began, to_be.base, to_be.due_day, to_be.blocked_at,
                to_be.account_id, to_be_version.document
            FROM to_be
            JOIN to_be_version ON to_be_version.organisation_id = to_be.organisation_id
                AND to_be_version.cycle = to_be.cycle AND to_be_version.version = to_be.version
            WHERE to_be.organisation_id = \(organisation) AND to_be.cycle = \(cycle.number)
            """
        guard let row = try connection.first(statement) else { return nil }
        guard let state = StoredToBe.State(rawValue: try row.text(0)) else {
            throw DatabaseFailure.damaged("\"\(try row.text(0))\" is no state of a map")
        }
        return StoredToBe(
            asIs: cycle,
            state: state,
            version: try row.int(1),
            began: try row.int(2),
            base: try row.int(3),
            map: try connection.documents.value(from: try row.text(7)),
            dueDay: try row.optionalInt(4).map { Day(number: $0) },
            blockedAt: row.isNull(5) ? nil : try row.instant(5),
            scheduler: row.isNull(6) ? nil : try row.identifier(6)
        )
    }

    /// The open one of a cycle, claimed.
    ///
    /// - Throws: A refusal where there is none.
    func open(_ name: String) throws -> StoredToBe {
        try connection.claim(organisation.bytes)
        guard let cycle = try cycles.find(name) else { throw Refusal(.notFound, "There is no cycle \"\(name)\".") }
        guard let found = try find(cycle), found.state == .open else {
            throw Refusal(.notFound, "Nobody is drawing how \"\(cycle.map.code)\" shall become.")
        }
        return found
    }

    /// The versions since it was begun.
    package func history(of toBe: StoredToBe) throws -> VersionHistory {
        VersionHistory(try versions.records(of: toBe.asIs.number).filter { $0.number >= toBe.began })
    }

    package func map(of toBe: StoredToBe, version: Int) throws -> ServiceMap {
        if version == toBe.version { return toBe.map }
        guard let map: ServiceMap = try versions.document(version, of: toBe.asIs.number) else {
            throw Refusal(.notFound, "There is no version \(version) of how \"\(toBe.asIs.map.code)\" shall become.")
        }
        return map
    }

    /// The moments that were taken out while it was drawn, the last first.
    package func retired(in toBe: StoredToBe) throws -> [RetiredMoment] {
        var found: [RetiredMoment] = []
        for record in try history(of: toBe).records.reversed() {
            for change in record.changes ?? [] where change.kind == .retired && change.subject == .moment {
                guard let code = change.code, toBe.map.moment(code) == nil,
                    !found.contains(where: { $0.moment.code == code }),
                    let moment = try map(of: toBe, version: record.number - 1).moment(code)
                else { continue }
                found.append(RetiredMoment(moment: moment, retiredAt: record.savedAt, version: record.number - 1))
            }
        }
        return found
    }

    /// Begins to draw how a cycle shall become, with a copy of how it is.
    ///
    /// - Throws: A refusal where somebody draws it already.
    package func begin(_ name: String, note: String? = nil, by author: Account.ID?, now: Instant) throws -> StoredToBe {
        try connection.claim(organisation.bytes)
        guard let cycle = try cycles.find(name) else { throw Refusal(.notFound, "There is no cycle \"\(name)\".") }
        let former = try find(cycle)
        guard former?.state != .open else {
            throw Refusal(.conflict, "Somebody is already drawing how \"\(cycle.map.code)\" shall become.")
        }
        let version = (former?.version ?? 0) + 1
        try append(cycle.map, to: cycle.number, version, by: author, note: note, now: now)
        try setBase(cycle.version, of: version, in: cycle.number)
        if former == nil {
            try connection.execute(
                """
                INSERT INTO to_be (organisation_id, cycle, state, version, began, base)
                VALUES (\(organisation), \(cycle.number), 'open', \(version), \(version), \(cycle.version))
                """
            )
        } else {
            try update(
                cycle.number,
                "state = 'open', version = \(version), began = \(version), base = \(cycle.version)"
            )
        }
        return try open(name)
    }

    /// Gives it up; it can be taken up again.
    package func discard(_ name: String, since seen: Int) throws {
        let toBe = try open(name)
        guard toBe.version == seen else { throw EditConflict.overtaken }
        try update(toBe.asIs.number, "state = 'discarded', due_day = NULL, blocked_at = NULL")
    }

    /// Takes up again what was given up.
    package func takeUp(_ name: String) throws -> StoredToBe {
        try connection.claim(organisation.bytes)
        guard let found = try find(name), found.state == .discarded else {
            throw Refusal(.notFound, "There is nothing that was given up.")
        }
        try update(found.asIs.number, "state = 'open'")
        return try open(name)
    }

    func update(_ cycle: Int, _ values: SQL) throws {
        connection.batch.changed.insert(organisation)
        let scope: SQL = " WHERE organisation_id = \(organisation) AND cycle = \(cycle)"
        try connection.execute("UPDATE to_be SET " + values + scope)
    }

    func append(
        _ map: ServiceMap,
        to cycle: Int,
        _ version: Int,
        by author: Account.ID?,
        restoring restored: Int? = nil,
        changes: [Difference] = [],
        note: String? = nil,
        now: Instant
    ) throws {
        try versions.append(
            Document.text(of: map),
            to: cycle,
            VersionStore.Note(
                number: version,
                author: author,
                restores: restored,
                changes: changes,
                text: note,
                now: now
            )
        )
    }
}
