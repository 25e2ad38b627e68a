import ServiceCycle
import Statistics
import Storage
import TestSupport
import Testing

@Suite struct SurveyStoreEditingTests {
    /// Keeps responses, so that every question has answers.
    private func fill(_ stage: Stage, on database: any Database) async throws {
        var generator = SeededGenerator(seed: 7)
        let responses = stage.responses(40, using: &generator)
        let organisation = stage.organisation.id
        try await database.writeAlone { try $0.responses(of: organisation).append(responses, to: stage.survey) }
    }

    private func reword(
        _ stage: Stage,
        as rewording: Question.Rewording?,
        on database: any Database
    ) async throws -> (survey: StoredSurvey, edit: SurveyEdit) {
        let organisation = stage.organisation.id
        return try await database.writeAlone {
            try $0.surveys(of: organisation).edit("visit", since: 1, by: nil, now: Fixtures.now) { ground in
                try ground.current.changing(
                    code("wait"),
                    by: Fields([("text.en", "How long was the wait?")]),
                    as: rewording,
                    since: ground.seen,
                    ground.known
                )
            }
        }
    }

    @Test(arguments: Engine.available)
    func `a question with answers is not reworded silently`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            try await fill(stage, on: database)
            await #expect(throws: RewordingUndecided.self) { try await reword(stage, as: nil, on: database) }
        }
    }

    @Test(arguments: Engine.available)
    func `another question begins its own series, and the old one keeps its answers`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            try await fill(stage, on: database)
            let (survey, _) = try await reword(stage, as: .another, on: database)
            let organisation = stage.organisation
            let (counts, retired, records, report, rewordings) = try await database.read { connection in
                let surveys = connection.surveys(of: organisation.id)
                let reports = connection.reports(of: organisation)
                let report = try reports.moment(
                    code("wait"),
                    of: survey.cycle,
                    ReportRequest(),
                    today: Fixtures.today
                )
                return (
                    try surveys.answerCounts(of: survey), try surveys.retired(in: survey),
                    try surveys.wordings(of: survey), report, try reports.rewordings(on: survey.cycle)
                )
            }
            #expect(counts[code("wait-2")] == 0)
            #expect(counts[code("wait")] ?? 0 > 0)
            #expect(retired.map(\.question.code) == [code("wait")])
            #expect(records.map(\.previous) == [code("wait")])
            #expect(report?.breaks == [TrendBreak(day: Fixtures.today, reason: .reworded)])
            #expect(rewordings == [code("wait"): Fixtures.today])
        }
    }

    @Test(arguments: Engine.available)
    func `a correction keeps the series and is noted`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            try await fill(stage, on: database)
            let (survey, _) = try await reword(stage, as: .same, on: database)
            #expect(survey.questionNumbers == stage.survey.questionNumbers)
            let organisation = stage.organisation.id
            let records = try await database.read { try $0.surveys(of: organisation).wordings(of: survey) }
            #expect(records.map(\.before.text) == [english("The wait?")])
            #expect(records.map(\.previous) == [nil])
        }
    }

    @Test(arguments: Engine.available)
    func `a question that nobody has answered may take another scale`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            var changed = Fixtures.survey
            changed.questions[0].kind = .rating(points: 7, labels: [])
            let (survey, organisation) = (changed, stage.organisation.id)
            let kept = try await database.write { try $0.surveys(of: organisation).save(survey, now: Fixtures.now) }
            #expect(kept.survey == survey)
            #expect(kept.questionNumbers == stage.survey.questionNumbers)
        }
    }

    @Test(arguments: Engine.available)
    func `a question goes on asking about a moment that was retired`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            var map = Fixtures.map
            map.moments.removeAll { $0.code == code("wait") }
            var survey = Fixtures.survey
            survey.title = english("Another title")
            let (smaller, changed, organisation) = (map, survey, stage.organisation.id)
            let kept = try await database.write { connection in
                _ = try connection.cycles(of: organisation).save(smaller, now: Fixtures.now)
                return try connection.surveys(of: organisation).save(changed, now: Fixtures.now)
            }
            #expect(kept.survey.questions[0].moment == code("wait"))
        }
    }

    @Test(arguments: Engine.available)
    func `responses are counted`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            try await fill(stage, on: database)
            let organisation = stage.organisation.id
            let count = try await database.read { try $0.surveys(of: organisation).responseCount(of: stage.survey) }
            #expect(count.number == 40)
            #expect(count.isExact)
        }
    }
}
