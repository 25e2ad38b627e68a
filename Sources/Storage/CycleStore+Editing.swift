package import ServiceCycle

extension CycleStore {
    private var versions: VersionStore {
        VersionStore(connection: connection, organisation: organisation, kind: .maps)
    }

    /// Keeps what an edit makes of a map, on top of what others saved since its author saw it.
    ///
    /// - Parameters:
    ///   - name: The cycle's code or id.
    ///   - seen: The version that the author had before him.
    ///   - author: Who makes the edit.
    ///   - now: The time of the change.
    ///   - edit: Makes the new map from the one that the author saw and the one that is kept now.
    /// - Returns: The cycle as it is kept now.
    /// - Throws: A refusal where there is no such cycle or version, and whatever the edit throws.
    package func edit(
        _ name: String,
        since seen: Int,
        by author: Account.ID?,
        now: Instant,
        _ edit: (_ seen: ServiceMap, _ current: ServiceMap) throws -> ServiceMap
    ) throws -> StoredCycle {
        try connection.claim(organisation.bytes)
        guard let current = try find(name) else { throw Refusal(.notFound, "There is no cycle \"\(name)\".") }
        let base = try map(of: current, version: seen)
        _ = try save(try edit(base, current.map), by: author, now: now)
        return try find(code: current.map.code) ?? current
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
    ) throws -> StoredCycle {
        try connection.claim(organisation.bytes)
        guard let current = try find(name) else { throw Refusal(.notFound, "There is no cycle \"\(name)\".") }
        guard current.version == seen else { throw EditConflict.overtaken }
        _ = try save(try map(of: current, version: version), by: author, restoring: version, now: now)
        return try find(code: current.map.code) ?? current
    }

    package func history(of cycle: StoredCycle) throws -> VersionHistory {
        VersionHistory(try versions.records(of: cycle.number))
    }

    /// The map as it was in a version.
    package func map(of cycle: StoredCycle, version: Int) throws -> ServiceMap {
        if version == cycle.version { return cycle.map }
        guard let map: ServiceMap = try versions.document(version, of: cycle.number) else {
            throw Refusal(.notFound, "There is no version \(version) of the map \"\(cycle.map.code)\".")
        }
        return map
    }

    /// The moments that the map no longer names, the last retired first, each with the last map that named it.
    package func retired(in cycle: StoredCycle) throws -> [RetiredMoment] {
        let statement: SQL = """
            SELECT code, retired_at FROM moment
            WHERE organisation_id = \(organisation) AND cycle = \(cycle.number) AND retired_at IS NOT NULL
            ORDER BY retired_at DESC, moment
            """
        return try connection.rows(statement).compactMap { row in
            let (code, time) = (try row.code(0), try row.instant(1))
            var version = try versions.last(of: cycle.number, at: time) ?? 0
            while version > 0 {
                let map = try map(of: cycle, version: version)
                if let moment = map.moment(code) {
                    return RetiredMoment(moment: moment, retiredAt: time, version: version)
                }
                version -= 1
            }
            return nil
        }
    }

    /// The codes of all moments that a cycle has or ever had.
    package func knownMoments(of cycle: StoredCycle) throws -> Set<Code> {
        Set(try momentNumbers(ofCycle: cycle.number).keys)
    }
}

/// A moment that the map no longer names; its answers are kept.
package struct RetiredMoment: Equatable, Sendable {
    package let moment: Moment
    package let retiredAt: Instant

    /// The last version of the map that named it.
    package let version: Int

    package init(moment: Moment, retiredAt: Instant, version: Int) {
        self.moment = moment
        self.retiredAt = retiredAt
        self.version = version
    }
}
