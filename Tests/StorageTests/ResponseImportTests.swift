import ServiceCycle
import Statistics
import Storage
import TestSupport
import Testing

@Suite struct ResponseImportTests {
    private func add(
        _ responses: [NewResponse],
        of stage: Stage,
        on database: any Database
    ) async throws -> (added: Int, repeated: Int, conflicts: [Int]) {
        try await database.writeAlone { connection in
            var work = try ResponseImport(into: stage.survey, of: stage.organisation.id, on: connection)
            for (index, response) in responses.enumerated() { try work.add(response, line: index + 2) }
            try work.flush()
            return (work.added, work.repeated, work.conflicts)
        }
    }

    @Test(arguments: Engine.available)
    func `a long import is sealed in parts and counted exactly`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            var generator = SeededGenerator(seed: 101)
            let responses = stage.responses(5_000, using: &generator)
            let result = try await add(responses, of: stage, on: database)
            #expect(result == (5_000, 0, []))
            let verification = try await stage.verification(on: database)
            #expect(verification.problems == [])
            #expect(verification.responses == 5_000)
            #expect(verification.seals == 2)
        }
    }

    @Test(arguments: Engine.available)
    func `what is here already is not added again`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            var generator = SeededGenerator(seed: 102)
            let responses = stage.responses(150, using: &generator)
            try await stage.keep(Array(responses[..<50]), on: database)
            let result = try await add(responses + responses[100...], of: stage, on: database)
            #expect(result == (100, 100, []))
            #expect(try await add(responses, of: stage, on: database) == (0, 150, []))
            let verification = try await stage.verification(on: database)
            #expect(verification.problems == [])
            #expect(verification.responses == 150)
        }
    }

    @Test(arguments: Engine.available)
    func `a line that comes back with other answers is named and changes nothing`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            var generator = SeededGenerator(seed: 104)
            let responses = stage.responses(3, using: &generator)
            _ = try await add(responses, of: stage, on: database)
            let before = try await database.read { try Cube(of: stage.organisation.id, on: $0) }
            let other = NewResponse(
                id: responses[1].id,
                answers: [.point(1)] + responses[1].answers.dropFirst().map { _ in nil },
                to: stage.survey,
                attributes: responses[1].attributes,
                at: responses[1].at,
                day: responses[1].day,
                weight: 1_000_000
            )
            #expect(try await add([responses[0], other], of: stage, on: database) == (0, 1, [3]))
            #expect(try await database.read { try Cube(of: stage.organisation.id, on: $0) } == before)
        }
    }

    @Test(arguments: Engine.available)
    func `an import that breaks off leaves nothing`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            var generator = SeededGenerator(seed: 103)
            let responses = stage.responses(4_500, using: &generator)
            await #expect(throws: TooLate.self) {
                try await database.writeAlone { connection in
                    var work = try ResponseImport(into: stage.survey, of: stage.organisation.id, on: connection)
                    for response in responses { try work.add(response, line: 1) }
                    throw TooLate()
                }
            }
            let verification = try await stage.verification(on: database)
            #expect(verification.problems == [])
            #expect([verification.responses, verification.seals, verification.cells] == [0, 0, 0])
        }
    }

    @Test(arguments: Engine.available)
    func `the same line of the same survey always gets the same identifier`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let (one, two) = (try await Stage(on: database).survey, try await Stage(on: database).survey)
            let id = NewResponse.ID(survey: one, key: Array("line 1".utf8))
            #expect(NewResponse.ID(survey: one, key: Array("line 1".utf8)) == id)
            #expect(NewResponse.ID(survey: one, key: Array("line 2".utf8)) != id)
            #expect(NewResponse.ID(survey: two, key: Array("line 1".utf8)) != id)
            // RFC 9562, 5.8: version 8, variant 10.
            #expect(id.high >> 12 & 0xF == 8)
            #expect(id.low >> 62 == 0b10)
        }
    }
}
