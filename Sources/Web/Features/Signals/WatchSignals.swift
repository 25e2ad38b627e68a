internal import Analysis
internal import ServiceCycle
internal import Storage

/// Judges the weeks that are over, of every moment everywhere and at each location, and keeps what is found.
struct WatchSignals: Sendable {
    let services: Services

    /// - Throws: What the database throws.
    func run() async throws {
        let organisation = services.organisation
        for cycle in try await services.database.read({ try $0.cycles(of: organisation.id).all() }) {
            try await watch(cycle)
        }
    }

    /// The same right after answers came in bulk, which are kept whatever comes of it: what fails is done again within the hour.
    func runSoon() async {
        do { try await run() } catch { return }
    }

    private func watch(_ cycle: StoredCycle) async throws {
        let (organisation, now) = (services.organisation, services.now())
        let today = organisation.zone.day(of: now)
        let judged = SignalWatch.judged(before: today)
        let (places, kept) = try await services.database.read { connection in
            let places = try connection.reports(of: organisation)
                .watched(on: cycle, in: SignalWatch.days(before: today)) { SignalWatch.quiet(from: $0, before: today) }
            let kept = try connection.signals(of: organisation.id).since(judged.lowerBound)
                .filter { $0.cycle == cycle.number }
            return (places, kept.map(\.signal))
        }
        let watches = places.map { place in
            let watch = SignalWatch(
                place.place,
                place.series,
                plan: place.plan,
                anchor: place.anchor,
                today: today
            )
            return (place: place, frozen: watch.frozen, signals: watch.signals)
        }
        let found = watches.flatMap(\.signals)
        let isSame = kept.count == found.count && found.allSatisfy(kept.contains)
        guard !isSame || watches.contains(where: { $0.frozen != nil }) else { return }
        _ = try await services.database.write { connection in
            let signals = connection.signals(of: organisation.id)
            for watch in watches {
                guard let frozen = watch.frozen else { continue }
                try signals.freeze(
                    frozen,
                    at: watch.place.place,
                    of: cycle.number,
                    anchor: watch.place.anchor,
                    since: watch.place.kept,
                    now: now
                )
            }
            return try signals.reconcile(found, of: cycle.number, in: judged, now: now)
        }
    }
}
