internal import ServiceCycle
internal import Storage
internal import Synchronization

/// Proves that a write is kept, at most once a second however often somebody asks.
///
/// A class, since all requests share it.
final class Heartbeat: Sendable {
    private let database: any Database
    private let organisation: Organisation.ID
    private let lastKept = Mutex(Instant(microseconds: 0))

    init(database: any Database, organisation: Organisation.ID) {
        self.database = database
        self.organisation = organisation
    }

    func beat(now: Instant) async throws {
        if now < lastKept.withLock({ $0 }).advanced(bySeconds: 1) { return }
        let organisation = organisation
        try await database.write { try $0.organisations.beat(organisation, now: now) }
        lastKept.withLock { $0 = now }
    }
}
