import ServiceCycle
import Storage
import TestSupport
import Testing

@Suite struct AccountStoreTests {
    private func withAccount(
        _ engine: Engine,
        _ body: (any Database, Account) async throws -> Void
    ) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            let account = Account(
                id: Account.ID(now: Fixtures.now),
                organisation: stage.organisation.id,
                login: "ada",
                role: .manager
            )
            try await database.write { try $0.accounts.create(account, passwordHash: "hash", now: Fixtures.now) }
            try await body(database, account)
        }
    }

    @Test(arguments: Engine.available)
    func `an account is found by its login, letter by letter`(_ engine: Engine) async throws {
        try await withAccount(engine) { database, account in
            let found = try await database.read { try $0.accounts.find(login: "ada")?.account }
            #expect(found == account)
            #expect(try await database.read { try $0.accounts.find(login: "Ada")?.account } == nil)
            let refusal = await #expect(throws: Refusal.self) {
                try await database.write { try $0.accounts.create(account, passwordHash: "other", now: Fixtures.now) }
            }
            #expect(refusal?.kind == .conflict)
            #expect(try await database.read { try $0.accounts.find(login: "ada")?.passwordHash } == "hash")
        }
    }

    private static let hour: Int64 = 3_600

    @Test(
        arguments: Engine.available,
        [
            (seen: 0, asked: 12 * hour, isOpen: true), (seen: 0, asked: 12 * hour + 1, isOpen: false),
            (seen: 7 * 24 * hour - 60, asked: 7 * 24 * hour, isOpen: true),
            (seen: 7 * 24 * hour - 60, asked: 7 * 24 * hour + 1, isOpen: false),
        ]
    )
    func `a session ends twelve hours after its use and a week after its beginning`(
        _ engine: Engine,
        _ times: (seen: Int64, asked: Int64, isOpen: Bool)
    ) async throws {
        try await withAccount(engine) { database, account in
            try await database.write { connection in
                try connection.accounts.beginSession("token", of: account, now: Fixtures.now)
                try connection.accounts.touchSession("token", now: Fixtures.now.advanced(bySeconds: times.seen))
            }
            let holder = try await database.read {
                try $0.accounts.holder(ofSession: "token", now: Fixtures.now.advanced(bySeconds: times.asked))
            }
            #expect(holder?.account == (times.isOpen ? account : nil))
        }
    }

    @Test(arguments: Engine.available)
    func `another password ends all sessions, signing out ends one`(_ engine: Engine) async throws {
        try await withAccount(engine) { database, account in
            try await database.write { connection in
                for token in ["one", "two", "three"] {
                    try connection.accounts.beginSession(token, of: account, now: Fixtures.now)
                }
                try connection.accounts.endSession("two")
            }
            func open() async throws -> [String] {
                try await database.read { connection in
                    try ["one", "two", "three"].filter {
                        try connection.accounts.holder(ofSession: $0, now: Fixtures.now) != nil
                    }
                }
            }
            #expect(try await open() == ["one", "three"])
            try await database.write { try $0.accounts.setPassword(hash: "new", of: account) }
            #expect(try await open() == [])
        }
    }

    @Test(arguments: Engine.available)
    func `of secrets only digests are kept`(_ engine: Engine) async throws {
        try await withAccount(engine) { database, account in
            try await database.write { connection in
                try connection.accounts.beginSession("session-secret", of: account, now: Fixtures.now)
                try connection.tokens.create(
                    "token-secret",
                    name: "till",
                    scopes: [.writeResponses],
                    in: account.organisation,
                    now: Fixtures.now
                )
            }
            let values = try await database.read { connection in
                try connection.rows("SELECT * FROM session").flatMap(\.values)
                    + connection.rows("SELECT * FROM token").flatMap(\.values)
            }
            #expect(values.contains(.blob(Digest.of("session-secret"))))
            #expect(values.contains(.blob(Digest.of("token-secret"))))
            #expect(!values.contains(.text("session-secret")) && !values.contains(.text("token-secret")))
            let grant = try await database.read { try $0.tokens.grant(of: "token-secret") }
            #expect(grant?.scopes == [.writeResponses])
            #expect(try await database.read { try $0.tokens.grant(of: "token-secre") } == nil)
        }
    }
}
