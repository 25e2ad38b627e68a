import ServiceCycle
import Statistics
import Storage
import TestSupport
import Testing

@Suite struct GroupCommitTests {
    private struct Whim: Error {}

    @Test(arguments: Engine.available)
    func `of many concurrent writers the one that throws is undone alone`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            var generator = SeededGenerator(seed: 1)
            let responses = stage.responses(64, using: &generator)
            let (organisation, survey) = (stage.organisation.id, stage.survey)
            let results = try await together(64, on: database) { index in
                try await database.write { connection in
                    try connection.responses(of: organisation).append([responses[index]], to: survey)
                    if index % 8 == 3 { throw Whim() }
                }
            }
            let good = responses.indices.filter { $0 % 8 != 3 }.map { responses[$0] }
            for (index, result) in results.enumerated() {
                #expect((try? result.get()) == nil ? index % 8 == 3 : index % 8 != 3)
            }
            try await database.read { connection in
                let kept = try connection.kept(of: organisation)
                #expect(kept.map(\.sequence) == Array(1...good.count))
                #expect(Set(kept.map(\.id)) == Set(good.map(\.id)))
                let cohorts = try connection.cohortNumbers(of: organisation)
                #expect(try Cube(of: organisation, on: connection) == Cube(of: good, to: survey, cohorts: cohorts))
            }
            #expect(try await stage.verification(on: database).problems == [])
        }
    }

    @Test(arguments: Engine.available)
    func `writers who wait at the same moment share commits, and their numbers are dense`(_ engine: Engine) async throws
    {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            var generator = SeededGenerator(seed: 2)
            let responses = stage.responses(64, using: &generator)
            _ = try await together(64, on: database) { try await stage.keep([responses[$0]], on: database) }
                .map { try $0.get() }
            try await database.read { connection in
                let kept = try connection.kept(of: stage.organisation.id)
                #expect(kept.map(\.sequence) == Array(1...64))
                // One commit leaves one seal: without grouping there would be one for each response.
                #expect(try connection.sealCount(of: stage.organisation.id) < 32)
            }
        }
    }

    @Test(arguments: Engine.available)
    func `a writer who is alone gets a seal of his own`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            var generator = SeededGenerator(seed: 3)
            for number in 1...3 {
                try await stage.keep([stage.response(using: &generator)], on: database)
                #expect(try await database.read { try $0.sealCount(of: stage.organisation.id) } == number)
            }
        }
    }

    @Test(arguments: Engine.available)
    func `what a neighbour gathered survives a writer who seals and then throws`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            var generator = SeededGenerator(seed: 4)
            let responses = stage.responses(12, using: &generator)
            let (organisation, survey) = (stage.organisation.id, stage.survey)
            let results = try await together(12, on: database) { index in
                try await database.write { connection in
                    try connection.responses(of: organisation).append([responses[index]], to: survey)
                    guard index % 3 == 2 else { return }
                    try connection.batch.flushSeals(to: connection)
                    throw Whim()
                }
            }
            #expect(results.filter { (try? $0.get()) != nil }.count == 8)
            #expect(try await stage.verification(on: database).problems == [])
        }
    }

    @Test(arguments: Engine.available)
    func `a closed database refuses writers`(_ engine: Engine) async throws {
        try await withPlace(engine) { place in
            let database = try await withDatabase(in: place) { $0 }
            await #expect(throws: DatabaseFailure.unreachable("the server is stopping")) {
                try await database.write { _ in }
            }
        }
    }
}
