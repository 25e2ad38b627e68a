import ServiceCycle
import Statistics
import Storage
import TestSupport
import Testing

@Suite struct AnnouncementsTests {
    @Test(arguments: Engine.available)
    func `whoever listens hears of answers, erasures, maps and surveys`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            let organisation = stage.organisation.id
            var generator = SeededGenerator(seed: 5)
            let response = stage.response(using: &generator)
            var map = Fixtures.map
            map.name = english("Another name")
            var survey = Fixtures.survey
            survey.title = english("Another title")
            let (changedMap, changedSurvey) = (map, survey)
            let changes: [@Sendable (any Connection) throws -> Void] = [
                { try $0.responses(of: organisation).append([response], to: stage.survey) },
                { try $0.responses(of: organisation).erase(response.id, now: Fixtures.now) },
                { _ = try $0.cycles(of: organisation).save(changedMap, now: Fixtures.now) },
                { _ = try $0.surveys(of: organisation).save(changedSurvey, now: Fixtures.now) },
            ]
            for change in changes {
                var heard = database.changes(of: organisation).makeAsyncIterator()
                try await database.write { try change($0) }
                #expect(await heard.next() != nil)
            }
        }
    }

    @Test func `nobody hears of another organisation, of what was undone, or of a sign of life`() async throws {
        try await withDatabase(.sqlite) { database in
            let (stage, other) = (try await Stage(on: database), try await Stage(on: database))
            var generator = SeededGenerator(seed: 6)
            let (mine, theirs) = (stage.response(using: &generator), other.response(using: &generator))
            let organisation = stage.organisation.id
            let heard = database.changes(of: organisation)
            try await database.write { try $0.organisations.beat(organisation, now: Fixtures.now) }
            try await database.write {
                try $0.responses(of: other.organisation.id).append([theirs], to: other.survey)
            }
            await #expect(throws: Undone.self) {
                try await database.write { connection in
                    try connection.responses(of: organisation).append([mine], to: stage.survey)
                    throw Undone()
                }
            }
            await database.close()
            var count = 0
            for await _ in heard { count += 1 }
            #expect(count == 0)
        }
    }

    private struct Undone: Error {}

    @Test(.enabled(if: Engine.hasPostgreSQL))
    func `an answer to one server is heard by another, also after its session was lost`() async throws {
        try await withPlace(.postgresql) { place in
            try await withDatabase(in: place) { first in
                try await withDatabase(in: place) { second in
                    let stage = try await Stage(on: first)
                    var generator = SeededGenerator(seed: 7)
                    let responses = stage.responses(2, using: &generator)
                    var heard = second.changes(of: stage.organisation.id).makeAsyncIterator()
                    try await stage.keep([responses[0]], on: first)
                    #expect(await heard.next() != nil)
                    // One of two may come from the listening itself, which tells everybody to read.
                    try await stage.keep([responses[1]], on: first)
                    #expect(await heard.next() != nil)
                    _ = try await first.read { connection in
                        try connection.rows(
                            "SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity WHERE query LIKE 'LISTEN%'"
                        )
                    }
                    // Who listens again is told to read again, whatever was missed.
                    #expect(await heard.next() != nil)
                }
            }
        }
    }
}
