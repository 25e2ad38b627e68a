package import ServiceCycle

extension Connection {
    /// The organisation's cycles and their maps.
    package func cycles(of organisation: Organisation.ID) -> CycleStore {
        CycleStore(connection: self, organisation: organisation)
    }
}

/// A cycle's map as it is kept now.
package struct StoredCycle: Equatable, Sendable {
    package typealias ID = Identifier<StoredCycle>

    /// The cycle's number within the organisation.
    package let number: Int
    package let id: ID

    /// Grows by one with each change of the map.
    package let version: Int

    /// Whether its answers were simulated; every page and report about it then says so.
    package let isSample: Bool
    package let map: ServiceMap

    package init(number: Int, id: ID, version: Int, isSample: Bool = false, map: ServiceMap) {
        self.number = number
        self.id = id
        self.version = version
        self.isSample = isSample
        self.map = map
    }
}

/// What saving a map changed.
package struct MapChange: Equatable, Sendable {
    package let version: Int
    package var added: [Code] = []
    package var retired: [Code] = []
    package var restored: [Code] = []

    /// False where the map was already so.
    package var isNew = true
}

/// Cycles, as the database remembers them: every version of a map is kept.
package struct CycleStore {
    let connection: any Connection
    let organisation: Organisation.ID

    private static let columns: SQL = """
        SELECT cycle.cycle, cycle_id, cycle.version, is_sample, document FROM cycle
        JOIN map_version ON map_version.organisation_id = cycle.organisation_id
            AND map_version.cycle = cycle.cycle AND map_version.version = cycle.version
        """

    package func all() throws -> [StoredCycle] {
        try connection.rows(Self.columns + " WHERE cycle.organisation_id = \(organisation) ORDER BY cycle.cycle")
            .map(cycle)
    }

    /// The cycle with a code or an id.
    package func find(_ name: String) throws -> StoredCycle? {
        if let code = Code(name), let found = try find(code: code) { return found }
        guard let id = StoredCycle.ID(name) else { return nil }
        let scope: SQL = " WHERE cycle.organisation_id = \(organisation) AND cycle_id = \(id)"
        return try connection.first(Self.columns + scope).map(cycle)
    }

    /// The cycle with a code, which may look like an id.
    func find(code: Code) throws -> StoredCycle? {
        let scope: SQL = " WHERE cycle.organisation_id = \(organisation) AND code = \(code)"
        return try connection.first(Self.columns + scope).map(cycle)
    }

    private func cycle(_ row: Row) throws -> StoredCycle {
        StoredCycle(
            number: try row.int(0),
            id: try row.identifier(1),
            version: try row.int(2),
            isSample: try row.int(3) == 1,
            map: try connection.documents.value(from: try row.text(4))
        )
    }

    /// Keeps a map: a new cycle, or a new version of the one with its code.
    ///
    /// - Parameters:
    ///   - map: A map without issues.
    ///   - isSample: Whether a new cycle is a sample; one that is here already stays what it is.
    ///   - expected: The version that the author had before him, or nil to save over whatever there is.
    ///   - author: Who saves it; nil for a file or a program.
    ///   - restored: The version whose content it brings back.
    ///   - adopted: The version of how it should become whose content it is.
    ///   - note: What it is for.
    ///   - now: The time of the change.
    /// - Returns: What changed; moments that the map no longer names are retired and keep their answers.
    /// - Throws: A refusal where somebody else changed the map meanwhile.
    package func save(
        _ map: ServiceMap,
        isSample: Bool = false,
        over expected: Int? = nil,
        by author: Account.ID? = nil,
        restoring restored: Int? = nil,
        adopting adopted: Int? = nil,
        note: String? = nil,
        now: Instant
    ) throws -> MapChange {
        try connection.claim(organisation.bytes)
        let current = try find(code: map.code)
        if let expected, current?.version != expected {
            throw Refusal(.conflict, "The map was changed by somebody else in the meantime; load it again.")
        }
        if let current, current.map == map { return MapChange(version: current.version, isNew: false) }
        connection.batch.checked[organisation] = nil
        connection.batch.changed.insert(organisation)
        let version = (current?.version ?? 0) + 1
        let number = try current?.number ?? insert(map, isSample: isSample, now: now)
        let changes = current.map { map.differences(from: $0.map) } ?? []
        try VersionStore(connection: connection, organisation: organisation, kind: .maps).append(
            Document.text(of: map),
            to: number,
            VersionStore.Note(
                number: version,
                author: author,
                restores: restored,
                changes: changes,
                text: note,
                adopts: adopted,
                now: now
            )
        )
        try connection.execute(
            "UPDATE cycle SET version = \(version) WHERE organisation_id = \(organisation) AND cycle = \(number)"
        )
        return try settleMoments(of: map, cycle: number, change: MapChange(version: version), now: now)
    }

    private func insert(_ map: ServiceMap, isSample: Bool, now: Instant) throws -> Int {
        let number = try connection.nextNumber("cycle", in: organisation)
        try connection.execute(
            """
            INSERT INTO cycle (organisation_id, cycle, cycle_id, code, version, is_sample)
            VALUES (\(organisation), \(number), \(StoredCycle.ID(now: now)), \(map.code), 1, \(isSample))
            """
        )
        return number
    }

    /// Gives new moments their number, retires those no longer named and brings back those named again.
    private func settleMoments(
        of map: ServiceMap,
        cycle: Int,
        change: MapChange,
        now: Instant
    ) throws -> MapChange {
        var change = change
        var known: [Code: Bool] = [:]
        let statement: SQL = """
            SELECT code, retired_at FROM moment WHERE organisation_id = \(organisation) AND cycle = \(cycle) ORDER BY moment
            """
        for row in try connection.rows(statement) {
            let code = try row.code(0)
            known[code] = row.isNull(1)
            if row.isNull(1), map.moment(code) == nil { change.retired.append(code) }
        }
        change.added = map.moments.map(\.code).filter { known[$0] == nil }
        change.restored = map.moments.map(\.code).filter { known[$0] == false }
        for code in change.added {
            try connection.execute(
                """
                INSERT INTO moment (organisation_id, moment, cycle, code)
                VALUES (\(organisation), \(connection.nextNumber("moment", in: organisation)), \(cycle), \(code))
                """
            )
        }
        for (codes, time) in [(change.retired, now as Instant?), (change.restored, nil)] {
            for code in codes {
                try connection.execute(
                    """
                    UPDATE moment SET retired_at = \(time.databaseValue)
                    WHERE organisation_id = \(organisation) AND cycle = \(cycle) AND code = \(code)
                    """
                )
            }
        }
        return change
    }

    /// The numbers of a cycle's moments by code, retired ones too.
    func momentNumbers(ofCycle cycle: Int) throws -> [Code: Int] {
        let statement: SQL =
            "SELECT code, moment FROM moment WHERE organisation_id = \(organisation) AND cycle = \(cycle)"
        return Dictionary(uniqueKeysWithValues: try connection.rows(statement).map { (try $0.code(0), try $0.int(1)) })
    }
}

extension Connection {
    /// The next free number of a kind of thing in an organisation; the caller has claimed the organisation.
    func nextNumber(_ table: StaticString, in organisation: Organisation.ID) throws -> Int {
        let name = SQL(stringLiteral: "\(table)")
        return try first("SELECT COALESCE(MAX(\(name)), 0) + 1 FROM \(name) WHERE organisation_id = \(organisation)")?
            .int(0) ?? 1
    }
}
