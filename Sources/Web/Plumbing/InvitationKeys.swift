internal import ServiceCycle
internal import Storage
internal import Synchronization

/// The key that signs the links to surveys, read once and kept in memory.
///
/// A class, since all requests share it.
final class InvitationKeys: Sendable {
    private let database: any Database
    private let organisation: Organisation.ID
    private let kept = Mutex<InvitationKey?>(nil)

    init(database: any Database, organisation: Organisation.ID) {
        self.database = database
        self.organisation = organisation
    }

    /// The key to check links with, nil where none was ever signed.
    func known() async throws -> InvitationKey? {
        if let key = kept.withLock({ $0 }) { return key }
        let organisation = organisation
        let key = try await database.read { try $0.invitations(of: organisation).key() }
        kept.withLock { $0 = key }
        return key
    }

    /// The key to sign links with; the first who asks for it has it made.
    func made(now: Instant) async throws -> InvitationKey {
        if let key = try await known() { return key }
        let organisation = organisation
        let secret = Randomness.bytes(InvitationKey.length)
        let key = try await database.write { try $0.invitations(of: organisation).key(orElse: secret, now: now) }
        kept.withLock { $0 = key }
        return key
    }
}
