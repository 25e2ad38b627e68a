package import ServiceCycle

extension ToBeStore {
    /// Settles the day from which it counts, or that there is none.
    ///
    /// - Throws: ``EditConflict`` where somebody changed it since it was seen.
    package func settle(
        _ day: Day?,
        for name: String,
        since seen: Int,
        by author: Account.ID?
    ) throws {
        let toBe = try open(name)
        guard toBe.version == seen else { throw EditConflict.overtaken }
        try update(
            toBe.asIs.number,
            "due_day = \((day?.number).databaseValue), account_id = \(author.databaseValue), blocked_at = NULL"
        )
    }

    /// Makes it how the cycle is, together with what was changed on the map since the copy was made.
    ///
    /// Moments that live on keep their answers and go on; those that it no longer names are retired.
    ///
    /// - Throws: ``ToBeConflict`` where a person must decide, ``EditConflict`` where it was changed since it was seen.
    package func adopt(
        _ name: String,
        since seen: Int,
        note: String? = nil,
        by author: Account.ID?,
        now: Instant
    ) throws -> MapChange {
        let toBe = try open(name)
        guard toBe.version == seen else { throw EditConflict.overtaken }
        return try adopt(toBe, note: note, by: author, now: now)
    }

    private func adopt(
        _ toBe: StoredToBe,
        note: String?,
        by author: Account.ID?,
        now: Instant
    ) throws -> MapChange {
        let merge = try merge(toBe)
        guard merge.conflicts.isEmpty else { throw ToBeConflict(conflicts: merge.conflicts) }
        try merge.check()
        let own = try history(of: toBe).records.last { $0.note != nil }?.note
        let change = try cycles.save(merge.map, by: author, adopting: toBe.version, note: note ?? own, now: now)
        try update(toBe.asIs.number, "state = 'adopted', due_day = NULL, blocked_at = NULL")
        return change
    }

    /// Whether there is one whose day has come.
    package func isDue(on today: Day) throws -> Bool { try !due(on: today).isEmpty }

    /// Makes those whose day has come how their cycles are, each once however many servers ask.
    ///
    /// One that cannot be, since both maps were changed in the same places, is marked and not tried again until somebody has
    /// changed or settled it.
    ///
    /// - Returns: The cycles that were changed.
    package func adoptDue(on today: Day, now: Instant) throws -> [Code] {
        try connection.claim(organisation.bytes)
        return try due(on: today).compactMap { number in
            guard let cycle = try cycles.all().first(where: { $0.number == number }), let toBe = try find(cycle) else {
                return nil
            }
            do {
                _ = try adopt(toBe, note: nil, by: toBe.scheduler, now: now)
                return cycle.map.code
            } catch  where error is ToBeConflict || error is Refusal {
                // The others need not wait for it.
                try update(number, "blocked_at = \(now)")
                return nil
            }
        }
    }

    private func due(on today: Day) throws -> [Int] {
        let statement: SQL = """
            SELECT cycle FROM to_be
            WHERE organisation_id = \(organisation) AND state = 'open' AND due_day <= \(today.number)
                AND blocked_at IS NULL
            ORDER BY cycle
            """
        return try connection.rows(statement).map { try $0.int(0) }
    }
}
