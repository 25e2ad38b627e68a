package import ServiceCycle
internal import Statistics

extension SignalStore {
    /// What is known of the baselines of a cycle.
    package func baselines(of cycle: Int) throws -> [WatchedPlace: BaselinePlan] {
        let rows = try connection.rows(
            """
            SELECT moment, location, anchor, first_week, last_week, weeks, center, inflation, login, set_at, next_anchor
            FROM baseline
            LEFT JOIN account ON account.organisation_id = baseline.organisation_id
                AND account.account_id = baseline.account_id
            WHERE baseline.organisation_id = \(organisation) AND cycle = \(cycle)
            """
        )
        return Dictionary(
            uniqueKeysWithValues: try rows.map { row in
                (WatchedPlace(moment: try row.code(0), location: Code(try row.text(1))), try Self.plan(row))
            }
        )
    }

    private static func plan(_ row: Row) throws -> BaselinePlan {
        var frozen: FrozenBaseline?
        if !row.isNull(6) {
            let (first, last) = (Day(number: try row.int(3)), Day(number: try row.int(4)))
            guard first <= last, let limits = try? ShareBaseline(center: row.real(6), inflation: row.real(7)) else {
                throw DatabaseFailure.damaged("the baseline of \"\(try row.text(0))\" has limits that none can have")
            }
            frozen = FrozenBaseline(weeks: first...last, count: try row.int(5), limits: limits)
        }
        return BaselinePlan(
            anchor: Day(number: try row.int(2)),
            next: try row.optionalInt(10).map { Day(number: $0) },
            frozen: frozen,
            author: try row.optionalText(8),
            setAt: try row.instant(9)
        )
    }

    /// Keeps limits that were taken from enough weeks; where somebody decided from when on, that stays so.
    ///
    /// - Parameters:
    ///   - frozen: The limits.
    ///   - place: Where.
    ///   - cycle: The cycle's number.
    ///   - anchor: From where on they were looked for.
    ///   - known: What was known when they were taken; where that has changed since, they are not kept.
    ///   - now: When.
    /// - Throws: What the database throws.
    package func freeze(
        _ frozen: FrozenBaseline,
        at place: WatchedPlace,
        of cycle: Int,
        anchor: Day,
        since known: BaselinePlan? = nil,
        now: Instant
    ) throws {
        try connection.claim(organisation.bytes)
        guard try baselines(of: cycle)[place] == known else { return }
        try connection.execute(
            """
            INSERT INTO baseline (organisation_id, cycle, moment, location, anchor, first_week, last_week, weeks, center,
                inflation, set_at)
            VALUES (\(organisation), \(cycle), \(place.moment), \(place.location?.text ?? ""), \(anchor),
                \(frozen.weeks.lowerBound), \(frozen.weeks.upperBound), \(frozen.count), \(frozen.limits.center),
                \(frozen.limits.inflation), \(now))
            ON CONFLICT (organisation_id, cycle, moment, location) DO UPDATE SET
                account_id = CASE WHEN excluded.anchor IN (baseline.anchor, baseline.next_anchor)
                    THEN baseline.account_id END,
                anchor = excluded.anchor, next_anchor = NULL, first_week = excluded.first_week, last_week = excluded.last_week,
                weeks = excluded.weeks, center = excluded.center, inflation = excluded.inflation, set_at = excluded.set_at
            """
        )
    }

    /// Decides from when on the limits of a place are to come; they are taken as soon as there are enough weeks, and the
    /// former ones hold until then.
    package func restart(
        _ place: WatchedPlace,
        of cycle: Int,
        from anchor: Day,
        by account: Account.ID,
        now: Instant
    ) throws {
        try connection.claim(organisation.bytes)
        try connection.execute(
            """
            INSERT INTO baseline (organisation_id, cycle, moment, location, anchor, account_id, set_at)
            VALUES (\(organisation), \(cycle), \(place.moment), \(place.location?.text ?? ""), \(anchor), \(account), \(now))
            ON CONFLICT (organisation_id, cycle, moment, location) DO UPDATE SET
                anchor = CASE WHEN baseline.center IS NULL THEN excluded.anchor ELSE baseline.anchor END,
                next_anchor = CASE WHEN baseline.center IS NOT NULL THEN excluded.anchor END,
                account_id = excluded.account_id
            """
        )
        connection.batch.changed.insert(organisation)
    }
}
