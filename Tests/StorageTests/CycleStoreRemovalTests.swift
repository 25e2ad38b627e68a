import ServiceCycle
import Statistics
import Storage
import TestSupport
import Testing

@Suite struct CycleStoreRemovalTests {
    /// A sample cycle with answers beside the stage's real one.
    private func addSample(to stage: Stage, on database: any Database) async throws -> StoredSurvey {
        var (map, survey) = (Fixtures.map, Fixtures.survey)
        map.code = code("sample")
        survey.code = code("sample-visit")
        survey.cycle = code("sample")
        let (sample, asked, organisation) = (map, survey, stage.organisation.id)
        return try await database.write { connection in
            _ = try connection.cycles(of: organisation).save(sample, isSample: true, now: Fixtures.now)
            return try connection.surveys(of: organisation).save(asked, now: Fixtures.now)
        }
    }

    @Test(arguments: Engine.available)
    func `a sample goes with its answers, and nothing else does`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            let organisation = stage.organisation.id
            var generator = SeededGenerator(seed: 8)
            let real = stage.responses(30, using: &generator)
            let simulated = stage.responses(30, using: &generator)
            try await stage.keep(real, on: database)
            let sample = try await addSample(to: stage, on: database)
            let copies = simulated.map { response in
                NewResponse(
                    id: response.id,
                    answers: response.answers,
                    to: sample,
                    attributes: response.attributes,
                    at: response.at,
                    day: response.day,
                    weight: response.weight
                )
            }
            try await database.write { try $0.responses(of: organisation).append(copies, to: sample) }
            try await database.write {
                try $0.cycles(of: organisation).removeSample("sample", now: Fixtures.now)
            }
            try await database.read { connection in
                let cycles = try connection.cycles(of: organisation).all()
                #expect(cycles.map(\.map.code.text) == ["counter"])
                let surveys = try connection.surveys(of: organisation).all()
                #expect(surveys.map(\.survey.code.text) == ["visit"])
                let kept = try connection.rows(
                    "SELECT response_id FROM response WHERE organisation_id = \(organisation) AND erased_at IS NULL"
                ).map { try $0.identifier(0) as NewResponse.ID }
                #expect(Set(kept) == Set(real.map(\.id)))
            }
            #expect(try await stage.verification(on: database).problems == [])
            // Its codes are free again.
            _ = try await addSample(to: stage, on: database)
        }
    }

    @Test(arguments: Engine.available)
    func `a real cycle is not removed`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            let organisation = stage.organisation.id
            let refusal = await #expect(throws: Refusal.self) {
                try await database.write {
                    try $0.cycles(of: organisation).removeSample("counter", now: Fixtures.now)
                }
            }
            #expect(refusal?.kind == .conflict)
            #expect(try await database.read { try $0.cycles(of: organisation).find("counter") } != nil)
        }
    }

    @Test(arguments: Engine.available)
    func `a sample that somebody has answered since it came is a changed one`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            let organisation = stage.organisation.id
            let sample = try await addSample(to: stage, on: database)
            let isChanged = { try await database.read { try $0.cycles(of: organisation).samplesAreChanged() } }
            #expect(try await isChanged() == false)
            var generator = SeededGenerator(seed: 9)
            let answers = stage.response(using: &generator).answers
            let later = NewResponse(
                id: NewResponse.ID(now: Fixtures.now),
                answers: answers,
                to: sample,
                attributes: Attributes(),
                at: Fixtures.now.advanced(bySeconds: 60),
                day: Fixtures.today,
                weight: 1_000_000
            )
            try await database.write { try $0.responses(of: organisation).append([later], to: sample) }
            #expect(try await isChanged())
        }
    }
}
