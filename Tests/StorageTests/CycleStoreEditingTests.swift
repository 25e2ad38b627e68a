import ServiceCycle
import Storage
import TestSupport
import Testing

@Suite struct CycleStoreEditingTests {
    private func rename(
        _ moment: String,
        _ name: String,
        since version: Int,
        of stage: Stage,
        on database: any Database
    ) async throws -> StoredCycle {
        let organisation = stage.organisation.id
        return try await database.write {
            try $0.cycles(of: organisation).edit("counter", since: version, by: nil, now: Fixtures.now) { seen, now in
                try now.changing(code(moment), by: Fields([("name.en", name)]), since: seen)
            }
        }
    }

    @Test(arguments: Engine.available)
    func `an edit on an old version is kept beside what others saved since`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            _ = try await rename("leave", "Goes", since: 1, of: stage, on: database)
            let cycle = try await rename("wait", "Queues", since: 1, of: stage, on: database)
            #expect(cycle.version == 3)
            #expect(cycle.map.moment(code("leave"))?.name == english("Goes"))
            #expect(cycle.map.moment(code("wait"))?.name == english("Queues"))
        }
    }

    @Test(arguments: Engine.available)
    func `a conflict changes nothing`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            let first = try await rename("wait", "Queues", since: 1, of: stage, on: database)
            await #expect(throws: EditConflict.self) {
                try await rename("wait", "Lingers", since: 1, of: stage, on: database)
            }
            let organisation = stage.organisation.id
            let kept = try await database.read { try $0.cycles(of: organisation).find("counter") }
            #expect(kept == first)
        }
    }

    @Test(arguments: Engine.available)
    func `undoing makes a new version, and the history says what it changed`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            _ = try await rename("wait", "Queues", since: 1, of: stage, on: database)
            let organisation = stage.organisation.id
            let (cycle, history) = try await database.write { connection in
                let cycles = connection.cycles(of: organisation)
                let cycle = try cycles.restore(1, of: "counter", since: 2, by: nil, now: Fixtures.now)
                return (cycle, try cycles.history(of: cycle))
            }
            #expect(cycle.version == 3)
            #expect(cycle.map == Fixtures.map)
            #expect(history.records[1].changes?.first?.fields == ["name.en"])
            #expect(history.redo?.target == 2)
        }
    }

    @Test(arguments: Engine.available)
    func `whoever undoes what he has not seen is asked`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            _ = try await rename("wait", "Queues", since: 1, of: stage, on: database)
            let organisation = stage.organisation.id
            await #expect(throws: EditConflict.overtaken) {
                try await database.write {
                    _ = try $0.cycles(of: organisation).restore(1, of: "counter", since: 1, by: nil, now: Fixtures.now)
                }
            }
        }
    }

    @Test(arguments: Engine.available)
    func `a retired moment is found with its last words`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            let organisation = stage.organisation.id
            let retired = try await database.write { connection in
                let cycles = connection.cycles(of: organisation)
                let cycle = try cycles.edit("counter", since: 1, by: nil, now: Fixtures.now) {
                    try $1.retiring(code("wait"), since: $0)
                }
                return try cycles.retired(in: cycle)
            }
            #expect(retired.map(\.moment) == [Fixtures.map.moments[1]])
            #expect(retired.map(\.version) == [1])
        }
    }
}
