package import ServiceCycle
internal import Statistics

extension Connection {
    /// The organisation's kept limits, and what they showed.
    package func signals(of organisation: Organisation.ID) -> SignalStore {
        SignalStore(connection: self, organisation: organisation)
    }
}

/// Signals, as the database remembers them: found once a week is over, and there until they are too old to matter.
package struct SignalStore {
    let connection: any Connection
    let organisation: Organisation.ID

    /// For how many weeks signals are kept.
    package static let keptWeeks = 26

    private static let columns: SQL = """
        SELECT cycle, moment, location, monday, rules, is_below, answers, hits, center, found_at, seen_at, login FROM signal
        LEFT JOIN account ON account.organisation_id = signal.organisation_id AND account.account_id = signal.seen_by
        """

    /// All signals of weeks from a Monday on, the newest first.
    package func since(_ monday: Day) throws -> [KeptSignal] {
        try connection.rows(
            Self.columns + " WHERE signal.organisation_id = \(organisation) AND monday >= \(monday)"
                + " ORDER BY monday DESC, cycle, moment, location"
        ).map(Self.signal)
    }

    /// Makes what is kept of some weeks of a cycle be what was found now; who has seen what stays known.
    ///
    /// - Parameters:
    ///   - found: All signals of these weeks.
    ///   - cycle: The cycle's number.
    ///   - weeks: The days of the weeks that were judged.
    ///   - now: When.
    /// - Returns: Whether anything is other than before.
    /// - Throws: What the database throws.
    package func reconcile(
        _ found: [MomentSignal],
        of cycle: Int,
        in weeks: ClosedRange<Day>,
        now: Instant
    ) throws -> Bool {
        try connection.claim(organisation.bytes)
        let scope: SQL = """
             WHERE signal.organisation_id = \(organisation) AND cycle = \(cycle)
                AND monday BETWEEN \(weeks.lowerBound) AND \(weeks.upperBound)
            """
        let kept = try connection.rows(Self.columns + scope).map(Self.signal).map(\.signal)
        let old = weeks.upperBound + -7 * Self.keptWeeks
        let forgotten = try connection.execute(
            "DELETE FROM signal WHERE organisation_id = \(organisation) AND cycle = \(cycle) AND monday < \(old)"
        )
        let gone = kept.filter { !found.contains($0) }
        let new = found.filter { !kept.contains($0) }
        for signal in gone where !new.contains(where: { $0.isSameWeek(as: signal) }) {
            try connection.execute(
                "DELETE FROM signal WHERE \(place(signal.place, of: cycle)) AND monday = \(signal.monday)"
            )
        }
        for signal in new { try keep(signal, of: cycle, now: now) }
        let isChanged = forgotten > 0 || !gone.isEmpty || !new.isEmpty
        if isChanged { connection.batch.changed.insert(organisation) }
        return isChanged
    }

    private func keep(_ signal: MomentSignal, of cycle: Int, now: Instant) throws {
        try connection.execute(
            """
            INSERT INTO signal (organisation_id, cycle, moment, location, monday, rules, is_below, answers, hits, center,
                found_at)
            VALUES (\(organisation), \(cycle), \(signal.place.moment), \(signal.place.location?.text ?? ""), \(signal.monday),
                \(signal.rules.map { String($0.rawValue) }.joined(separator: " ")), \(signal.isBelow), \(signal.count),
                \(signal.hits), \(signal.center), \(now))
            ON CONFLICT (organisation_id, cycle, moment, location, monday) DO UPDATE SET rules = excluded.rules,
                seen_by = CASE WHEN signal.is_below = excluded.is_below THEN signal.seen_by END,
                seen_at = CASE WHEN signal.is_below = excluded.is_below THEN signal.seen_at END,
                is_below = excluded.is_below, answers = excluded.answers, hits = excluded.hits, center = excluded.center
            """
        )
    }

    /// Notes that somebody has seen what a place showed in one direction up to a week, or that nobody has.
    ///
    /// - Returns: Whether there was such a signal.
    /// - Throws: What the database throws.
    package func see(
        _ place: WatchedPlace,
        of cycle: Int,
        isBelow: Bool,
        upTo monday: Day,
        by account: Account.ID?,
        now: Instant
    ) throws -> Bool {
        let seenAt = account.map { _ in now }
        let other: SQL = account == nil ? "seen_at IS NOT NULL" : "seen_at IS NULL"
        let count = try connection.execute(
            """
            UPDATE signal SET seen_by = \(account.databaseValue), seen_at = \(seenAt.databaseValue)
            WHERE \(self.place(place, of: cycle)) AND is_below = \(isBelow) AND monday <= \(monday) AND \(other)
            """
        )
        if count > 0 { connection.batch.changed.insert(organisation) }
        return count > 0
    }

    func place(_ place: WatchedPlace, of cycle: Int) -> SQL {
        """
        organisation_id = \(organisation) AND cycle = \(cycle) AND moment = \(place.moment)
        AND location = \(place.location?.text ?? "")
        """
    }

    private static func signal(_ row: Row) throws -> KeptSignal {
        KeptSignal(
            cycle: try row.int(0),
            signal: MomentSignal(
                place: WatchedPlace(moment: try row.code(1), location: Code(try row.text(2))),
                monday: Day(number: try row.int(3)),
                rules: try row.text(4).split(separator: " ").compactMap { Int($0).flatMap(NelsonRule.init) },
                isBelow: try row.int(5) == 1,
                count: try row.int(6),
                hits: try row.int(7),
                center: try row.real(8)
            ),
            foundAt: try row.instant(9),
            seen: row.isNull(10) ? nil : KeptSignal.Seen(login: try row.optionalText(11), at: try row.instant(10))
        )
    }
}

extension MomentSignal {
    fileprivate func isSameWeek(as other: MomentSignal) -> Bool { place == other.place && monday == other.monday }
}
