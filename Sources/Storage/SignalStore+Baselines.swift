package import ServiceCycle
internal import Statistics

extension SignalStore {
    /// What is known of the baselines of a cycle.
    package func baselines(of cycle: Int) throws -> [WatchedPlace: BaselinePlan] {
        let rows = try connection.rows(
            """
            SELECT moment, location, anchor, first_week, last_week, weeks, center, inflation, login, set_at FROM baseline
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
            frozen: frozen,
            author: try row.optionalText(8),
            setAt: try row.instant(9)
        )
    }

    /// How many places of a cycle have limits.
    package func watchedCount(of cycle: Int) throws -> Int {
        let statement: SQL = """
            SELECT COUNT(*) FROM baseline WHERE organisation_id = \(organisation) AND cycle = \(cycle)
                AND center IS NOT NULL
            """
        return try connection.first(statement)?.int(0) ?? 0
    }

    /// Keeps limits that were taken from enough weeks; where somebody decided from when on, that stays so.
    package func freeze(
        _ frozen: FrozenBaseline,
        at place: WatchedPlace,
        of cycle: Int,
        anchor: Day,
        now: Instant
    ) throws {
        try connection.execute(
            """
            INSERT INTO baseline (organisation_id, cycle, moment, location, anchor, first_week, last_week, weeks, center,
                inflation, set_at)
            VALUES (\(organisation), \(cycle), \(place.moment), \(place.location?.text ?? ""), \(anchor),
                \(frozen.weeks.lowerBound), \(frozen.weeks.upperBound), \(frozen.count), \(frozen.limits.center),
                \(frozen.limits.inflation), \(now))
            ON CONFLICT (organisation_id, cycle, moment, location) DO UPDATE SET
                account_id = CASE WHEN baseline.anchor = excluded.anchor THEN baseline.account_id END,
                anchor = excluded.anchor, first_week = excluded.first_week, last_week = excluded.last_week,
                weeks = excluded.weeks, center = excluded.center, inflation = excluded.inflation, set_at = excluded.set_at
            """
        )
    }

    /// Decides from when on the limits of a place are to come; they are taken as soon as there are enough weeks.
    package func restart(
        _ place: WatchedPlace,
        of cycle: Int,
        from anchor: Day,
        by account: Account.ID,
        now: Instant
    ) throws {
        try connection.execute(
            """
            INSERT INTO baseline (organisation_id, cycle, moment, location, anchor, account_id, set_at)
            VALUES (\(organisation), \(cycle), \(place.moment), \(place.location?.text ?? ""), \(anchor), \(account), \(now))
            ON CONFLICT (organisation_id, cycle, moment, location) DO UPDATE SET anchor = excluded.anchor,
                first_week = NULL, last_week = NULL, weeks = NULL, center = NULL, inflation = NULL,
                account_id = excluded.account_id, set_at = excluded.set_at
            """
        )
        connection.batch.changed.insert(organisation)
    }
}
