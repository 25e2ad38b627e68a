import ServiceCycle
import Statistics
@testable import Storage
import TestSupport
import Testing

@Suite struct CommentSearchTests {
    /// A response in words of the stage's survey, whose ninth question asks for them.
    private func response(
        _ words: String,
        on day: Day = day("2026-03-05"),
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

    private func found(
        _ text: String,
        _ facets: [CommentFacet] = [],
        in period: ClosedRange<Day> = day("2026-01-01")...day("2026-12-31"),
        before: Int? = nil,
        limit: Int = 50,
        of stage: Stage,
        on database: any Database
    ) async throws -> [CommentHit] {
        let question = CommentFacet.question(stage.survey.questionNumbers[8])
        return try await database.read { connection in
            try connection.comments(of: stage.organisation.id).find(
                CommentQuery(text, facets: [[question]] + facets.map { [$0] }),
                in: period,
                before: before,
                limit: limit
            )
        }
    }

    /// The words of what was found, without what narrows a search.
    private func words(_ hits: [CommentHit]) -> [String] {
        hits.map { $0.tokens.split(separator: " ").prefix { !$0.hasPrefix("_") }.joined(separator: " ") }
    }

    private func keep(
        _ texts: [String],
        _ engine: Engine,
        _ body: (Stage, any Database) async throws -> Void
    ) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            var generator = SeededGenerator(seed: 21)
            try await stage.keep(texts.map { response($0, of: stage, &generator) }, on: database)
            try await body(stage, database)
        }
    }

    /// What is typed, and which of the texts it finds, the newest first.
    private static let searches: [(String, [Int])] = [
        ("queue", [0]), ("QUEUE", [0]), ("que", [6, 0]), ("que ", []), ("long", [1, 0]), ("long queue", [0]),
        ("\"long queue\"", [0]), ("\"queue long\"", []), ("straße", [1]), ("Грубо", [2]), ("态度", [3]),
        ("服务态度", [3]), ("态务", []), ("好", [3]), ("ดี", [4]), ("cafe\u{301}", [5]), ("o'brien", [6]),
        ("queue OR long", []), ("\"", [6, 5, 4, 3, 2, 1, 0]), ("*", [6, 5, 4, 3, 2, 1, 0]), ("nowhere", []),
        ("12", [1]), ("tokens:long", []), ("_q9", []), ("'; DROP", []), ("a b) OR (", []),
    ]
    private static let texts = [
        "The queue was long, a long queue", "Lange Straße, long 12", "Очень грубо", "服务态度很好", "บริการดีมาก", "Café",
        "O'Brien: a question",
    ]

    @Test(arguments: Engine.available)
    func `words are found in every language, whatever is typed`(_ engine: Engine) async throws {
        try await keep(Self.texts, engine) { stage, database in
            for (typed, places) in Self.searches {
                let expected = places.map { WordRun.all(in: Self.texts[$0]).flatMap(\.tokens).map(\.text) }
                let hits = try await found(typed, of: stage, on: database)
                #expect(words(hits) == expected.map { $0.joined(separator: " ") }, "\(typed)")
            }
        }
    }

    @Test(arguments: Engine.available)
    func `the newest come first, page by page, each once`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            var generator = SeededGenerator(seed: 22)
            // In no order of their days, as a file may be.
            let days = (1...40).map { day("2026-03-01") + $0 * 17 % 41 }
            let kept = days.map { response("word \($0.number)", on: $0, of: stage, &generator) }
            try await stage.keep(kept, on: database)
            var seen: [String] = []
            var before: Int?
            while true {
                let page = try await found("word", before: before, limit: 7, of: stage, on: database)
                seen += words(page)
                guard page.count == 7, let last = page.last else { break }
                before = last.place
            }
            #expect(seen == days.sorted(by: >).map { "word \($0.number)" })
            let some = try await found("word", in: day("2026-03-02")...day("2026-03-05"), of: stage, on: database)
            #expect(some.count == days.count { (day("2026-03-02")...day("2026-03-05")).contains($0) })
        }
    }

    @Test(arguments: Engine.available)
    func `filters and opinions narrow a search`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            var generator = SeededGenerator(seed: 23)
            let kept = [(1, "north"), (5, "north"), (2, "centre"), (4, "centre")].map { rating, location in
                response("slow \(rating)", rating: rating, location: location, of: stage, &generator)
            }
            try await stage.keep(kept, on: database)
            let rating = stage.survey.questionNumbers[0]
            let unhappy = CommentFacet.opinion(question: rating, isSatisfied: false)
            let north = CommentFacet.location(code("north"))
            #expect(words(try await found("slow", [unhappy], of: stage, on: database)) == ["slow 2", "slow 1"])
            #expect(words(try await found("slow", [north], of: stage, on: database)) == ["slow 5", "slow 1"])
            #expect(words(try await found("", [north, unhappy], of: stage, on: database)) == ["slow 1"])
        }
    }

    @Test(arguments: Engine.available)
    func `what is rare is found behind many newer ones`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            var generator = SeededGenerator(seed: 24)
            let rare = response("Rare bird", on: day("2026-02-01"), of: stage, &generator)
            let many = (0..<CommentStore.walk + 10).map { _ in response("common sparrow", of: stage, &generator) }
            try await stage.keep([rare] + many, on: database)
            #expect(words(try await found("rare", of: stage, on: database)) == ["rare bird"])
            #expect(try await found("common", limit: 5, of: stage, on: database).count == 5)
            #expect(try await found("bird", in: day("2026-03-01")...day("2026-03-31"), of: stage, on: database).isEmpty)
        }
    }

    @Test(arguments: Engine.available)
    func `words that were erased are gone from every table`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            var generator = SeededGenerator(seed: 25)
            let kept = ["secret one", "plain two"].map { response($0, of: stage, &generator) }
            try await stage.keep(kept, on: database)
            try await database.write {
                try $0.responses(of: stage.organisation.id).erase(kept[0].id, now: Fixtures.now)
            }
            #expect(try await found("secret", of: stage, on: database).isEmpty)
            #expect(words(try await found("", of: stage, on: database)) == ["plain two"])
            let left = try await database.read { try $0.rows("SELECT tokens FROM comment_text").map { try $0.text(0) } }
            #expect(left.count == 1 && left.allSatisfy { !$0.contains("secret") })
            #expect(try await stage.verification(on: database).problems == [])
        }
    }

    @Test(arguments: Engine.available)
    func `verification sees words that are missing, changed or not to be found`(_ engine: Engine) async throws {
        try await keep(Self.texts, engine) { stage, database in
            #expect(try await stage.verification(on: database).problems == [])
            let harms: [SQL] = [
                "UPDATE comment_text SET tokens = 'other' || tokens WHERE place = (SELECT MIN(place) FROM comment_text)",
                "DELETE FROM comment_text WHERE place = (SELECT MIN(place) FROM comment_text)",
            ]
            for harm in harms {
                try await database.write { connection in
                    try connection.execute(harm)
                    #expect(try !Verification(of: stage.organisation.id, on: connection).isSound, "\(harm.text)")
                    try connection.comments(of: stage.organisation.id).reindex()
                }
            }
            guard engine == .sqlite else { return }
            try await database.write { connection in
                try connection.forgetComments(where: "place = (SELECT MAX(place) FROM comment_text)")
                let problems = try Verification(of: stage.organisation.id, on: connection).problems
                #expect(problems.count == 1 && problems[0].contains("search knows 6"))
            }
        }
    }

    @Test(arguments: Engine.available)
    func `a letter with a thousand marks loses no answer`(_ engine: Engine) async throws {
        let marked = "a" + String(repeating: "\u{301}", count: 1_100)
        try await keep([marked], engine) { stage, database in
            let hits = try await found(marked, of: stage, on: database)
            let problems = try await stage.verification(on: database).problems
            #expect(hits.count == 1 && problems == [])
        }
    }

    @Test(arguments: Engine.available)
    func `two organisations in one database do not find each other's words`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            var generator = SeededGenerator(seed: 26)
            let one = try await Stage(on: database)
            let other = try await Stage(on: database, organisation: Fixtures.organisation(name: "Other"))
            try await one.keep([response("mine alone", of: one, &generator)], on: database)
            try await other.keep([response("theirs alone", of: other, &generator)], on: database)
            #expect(words(try await found("alone", of: one, on: database)) == ["mine alone"])
            #expect(words(try await found("alone", of: other, on: database)) == ["theirs alone"])
            #expect(try await one.verification(on: database).problems == [])
        }
    }

    @Test(arguments: Engine.available)
    func `words that were kept before there was an index are indexed by the upgrade`(_ engine: Engine) async throws {
        try await withFolder { folder in
            try await withPlace(engine) { place in
                let stage = try await withDatabase(in: place) { database in
                    let stage = try await Stage(on: database)
                    var generator = SeededGenerator(seed: 27)
                    try await stage.keep(stage.responses(120, using: &generator), on: database)
                    try await stage.keep([response("Before the index", of: stage, &generator)], on: database)
                    try await database.writeAlone { connection in
                        try connection.script("DROP TABLE comment_text")
                        if engine == .sqlite { try connection.script("DROP TABLE comment_search") }
                        try connection.script("DROP INDEX organisation_number")
                        try connection.script("ALTER TABLE organisation DROP COLUMN number")
                        try connection.execute("DELETE FROM migration WHERE name = '20261123_comment_search'")
                    }
                    return stage
                }
                let database = try await place.open(
                    creating: false,
                    backups: folder,
                    now: Fixtures.now,
                    logger: .silent
                )
                #expect(words(try await found("index", of: stage, on: database)) == ["before the index"])
                #expect(try await stage.verification(on: database).problems == [])
                await database.close()
            }
        }
    }
}
