import ServiceCycle
import Statistics
@testable import Storage
import TestSupport
import Testing

@Suite struct TagStoreTests {
    private let ada = Account.ID(now: Fixtures.now)
    private let days = day("2026-01-01")...day("2026-12-31")

    private func response(
        _ words: String,
        rating: Int = 2,
        of stage: Stage,
        _ generator: inout SeededGenerator
    ) -> NewResponse {
        var answers: [Answer?] = Array(repeating: nil, count: 9)
        (answers[0], answers[8]) = (.point(rating), .text(words))
        let at = stage.organisation.zone.instant(of: day("2026-03-05"), secondsAfterMidnight: 43_200)
        return NewResponse(
            id: NewResponse.ID(now: at, using: &generator),
            answers: answers,
            to: stage.survey,
            attributes: Attributes(location: code("centre")),
            at: at,
            day: day("2026-03-05"),
            weight: 1_000_000
        )
    }

    private func keep(
        _ texts: [String],
        _ engine: Engine,
        _ body: (Stage, any Database, [NewResponse]) async throws -> Void
    ) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            var generator = SeededGenerator(seed: 61)
            let kept = texts.map { response($0, of: stage, &generator) }
            try await stage.keep(kept, on: database)
            try await body(stage, database, kept)
        }
    }

    /// The words of the comments with a tag, the newest first.
    private func tagged(
        _ code: Code,
        text: String = "",
        before: Int? = nil,
        limit: Int = 50,
        of stage: Stage,
        on connection: any Connection
    ) throws -> [String] {
        let tags = connection.tags(of: stage.cycle.number, in: stage.organisation.id)
        let question = CommentFacet.question(stage.survey.questionNumbers[8])
        return try connection.comments(of: stage.organisation.id)
            .find(
                CommentQuery(text, facets: [[question]]),
                tagged: tags.find(code),
                tags,
                in: days,
                before: before,
                limit: limit
            )
            .map { $0.tokens.split(separator: " ").prefix { !$0.hasPrefix("_") }.joined(separator: " ") }
    }

    private func place(of words: String, on connection: any Connection) throws -> Int {
        try connection.first("SELECT place FROM comment_text WHERE tokens LIKE \(words + "%")")?.int(0) ?? -1
    }

    @Test(arguments: Engine.available)
    func `a rule finds old and new comments, and its change leaves nothing behind`(_ engine: Engine) async throws {
        try await keep(["waiting one", "a queue", "line so long", "a long line", "fine"], engine) {
            stage,
            database,
            _ in
            try await database.write { connection in
                let tags = connection.tags(of: stage.cycle.number, in: stage.organisation.id)
                var tag = try tags.add(name: "Wartezeit", rule: "wait*, \"long line\"", by: ada, now: Fixtures.now)
                #expect(tag.code.text == "wartezeit" && tag.version == 1)
                #expect(try tagged(tag.code, of: stage, on: connection) == ["a long line", "waiting one"])
                tag = try tags.change(
                    tag.code,
                    since: 1,
                    name: "Waiting",
                    rule: "queue, long line",
                    by: ada,
                    now: Fixtures.now
                )
                #expect(tag.code.text == "wartezeit" && tag.name == "Waiting" && tag.version == 2)
                let found = try tagged(tag.code, of: stage, on: connection)
                #expect(found == ["a long line", "line so long", "a queue"])
                #expect(try tagged(tag.code, text: "queue", of: stage, on: connection) == ["a queue"])
                #expect(try tags.versions(of: tag).map(\.name) == ["Waiting", "Wartezeit"])
            }
            var generator = SeededGenerator(seed: 62)
            try await stage.keep([response("queue again", of: stage, &generator)], on: database)
            let newest = try await database.read { try tagged(code("wartezeit"), limit: 1, of: stage, on: $0) }
            #expect(newest == ["queue again"])
        }
    }

    @Test(arguments: Engine.available)
    func `what a person decided wins both ways, page by page, and can be taken back`(_ engine: Engine) async throws {
        try await keep(["wait one", "other two", "wait three", "other four"], engine) { stage, database, _ in
            try await database.write { connection in
                let tags = connection.tags(of: stage.cycle.number, in: stage.organisation.id)
                let tag = try tags.add(name: "waiting", rule: "wait", by: ada, now: Fixtures.now)
                let decide = { (isOn: Bool, words: String) in
                    try tags.decide(isOn, at: place(of: words, on: connection), tag.code, by: ada, now: Fixtures.now)
                }
                try decide(false, "wait one")
                try decide(true, "other two")
                try decide(true, "other four")
                #expect(
                    try tagged(tag.code, of: stage, on: connection) == ["other four", "wait three", "other two"]
                )
                let three = try place(of: "wait three", on: connection)
                #expect(try tagged(tag.code, before: three, of: stage, on: connection) == ["other two"])
                #expect(try tagged(tag.code, text: "two", of: stage, on: connection) == ["other two"])
                #expect(try tags.decisionCounts() == [tag.number: 3])
                try decide(true, "wait one")
                try decide(false, "other two")
                #expect(try tagged(tag.code, of: stage, on: connection) == ["other four", "wait three", "wait one"])
                #expect(try tags.decisionCounts() == [tag.number: 1])
                // Asked for what is so already, nothing is appended.
                try decide(true, "wait one")
                let facts = try connection.first("SELECT COUNT(*) FROM tag_decision")?.int(0)
                #expect(facts == 5)
            }
        }
    }

    @Test(arguments: Engine.available)
    func `a decision needs a comment of the cycle and a tag in use`(_ engine: Engine) async throws {
        try await keep(["wait one"], engine) { stage, database, _ in
            try await database.write { connection in
                let tags = connection.tags(of: stage.cycle.number, in: stage.organisation.id)
                let tag = try tags.add(name: "waiting", rule: "", by: ada, now: Fixtures.now)
                let place = try place(of: "wait one", on: connection)
                let elsewhere = connection.tags(of: 99, in: stage.organisation.id)
                for wrong in [place + 1, -1, Int.max, Int.min] {
                    #expect(throws: Refusal.self) {
                        try tags.decide(true, at: wrong, tag.code, by: ada, now: Fixtures.now)
                    }
                }
                #expect(throws: Refusal.self) {
                    try elsewhere.decide(true, at: place, tag.code, by: ada, now: Fixtures.now)
                }
                try tags.retire(tag.code, by: ada, now: Fixtures.now)
                #expect(throws: Refusal.self) {
                    try tags.decide(true, at: place, tag.code, by: ada, now: Fixtures.now)
                }
            }
        }
    }

    @Test(arguments: Engine.available)
    func `who changes a tag that another changed meanwhile is told`(_ engine: Engine) async throws {
        try await keep([], engine) { stage, database, _ in
            try await database.write { connection in
                let tags = connection.tags(of: stage.cycle.number, in: stage.organisation.id)
                let tag = try tags.add(name: "one", rule: "", by: ada, now: Fixtures.now)
                _ = try tags.change(tag.code, since: 1, name: "two", rule: "", by: ada, now: Fixtures.now)
                #expect(throws: UnfitFields.self) {
                    try tags.change(tag.code, since: 1, name: "three", rule: "", by: ada, now: Fixtures.now)
                }
                #expect(try tags.find(tag.code)?.name == "two")
                // Saved as it is, it is no new version.
                #expect(
                    try tags.change(tag.code, since: 2, name: "two", rule: "", by: ada, now: Fixtures.now).version == 2
                )
            }
        }
    }

    @Test(arguments: Engine.available)
    func `a retired tag keeps its decisions and frees its name`(_ engine: Engine) async throws {
        try await keep(["wait one"], engine) { stage, database, _ in
            try await database.write { connection in
                let tags = connection.tags(of: stage.cycle.number, in: stage.organisation.id)
                let tag = try tags.add(name: "waiting", rule: "", by: ada, now: Fixtures.now)
                let place = try place(of: "wait one", on: connection)
                try tags.decide(true, at: place, tag.code, by: ada, now: Fixtures.now)
                try tags.retire(tag.code, by: ada, now: Fixtures.now)
                #expect(try tags.inUse() == [])
                let other = try tags.add(name: "Waiting", rule: "", by: ada, now: Fixtures.now)
                #expect(other.code.text == "waiting-2")
                #expect(throws: UnfitFields.self) {
                    try tags.change(tag.code, since: 2, name: "waiting", rule: "", by: ada, now: Fixtures.now)
                }
                _ = try tags.change(tag.code, since: 2, name: "queues", rule: "", by: ada, now: Fixtures.now)
                #expect(try tags.inUse().map(\.name) == ["queues", "Waiting"])
                #expect(try tagged(tag.code, of: stage, on: connection) == ["wait one"])
            }
        }
    }

    @Test(arguments: Engine.available)
    func `an erased comment takes what was decided about it along`(_ engine: Engine) async throws {
        try await keep(["wait one", "wait two"], engine) { stage, database, kept in
            try await database.write { connection in
                let tags = connection.tags(of: stage.cycle.number, in: stage.organisation.id)
                let tag = try tags.add(name: "tag", rule: "", by: ada, now: Fixtures.now)
                for words in ["wait one", "wait two"] {
                    try tags.decide(true, at: place(of: words, on: connection), tag.code, by: ada, now: Fixtures.now)
                }
                try connection.responses(of: stage.organisation.id).erase(kept[0].id, now: Fixtures.now)
                #expect(try tags.decisionCounts() == [tag.number: 1])
            }
            #expect(try await stage.verification(on: database).problems == [])
            try await database.write { connection in
                try connection.execute("UPDATE tag_decision SET place = place + 1")
                try connection.execute("DELETE FROM tag_version")
                let problems = try Verification(of: stage.organisation.id, on: connection).problems
                #expect(problems.count == 2)
            }
        }
    }

    @Test(arguments: Engine.available)
    func `more than a handful of comments by hand are all found`(_ engine: Engine) async throws {
        try await keep((0..<620).map { "comment \($0)" }, engine) { stage, database, _ in
            try await database.write { connection in
                let tags = connection.tags(of: stage.cycle.number, in: stage.organisation.id)
                let tag = try tags.add(name: "tag", rule: "", by: ada, now: Fixtures.now)
                for row in try connection.rows("SELECT place FROM comment_text") {
                    try tags.decide(true, at: row.int(0), tag.code, by: ada, now: Fixtures.now)
                }
                #expect(try tagged(tag.code, limit: 1_000, of: stage, on: connection).count == 620)
                #expect(try tagged(tag.code, text: "7 ", of: stage, on: connection) == ["comment 7"])
                #expect(try tagged(tag.code, limit: 3, of: stage, on: connection).first == "comment 619")
            }
        }
    }
}
