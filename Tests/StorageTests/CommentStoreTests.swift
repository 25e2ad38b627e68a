import ServiceCycle
import Statistics
@testable import Storage
import TestSupport
import Testing

@Suite struct CommentStoreTests {
    /// A response in words of the stage's survey, whose ninth question asks for them.
    private func response(
        _ words: String,
        on day: Day,
        rating: Int = 2,
        location: String = "centre",
        of stage: Stage,
        _ generator: inout SeededGenerator
    ) -> NewResponse {
        var answers: [Answer?] = Array(repeating: nil, count: 9)
        (answers[0], answers[8]) = (.point(rating), .text(words))
        let at = stage.organisation.zone.instant(of: day, secondsAfterMidnight: 43_200)
        return NewResponse(
            id: NewResponse.ID(now: at, using: &generator),
            answers: answers,
            to: stage.survey,
            attributes: Attributes(location: code(location)),
            at: at,
            day: day,
            weight: 1_000_000
        )
    }

    private func newest(
        _ stage: Stage,
        cohorts: [Int]? = nil,
        in period: ClosedRange<Day> = day("2026-01-01")...day("2026-12-31"),
        limit: Int = 10,
        on database: any Database
    ) async throws -> [String] {
        try await database.read { connection in
            try connection.comments(of: stage.organisation.id).newest(
                of: stage.survey.questionNumbers[8],
                cohorts: cohorts,
                in: period,
                limit: limit
            )
        }.map { $0.answers }
    }

    @Test(arguments: Engine.available)
    func `the newest come first, within the period and the limit`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            var generator = SeededGenerator(seed: 7)
            let days = ["2026-03-05", "2026-02-01", "2026-03-09", "2026-03-05", "2025-12-31"].map(day)
            let kept = days.enumerated().map { response("w\($0)", on: $1, of: stage, &generator) }
            try await stage.keep(kept, on: database)
            let found = try await newest(stage, limit: 3, on: database)
            // Of two on one day the one that came later is newer.
            #expect(found.map { $0.contains(/"w2"|"w3"|"w0"/) } == [true, true, true])
            #expect(found[0].contains("\"w2\"") && found[1].contains("\"w3\"") && found[2].contains("\"w0\""))
            #expect(try await newest(stage, on: database).count == 4)
        }
    }

    @Test(arguments: Engine.available)
    func `only the cohorts that were asked for speak`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            var generator = SeededGenerator(seed: 8)
            let there = ["north", "centre", "north"].enumerated().map { index, location in
                response("w\(index)", on: day("2026-03-0\(index + 1)"), location: location, of: stage, &generator)
            }
            try await stage.keep(there, on: database)
            let cohorts = try await database.read {
                try $0.cohorts(of: stage.organisation.id).numbers(matching: CohortFilter(location: code("north")))
            }
            #expect(try await newest(stage, cohorts: cohorts, on: database).count == 2)
        }
    }

    @Test(arguments: Engine.available)
    func `words that were erased are found no more`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            var generator = SeededGenerator(seed: 9)
            let kept = (1...3).map { response("w\($0)", on: day("2026-03-0\($0)"), of: stage, &generator) }
            try await stage.keep(kept, on: database)
            try await database.write {
                try $0.responses(of: stage.organisation.id).erase(kept[1].id, now: Fixtures.now)
            }
            #expect(try await newest(stage, on: database).allSatisfy { !$0.contains("w2") })
            let verification = try await database.read { try Verification(of: stage.organisation.id, on: $0) }
            #expect(verification.problems == [])
        }
    }

    @Test(arguments: Engine.available)
    func `words that were kept before there was a list are noted by the upgrade`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            var generator = SeededGenerator(seed: 10)
            try await stage.keep(stage.responses(120, using: &generator), on: database)
            let organisation = stage.organisation.id
            try await database.write { connection in
                let before = try connection.comments(of: organisation).counts()
                try connection.execute("DELETE FROM comment")
                #expect(try !Verification(of: organisation, on: connection).isSound)
                let steps = connection.dialect.render(comments20261122.text)
                let filling = try #require(steps.firstRange(of: "INSERT INTO comment"))
                try connection.script(String(steps[filling.lowerBound...]))
                #expect(try connection.comments(of: organisation).counts() == before)
                #expect(before.values.reduce(0, +) > 10)
            }
        }
    }

    @Test(arguments: Engine.available)
    func `a moment's comments come from those whom it did not satisfy`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            var generator = SeededGenerator(seed: 11)
            let ratings = [1, 2, 3, 1, 2, 3, 4, 5]
            let kept = ratings.enumerated().map { index, rating in
                response("w\(index)", on: day("2026-03-1\(index)"), rating: rating, of: stage, &generator)
            }
            try await stage.keep(kept, on: database)
            let read = { (request: ReportRequest) in
                try await database.read { connection in
                    try connection.reports(of: stage.organisation)
                        .moment(code("wait"), of: stage.cycle, request, today: Fixtures.today)
                }
            }
            let all = try #require(try await read(ReportRequest())?.comments.first)
            #expect(all.comments.map(\.text) == ["w5", "w4", "w3", "w2", "w1", "w0"])
            #expect(all.comments.map(\.point) == [3, 2, 1, 3, 2, 1])
            let few = try #require(try await read(ReportRequest(from: day("2026-03-12")))?.comments.first)
            #expect(few.isWithheld && few.comments.isEmpty)
        }
    }
}
