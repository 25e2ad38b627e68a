import Foundation
import ServiceCycle
import Statistics
import Storage
import TestSupport
import Testing

@Suite struct ResponseStoreTests {
    @Test(arguments: Engine.available)
    func `responses come back as they were given, page by page`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            var generator = SeededGenerator(seed: 21)
            let responses = stage.responses(25, using: &generator)
            try await stage.keep(responses, on: database)
            let pages = try await database.read { connection in
                let store = connection.responses(of: stage.organisation.id)
                return try [0, 10, 20].map { try store.page(of: stage.survey.number, after: $0, limit: 10) }
            }
            #expect(pages.map(\.count) == [10, 10, 5])
            for (stored, given) in zip(pages.joined(), responses) {
                #expect(stored.id == given.id)
                #expect(stored.attributes == given.attributes)
                #expect(stored.at == given.at)
                #expect(stored.day == given.day)
                #expect(stored.weight == given.weight)
                let json = try JSONScanner.value(of: Array(stored.answers.utf8))
                for (question, answer) in zip(Fixtures.survey.questions, given.answers) {
                    #expect(json[question.code.text].flatMap { Answer($0, kind: question.kind) } == answer)
                }
            }
        }
    }

    @Test(arguments: Engine.available, [31, 32, 33] as [UInt64])
    func `the cube is what the responses make of it`(_ engine: Engine, _ seed: UInt64) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            var generator = SeededGenerator(seed: seed)
            let responses = stage.responses(150, using: &generator)
            for start in stride(from: 0, to: 150, by: 50) {
                try await stage.keep(Array(responses[start..<start + 50]), on: database)
            }
            try await database.read { connection in
                let cohorts = try connection.cohortNumbers(of: stage.organisation.id)
                let cube = try Cube(of: stage.organisation.id, on: connection)
                #expect(try cube == Cube(of: responses, to: stage.survey, cohorts: cohorts))
            }
        }
    }

    @Test(arguments: Engine.available)
    func `erasing takes away exactly what came`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            var generator = SeededGenerator(seed: 41)
            let responses = stage.responses(60, using: &generator)
            try await stage.keep(responses, on: database)
            let organisation = stage.organisation.id
            let gone = responses.indices.filter { $0 % 3 == 0 }.map { responses[$0] }
            for response in gone {
                try await database.write { try $0.responses(of: organisation).erase(response.id, now: Fixtures.now) }
            }
            let stayed = responses.indices.filter { $0 % 3 != 0 }.map { responses[$0] }
            try await database.read { connection in
                let cohorts = try connection.cohortNumbers(of: organisation)
                let cube = try Cube(of: organisation, on: connection)
                #expect(try cube == Cube(of: stayed, to: stage.survey, cohorts: cohorts))
                let page = try connection.responses(of: organisation).page(
                    of: stage.survey.number,
                    after: 0,
                    limit: 100
                )
                #expect(page.map(\.id) == stayed.map(\.id))
                let known = try connection.responses(of: organisation).known(among: gone.map(\.id))
                #expect(known == Dictionary(uniqueKeysWithValues: gone.map { ($0.id, nil) }))
            }
            let verification = try await stage.verification(on: database)
            #expect(verification.problems == [])
            #expect(verification.erased == gone.count)
            #expect(verification.responses == stayed.count)
        }
    }

    @Test(arguments: Engine.available)
    func `all may be erased, also in the transaction that brought them`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            var generator = SeededGenerator(seed: 42)
            let (old, new) = (stage.responses(5, using: &generator), stage.responses(5, using: &generator))
            try await stage.keep(old, on: database)
            let organisation = stage.organisation.id
            try await database.write { connection in
                let store = connection.responses(of: organisation)
                try store.append(new, to: stage.survey)
                for response in old + new { try store.erase(response.id, now: Fixtures.now) }
                for response in old { try store.erase(response.id, now: Fixtures.now) }
            }
            #expect(try await database.read { try $0.first("SELECT COUNT(*) FROM cube")?.int(0) } == 0)
            #expect(try await stage.verification(on: database).problems == [])
        }
    }

    @Test(arguments: Engine.available)
    func `what is not there cannot be erased`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            let refusal = await #expect(throws: Refusal.self) {
                try await database.write {
                    try $0.responses(of: stage.organisation.id).erase(
                        NewResponse.ID(high: 1, low: 2),
                        now: Fixtures.now
                    )
                }
            }
            #expect(refusal?.kind == .notFound)
        }
    }

    @Test(arguments: [true, false])
    func `nothing of an erased answer is left in the files`(_ isErased: Bool) async throws {
        let canary = "canary-4711-sings"
        try await withFolder { folder in
            try await withDatabase(in: .folder(folder)) { database in
                let stage = try await Stage(on: database)
                var generator = SeededGenerator(seed: 43)
                try await stage.keep(stage.responses(200, using: &generator), on: database)
                var answers = [Answer?](repeating: nil, count: Fixtures.survey.questions.count)
                answers[8] = .text(String(repeating: "\(canary) ", count: 400))
                let response = NewResponse(
                    id: NewResponse.ID(now: Fixtures.now),
                    answers: answers,
                    to: stage.survey,
                    attributes: Attributes(),
                    at: Fixtures.now,
                    day: Fixtures.today,
                    weight: 1_000_000
                )
                try await stage.keep([response], on: database)
                try await stage.keep(stage.responses(200, using: &generator), on: database)
                guard isErased else { return }
                try await database.write {
                    try $0.responses(of: stage.organisation.id).erase(response.id, now: Fixtures.now)
                }
                #expect(try await stage.verification(on: database).problems == [])
            }
            let files = try FileManager.default.subpathsOfDirectory(atPath: folder)
            let traces = files.filter {
                FileManager.default.contents(atPath: "\(folder)/\($0)")?.range(of: Data(canary.utf8)) != nil
            }
            #expect(files.contains("siklus.sqlite"))
            #expect(traces.isEmpty == isErased, "\(traces)")
        }
    }

    @Test(arguments: Engine.available)
    func `answers to a survey that changed meanwhile are refused`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            var generator = SeededGenerator(seed: 44)
            let responses = stage.responses(3, using: &generator)
            let organisation = stage.organisation.id
            // In one transaction: what was checked before the change does not count after it.
            await #expect(throws: SurveyChanged.self) {
                try await database.write { connection in
                    try connection.responses(of: organisation).append([responses[0]], to: stage.survey)
                    var changed = Fixtures.survey
                    changed.title = english("Another title")
                    _ = try connection.surveys(of: organisation).save(changed, now: Fixtures.now)
                    try connection.responses(of: organisation).append([responses[1]], to: stage.survey)
                }
            }
            try await stage.keep([responses[0]], on: database)
            var map = Fixtures.map
            map.moments[0].criticality = 3
            let changed = map
            try await database.write { _ = try $0.cycles(of: organisation).save(changed, now: Fixtures.now) }
            await #expect(throws: SurveyChanged.self) { try await stage.keep([responses[2]], on: database) }
            #expect(try await database.read { try $0.kept(of: organisation).map(\.id) } == [responses[0].id])
        }
    }

    @Test(arguments: Engine.available)
    func `one organisation's current survey says nothing about another's`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let (one, two) = (try await Stage(on: database), try await Stage(on: database))
            var generator = SeededGenerator(seed: 45)
            let (first, second) = (one.response(using: &generator), two.response(using: &generator))
            var survey = Fixtures.survey
            survey.title = english("Another title")
            let changed = survey
            try await database.write { _ = try $0.surveys(of: two.organisation.id).save(changed, now: Fixtures.now) }
            await #expect(throws: SurveyChanged.self) {
                try await database.write { connection in
                    try connection.responses(of: one.organisation.id).append([first], to: one.survey)
                    try connection.responses(of: two.organisation.id).append([second], to: two.survey)
                }
            }
        }
    }

    @Test(arguments: Engine.available, [0, 1, 7_000])
    func `any number of responses is kept at once`(_ engine: Engine, _ count: Int) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            var generator = SeededGenerator(seed: 46)
            let responses = stage.responses(count, using: &generator)
            try await stage.keep(responses, on: database)
            let kept = try await database.read { try $0.kept(of: stage.organisation.id) }
            #expect(kept.map(\.sequence) == Array(1..<(count + 1)))
        }
    }
}
