package import ServiceCycle

extension ToBeStore {
    /// Keeps what an edit makes of it, on top of what others saved since its author saw it.
    package func edit(
        _ name: String,
        since seen: Int,
        by author: Account.ID?,
        now: Instant,
        _ edit: (_ seen: ServiceMap, _ current: ServiceMap) throws -> ServiceMap
    ) throws -> StoredToBe {
        let current = try open(name)
        return try save(try edit(try map(of: current, version: seen), current.map), over: current, by: author, now: now)
    }

    /// Brings the content of an older version back, as a new version.
    ///
    /// - Throws: ``EditConflict`` where somebody else saved another version since.
    package func restore(
        _ version: Int,
        of name: String,
        since seen: Int,
        by author: Account.ID?,
        now: Instant
    ) throws -> StoredToBe {
        let current = try open(name)
        guard current.version == seen else { throw EditConflict.overtaken }
        let map = try map(of: current, version: version)
        // What it was compared with comes back too: else what it lacks of as-is would look taken out on purpose.
        let base = try base(of: version, in: current.asIs.number) ?? current.base
        return try save(map, over: current, on: base, by: author, restoring: version, now: now)
    }

    private func save(
        _ map: ServiceMap,
        over current: StoredToBe,
        on base: Int? = nil,
        by author: Account.ID?,
        restoring restored: Int? = nil,
        note: String? = nil,
        now: Instant
    ) throws -> StoredToBe {
        guard map != current.map else { return try open(current.asIs.map.code.text) }
        let (version, cycle) = (current.version + 1, current.asIs.number)
        let changes = map.differences(from: current.map)
        try append(map, to: cycle, version, by: author, restoring: restored, changes: changes, note: note, now: now)
        // What could not become as-is may be able to now.
        try update(cycle, "version = \(version), base = \(base ?? current.base), blocked_at = NULL")
        try setBase(base ?? current.base, of: version, in: cycle)
        return try open(current.asIs.map.code.text)
    }

    /// Both maps together, as they would become.
    package func merge(_ toBe: StoredToBe, choices: [String: MapMerge.Side] = [:]) throws -> MapMerge {
        MapMerge(
            base: try cycles.map(of: toBe.asIs, version: toBe.base),
            theirs: toBe.asIs.map,
            mine: toBe.map,
            choices: choices
        )
    }

    /// Takes over what was changed on the map since the copy was made.
    ///
    /// - Throws: ``ToBeConflict`` for what nobody has decided, ``EditConflict`` where either has changed since it was seen.
    package func takeOver(
        _ name: String,
        since seen: Int,
        from asIs: Int,
        choices: [String: MapMerge.Side],
        note: String? = nil,
        by author: Account.ID?,
        now: Instant
    ) throws -> StoredToBe {
        let current = try open(name)
        guard current.version == seen, current.asIs.version == asIs else { throw EditConflict.overtaken }
        let merge = try merge(current, choices: choices)
        guard merge.conflicts.isEmpty else { throw ToBeConflict(conflicts: merge.conflicts) }
        try merge.check()
        try update(current.asIs.number, "base = \(asIs), blocked_at = NULL")
        if merge.map == current.map { try setBase(asIs, of: current.version, in: current.asIs.number) }
        return try save(merge.map, over: current, on: asIs, by: author, note: note, now: now)
    }

    /// The version of as-is that a version was compared with; nil where nobody noted it.
    private func base(of version: Int, in cycle: Int) throws -> Int? {
        try connection.first(
            """
            SELECT base FROM to_be_version
            WHERE organisation_id = \(organisation) AND cycle = \(cycle) AND version = \(version)
            """
        )?.optionalInt(0)
    }

    func setBase(_ base: Int, of version: Int, in cycle: Int) throws {
        try connection.execute(
            """
            UPDATE to_be_version SET base = \(base)
            WHERE organisation_id = \(organisation) AND cycle = \(cycle) AND version = \(version)
            """
        )
    }

    /// Says of a version what it is for.
    package func annotate(_ version: Int, of name: String, with note: String) throws {
        try versions.annotate(version, of: try open(name).asIs.number, with: note)
    }
}

extension CycleStore {
    /// Says of a version what it is for.
    package func annotate(_ version: Int, of name: String, with note: String) throws {
        try connection.claim(organisation.bytes)
        guard let cycle = try find(name) else { throw Refusal(.notFound, "There is no cycle \"\(name)\".") }
        try VersionStore(connection: connection, organisation: organisation, kind: .maps)
            .annotate(version, of: cycle.number, with: note)
    }
}
