import ServiceCycle
@testable import Storage
import TestSupport
import Testing

@Suite struct CycleStoreTests {
    private func save(
        _ map: ServiceMap,
        over expected: Int? = nil,
        of stage: Stage,
        on database: any Database
    ) async throws -> MapChange {
        let organisation = stage.organisation.id
        return try await database.write {
            try $0.cycles(of: organisation).save(map, over: expected, now: Fixtures.now.advanced(bySeconds: 60))
        }
    }

    private func momentNumbers(of stage: Stage, on database: any Database) async throws -> [String: Int] {
        let organisation = stage.organisation.id
        return try await database.read { connection in
            let statement: SQL = "SELECT code, moment FROM moment WHERE organisation_id = \(organisation)"
            return Dictionary(
                uniqueKeysWithValues: try connection.rows(statement).map { (try $0.text(0), try $0.int(1)) }
            )
        }
    }

    @Test(arguments: Engine.available)
    func `a map comes back as it was saved, by its code and by its id`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            try await database.read { connection in
                let store = connection.cycles(of: stage.organisation.id)
                let cycle = try #require(try store.find("counter"))
                #expect(cycle.map == Fixtures.map)
                #expect(cycle.version == 1)
                #expect(try store.find(cycle.id.description) == cycle)
                #expect(try store.all() == [cycle])
                #expect(try store.find("elsewhere") == nil)
                #expect(try connection.cycles(of: Fixtures.organisation().id).all() == [])
            }
        }
    }

    @Test(arguments: Engine.available)
    func `saving the same map again makes no version`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            let change = try await save(Fixtures.map, of: stage, on: database)
            #expect(change == MapChange(version: 1, isNew: false))
            let versions = try await database.read { try $0.first("SELECT COUNT(*) FROM map_version")?.int(0) }
            #expect(versions == 1)
        }
    }

    @Test(arguments: Engine.available)
    func `a moment that goes and comes back keeps its number`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            let numbers = try await momentNumbers(of: stage, on: database)
            var smaller = Fixtures.map
            smaller.moments.removeAll { $0.code == code("wait") }
            smaller.moments.insert(
                Moment(code: code("greet"), name: english("Greets"), phase: .during, actor: .customer),
                at: 1
            )
            let change = try await save(smaller, of: stage, on: database)
            #expect(change == MapChange(version: 2, added: [code("greet")], retired: [code("wait")]))
            let back = try await save(Fixtures.map, of: stage, on: database)
            #expect(back == MapChange(version: 3, retired: [code("greet")], restored: [code("wait")]))
            let later = try await momentNumbers(of: stage, on: database)
            #expect(later.filter { $0.key != "greet" } == numbers)
            #expect(later["greet"] == 5)
        }
    }

    @Test(arguments: Engine.available)
    func `a map that somebody else changed is not overwritten`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            var (mine, other) = (Fixtures.map, Fixtures.map)
            mine.description = english("Mine")
            other.description = english("Other")
            #expect(try await save(other, over: 1, of: stage, on: database).version == 2)
            let refusal = await #expect(throws: Refusal.self) {
                try await save(mine, over: 1, of: stage, on: database)
            }
            #expect(refusal?.kind == .conflict)
            let kept = try await database.read { try $0.cycles(of: stage.organisation.id).find("counter")?.map }
            #expect(kept == other)
        }
    }

    @Test(arguments: Engine.available)
    func `old versions of a map stay as they were`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            let statement: SQL = "SELECT document FROM map_version WHERE version = 1"
            let before = try await database.read { try $0.first(statement)?.text(0) }
            var changed = Fixtures.map
            changed.name = english("At the window")
            _ = try await save(changed, of: stage, on: database)
            #expect(try await database.read { try $0.first(statement)?.text(0) } == before)
            #expect(before?.contains("At the counter") == true)
        }
    }
}
