internal import ServiceCycle
internal import Storage

/// The first organisation of an installation and its owner.
struct Founding: Sendable {
    let name: String
    let zone: Zone
    let owner: String

    /// Returns the owner's password; only its hash is kept.
    func carryOut(on database: any Database) async throws -> String {
        let now = Instant.now
        let organisation = Organisation(id: Organisation.ID(now: now), name: name, zone: zone)
        let account = Account(id: Account.ID(now: now), organisation: organisation.id, login: owner, role: .owner)
        let password = Randomness.password()
        let hash = try Password.hash(password)
        try await database.write { connection in
            guard try connection.organisations.all().isEmpty else {
                throw Refusal(.conflict, "There is already an organisation here.")
            }
            try connection.organisations.create(organisation, now: now)
            try connection.accounts.create(account, passwordHash: hash, now: now)
        }
        return password
    }
}
