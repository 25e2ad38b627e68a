import ServiceCycle
import Storage
import TestSupport
import Testing

@Suite struct InvitationStoreTests {
    @Test(arguments: Engine.available)
    func `a key is made once, by whoever asks first`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let organisation = try await Stage(on: database).organisation.id
            #expect(try await database.read { try $0.invitations(of: organisation).key() } == nil)
            let keys = try await withThrowingTaskGroup(of: InvitationKey.self) { group in
                for number in UInt8(0)..<6 {
                    group.addTask {
                        try await database.write { connection in
                            try connection.invitations(of: organisation)
                                .key(orElse: Array(repeating: number, count: 32), now: Fixtures.now)
                        }
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            let kept = try await database.read { try $0.invitations(of: organisation).key() }
            #expect(kept != nil)
            #expect(keys.allSatisfy { $0 == kept })
        }
    }

    @Test(arguments: Engine.available)
    func `organisations have keys of their own`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let first = try await Stage(on: database).organisation.id
            let second = try await Stage(on: database).organisation.id
            _ = try await database.write {
                try $0.invitations(of: first).key(orElse: Array(repeating: 1, count: 32), now: Fixtures.now)
            }
            #expect(try await database.read { try $0.invitations(of: second).key() } == nil)
        }
    }
}
