import ServiceCycle
import Storage
import TestSupport
import Testing

@Suite struct MigratorTests {
    private static let first = Migration(name: "1_first", text: "CREATE TABLE one (n {integer} NOT NULL) {strict}")
    private static let second = Migration(name: "2_second", text: "CREATE TABLE two (n {integer} NOT NULL) {strict}")
    private static let broken = Migration(
        name: "2_second",
        text: "CREATE TABLE two (n {integer} NOT NULL) {strict}; CREATE TABLE one (n {integer} NOT NULL) {strict}"
    )

    /// Lends a database of its own without a schema.
    private func withNothing(_ engine: Engine, _ body: (any Database) async throws -> Void) async throws {
        try await withFolder { folder in
            try await withPlace(engine) { place in
                let database: any Database =
                    switch place {
                    case .folder: try SQLiteDatabase(folder: folder, logger: .silent)
                    case .postgresql(let url): try PostgreSQLDatabase(url: url)
                    }
                do {
                    try await body(database)
                    await database.close()
                } catch {
                    await database.close()
                    throw error
                }
            }
        }
    }

    private func migrate(_ database: any Database, _ migrations: [Migration]) async throws -> [String] {
        try await database.writeAlone { try Migrator(migrations: migrations).migrate($0, now: Fixtures.now) }
    }

    @Test(arguments: Engine.available)
    func `a second run does nothing and a new step is added`(_ engine: Engine) async throws {
        try await withNothing(engine) { database in
            let isFresh = try await database.read { try Migrator(migrations: [Self.first]).isFresh(on: $0) }
            #expect(isFresh)
            #expect(try await migrate(database, [Self.first]) == ["1_first"])
            #expect(try await migrate(database, [Self.first]) == [])
            #expect(try await migrate(database, [Self.first, Self.second]) == ["2_second"])
            #expect(try await database.read { try $0.rows("SELECT one.n, two.n FROM one, two") }.isEmpty)
        }
    }

    @Test(arguments: Engine.available)
    func `a released step that was edited is refused`(_ engine: Engine) async throws {
        try await withNothing(engine) { database in
            _ = try await migrate(database, [Self.first])
            let edited = Migration(name: "1_first", text: Self.first.text + " ")
            let refusal = await #expect(throws: Refusal.self) { try await migrate(database, [edited]) }
            #expect(refusal?.message.contains("1_first") == true)
        }
    }

    @Test(arguments: Engine.available)
    func `a database newer than the program is refused`(_ engine: Engine) async throws {
        try await withNothing(engine) { database in
            _ = try await migrate(database, [Self.first, Self.second])
            let refusal = await #expect(throws: Refusal.self) { try await migrate(database, [Self.first]) }
            #expect(refusal?.kind == .conflict)
            #expect(refusal?.message.contains("newer") == true)
        }
    }

    @Test(arguments: Engine.available)
    func `a step that breaks off leaves nothing behind`(_ engine: Engine) async throws {
        try await withNothing(engine) { database in
            await #expect(throws: DatabaseFailure.self) { try await migrate(database, [Self.first, Self.broken]) }
            let isFresh = try await database.read { try Migrator(migrations: [Self.first]).isFresh(on: $0) }
            #expect(isFresh)
            await #expect(throws: DatabaseFailure.self) { try await database.read { try $0.rows("SELECT n FROM one") } }
            #expect(try await migrate(database, [Self.first, Self.second]) == ["1_first", "2_second"])
        }
    }

    @Test(.enabled(if: Engine.hasPostgreSQL))
    func `two servers that start at once migrate once`() async throws {
        try await withPlace(.postgresql) { place in
            async let one = withDatabase(in: place) { try await $0.read { try $0.organisations.all().count } }
            async let two = withDatabase(in: place) { try await $0.read { try $0.organisations.all().count } }
            let counts = try await [one, two]
            #expect(counts == [0, 0])
        }
    }
}
