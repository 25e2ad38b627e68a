import ServiceCycle
import Statistics
import TestSupport
import Testing

@testable import Storage

@Suite struct SurveyStateStoreTests {
    private func apply(
        _ change: SurveyState.Change,
        of stage: Stage,
        on database: any Database,
        now: Instant = Fixtures.now
    ) async throws -> StoredSurvey {
        let organisation = stage.organisation.id
        return try await database.write { try $0.surveys(of: organisation).apply(change, to: "visit", now: now) }
    }

    @Test(arguments: Engine.available)
    func `a survey that is read from a file is open`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            #expect(stage.survey.state == .open)
            #expect(stage.survey.stateSince == Fixtures.now)
        }
    }

    @Test(arguments: Engine.available)
    func `a state is kept with its time, and the wording stays as it is`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            let later = Fixtures.now.advanced(bySeconds: 60)
            let paused = try await apply(.pause, of: stage, on: database, now: later)
            #expect(paused.state == .paused)
            #expect(paused.stateSince == later)
            #expect(paused.version == stage.survey.version)
            let found = try await database.read { try $0.surveys(of: stage.organisation.id).find("visit") }
            #expect(found == paused)
        }
    }

    @Test(arguments: Engine.available)
    func `another wording leaves the state as it is`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            _ = try await apply(.close, of: stage, on: database)
            var survey = Fixtures.survey
            survey.title = english("Your last visit")
            let changed = survey
            let organisation = stage.organisation.id
            let saved = try await database.write { try $0.surveys(of: organisation).save(changed, now: Fixtures.now) }
            #expect(saved.state == .closed)
        }
    }

    @Test(arguments: Engine.available)
    func `an answer that was checked while the survey was open is checked again`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            var generator = SeededGenerator(seed: 7)
            let response = stage.response(using: &generator)
            _ = try await apply(.pause, of: stage, on: database)
            let organisation = stage.organisation.id
            await #expect(throws: SurveyChanged.self) {
                try await database.write {
                    try $0.responses(of: organisation).append([response], to: stage.survey)
                }
            }
        }
    }

    /// Keeps a survey as the first schema did.
    private func keepOldSurvey(of organisation: Organisation, on connection: any Connection) throws {
        try connection.execute(
            """
            INSERT INTO organisation (organisation_id, name, zone, is_sample, created_at)
            VALUES (\(organisation.id), \(organisation.name), \(organisation.zone.name), 0, \(Fixtures.now))
            """
        )
        try connection.execute(
            """
            INSERT INTO cycle (organisation_id, cycle, cycle_id, code, version)
            VALUES (\(organisation.id), 1, \(StoredCycle.ID(now: Fixtures.now)), \(Fixtures.map.code), 1)
            """
        )
        try connection.execute(
            """
            INSERT INTO map_version (organisation_id, cycle, version, document, saved_at)
            VALUES (\(organisation.id), 1, 1, \(Document.text(of: Fixtures.map)), \(Fixtures.now))
            """
        )
        try connection.execute(
            """
            INSERT INTO survey (organisation_id, survey, survey_id, cycle, code, version)
            VALUES (\(organisation.id), 1, \(StoredSurvey.ID(now: Fixtures.now)), 1, \(code("visit")), 1)
            """
        )
        var empty = Fixtures.survey
        empty.questions = []
        try connection.execute(
            """
            INSERT INTO survey_version (organisation_id, survey, version, document, saved_at)
            VALUES (\(organisation.id), 1, 1, \(Document.text(of: empty)), \(Fixtures.now))
            """
        )
    }

    @Test(arguments: Engine.available)
    func `surveys from before there were states are open`(_ engine: Engine) async throws {
        try await withFolder { folder in
            try await withPlace(engine) { place in
                let database: any Database =
                    switch place {
                    case .folder: try SQLiteDatabase(folder: folder, logger: .silent)
                    case .postgresql(let url): try PostgreSQLDatabase(url: url)
                    }
                let first = Migrator(migrations: [beginning20261121])
                _ = try await database.writeAlone { try first.migrate($0, now: Fixtures.now) }
                let organisation = Fixtures.organisation()
                try await database.write { try keepOldSurvey(of: organisation, on: $0) }
                _ = try await database.writeAlone { try Migrator().migrate($0, now: Fixtures.now) }
                let found = try await database.read { try $0.surveys(of: organisation.id).find("visit") }
                #expect(found?.state == .open)
                #expect(found?.stateSince == nil)
                await database.close()
            }
        }
    }
}
