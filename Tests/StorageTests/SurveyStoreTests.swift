import ServiceCycle
import Statistics
import Storage
import TestSupport
import Testing

@Suite struct SurveyStoreTests {
    /// A change to the survey of the fixtures.
    struct Change: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let place: String
        let apply: @Sendable (inout Survey) -> Void

        init(_ testDescription: String, at place: String = "", _ apply: @escaping @Sendable (inout Survey) -> Void) {
            self.testDescription = testDescription
            self.place = place
            self.apply = apply
        }
    }

    private func save(_ survey: Survey, of stage: Stage, on database: any Database) async throws -> StoredSurvey {
        let organisation = stage.organisation.id
        return try await database.write { try $0.surveys(of: organisation).save(survey, now: Fixtures.now) }
    }

    private static let forbidden = [
        Change("another moment", at: "questions[0].moment") { $0.questions[0].moment = code("receive") },
        Change("no moment any more", at: "questions[0].moment") { $0.questions[0].moment = nil },
        Change("a moment for the first time", at: "questions[2].moment") { $0.questions[2].moment = code("leave") },
        Change("another scale", at: "questions[0].kind") { $0.questions[0].kind = .rating(points: 7, labels: []) },
        Change("another kind", at: "questions[0].kind") { $0.questions[0].kind = .importance(points: 5, labels: []) },
        Change("one choice where there were several", at: "questions[7].kind") {
            $0.questions[7].kind = .choice($0.questions[7].kind.options)
        },
        Change("options in another order", at: "questions[6].options") {
            $0.questions[6].kind = .choice($0.questions[6].kind.options.reversed())
        },
        Change("an option put first", at: "questions[6].options") {
            $0.questions[6].kind = .choice(Fixtures.options("help", "cash", "transfer", "card"))
        },
        Change("an option less", at: "questions[6].options") {
            $0.questions[6].kind = .choice(Fixtures.options("cash", "transfer"))
        },
    ]

    @Test(arguments: Engine.available, forbidden)
    func `a question keeps the meaning of its answers`(_ engine: Engine, _ change: Change) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            var generator = SeededGenerator(seed: 54)
            try await stage.keep(stage.responses(40, using: &generator), on: database)
            var survey = Fixtures.survey
            change.apply(&survey)
            let changed = survey
            let refusal = await #expect(throws: Refusal.self) { try await save(changed, of: stage, on: database) }
            #expect(refusal?.kind == .conflict)
            #expect(refusal?.issues.map(\.place) == [change.place])
            let kept = try await database.read { try $0.surveys(of: stage.organisation.id).find("visit") }
            #expect(kept == stage.survey)
        }
    }

    private static let allowed = [
        Change("other words") { $0.questions[0].text = english("How was the wait?") },
        Change("labels") {
            $0.questions[0].kind = .rating(points: 5, labels: (1...5).map { english("\($0)") })
        },
        Change("an option more") {
            $0.questions[6].kind = .choice(Fixtures.options("cash", "transfer", "card", "help"))
        },
        Change("another order") { $0.questions.reverse() },
        Change("now required") { $0.questions[0].isRequired = true },
    ]

    @Test(arguments: Engine.available, allowed)
    func `what leaves the answers as they are may change`(_ engine: Engine, _ change: Change) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            var survey = Fixtures.survey
            change.apply(&survey)
            let stored = try await save(survey, of: stage, on: database)
            #expect(stored.version == 2)
            #expect(stored.survey == survey)
            #expect(stored.id == stage.survey.id)
            for (question, number) in zip(survey.questions, stored.questionNumbers) {
                let index = try #require(Fixtures.survey.questions.firstIndex { $0.code == question.code })
                #expect(number == stage.survey.questionNumbers[index])
            }
        }
    }

    @Test(arguments: Engine.available)
    func `a question that goes and comes back keeps its number`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            var smaller = Fixtures.survey
            smaller.questions.removeFirst()
            smaller.questions.append(Question(code: code("extra"), kind: .text, text: english("And?")))
            #expect(try await save(smaller, of: stage, on: database).questionNumbers == [2, 3, 4, 5, 6, 7, 8, 9, 10])
            let back = try await save(Fixtures.survey, of: stage, on: database)
            #expect(back.questionNumbers == stage.survey.questionNumbers)
            #expect(back.version == 3)
        }
    }

    @Test(arguments: Engine.available)
    func `saving the same survey again makes no version`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            #expect(try await save(Fixtures.survey, of: stage, on: database) == stage.survey)
        }
    }

    @Test(arguments: Engine.available)
    func `a survey stays with its cycle`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            var whole = Fixtures.survey
            whole.questions = [Question(code: code("recommend"), kind: .nps, text: english("Would you?"))]
            let stage = try await Stage(on: database, survey: whole)
            let organisation = stage.organisation.id
            var other = Fixtures.map
            other.code = code("delivery")
            let second = other
            try await database.write { _ = try $0.cycles(of: organisation).save(second, now: Fixtures.now) }
            whole.cycle = code("delivery")
            let moved = whole
            let refusal = await #expect(throws: Refusal.self) { try await save(moved, of: stage, on: database) }
            #expect(refusal?.issues.map(\.place) == ["cycle"])
        }
    }

    @Test(arguments: Engine.available)
    func `a survey about an unknown cycle or moment is refused with the place`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            var lost = Fixtures.survey
            lost.code = code("lost")
            lost.cycle = code("nowhere")
            var astray = Fixtures.survey
            astray.questions[0].moment = code("nowhere")
            for (survey, place) in [(lost, "cycle"), (astray, "questions[0].moment")] {
                let refusal = await #expect(throws: Refusal.self) { try await save(survey, of: stage, on: database) }
                #expect(refusal?.issues.map(\.place) == [place])
            }
        }
    }

    @Test(arguments: Engine.available)
    func `a code that looks like an identifier is still a code`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            var survey = Fixtures.survey
            survey.code = code("0190a5b2-7c3d-7e4f-8a9b-0c1d2e3f4a5b")
            let first = try await save(survey, of: stage, on: database)
            survey.title = english("Another title")
            let second = try await save(survey, of: stage, on: database)
            #expect(second.id == first.id)
            #expect(second.version == 2)
        }
    }
}
