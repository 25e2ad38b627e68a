import ServiceCycle
import Storage
import TestSupport
import Testing

@Suite struct IdempotencyStoreTests {
    private struct Whim: Error {}

    private func once(
        _ key: String,
        _ request: String,
        at now: Instant = Fixtures.now,
        of stage: Stage,
        on database: any Database,
        _ work: @escaping @Sendable () throws -> String
    ) async throws -> String {
        let organisation = stage.organisation.id
        return try await database.write {
            try $0.idempotency(of: organisation)
                .once(key: Digest.of(key), request: Digest.of(request), now: now, work)
        }
    }

    @Test(arguments: Engine.available)
    func `the same key gets the same answer and the work is done once`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            let work = Counter()
            let answers = try await together(20, on: database) { _ in
                try await once("key", "body", of: stage, on: database) { "answer \(work.next())" }
            }
            #expect(try Set(answers.map { try $0.get() }) == ["answer 1"])
            #expect(work.value == 1)
        }
    }

    /// The same where the answer is known before the work.
    private func once(
        _ key: String,
        _ request: String,
        answer: String,
        of stage: Stage,
        on database: any Database,
        _ work: @escaping @Sendable () throws -> Void
    ) async throws -> String {
        let organisation = stage.organisation.id
        return try await database.write {
            try $0.idempotency(of: organisation)
                .once(key: Digest.of(key), request: Digest.of(request), answer: answer, now: Fixtures.now, work)
        }
    }

    @Test(arguments: Engine.available)
    func `of many who know their answer before the work, one does it and all get his`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            let work = Counter()
            let answers = try await together(20, on: database) { number in
                try await once("key", "body", answer: "answer \(number)", of: stage, on: database) { _ = work.next() }
            }
            #expect(try Set(answers.map { try $0.get() }).count == 1)
            #expect(work.value == 1)
        }
    }

    @Test(arguments: Engine.available)
    func `an answer known before the work is kept for its request alone`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            #expect(try await once("key", "body", answer: "one", of: stage, on: database) {} == "one")
            let refusal = await #expect(throws: Refusal.self) {
                try await once("key", "another body", answer: "two", of: stage, on: database) {}
            }
            #expect(refusal?.kind == .conflict)
            #expect(try await once("key", "body", answer: "two", of: stage, on: database) { throw Whim() } == "one")
        }
    }

    @Test(arguments: Engine.available)
    func `an answer known before the work is not kept where the work fails`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            let answers = try await together(8, on: database) { number in
                try await once("key \(number)", "body", answer: "failed", of: stage, on: database) {
                    if number % 2 == 0 { throw Whim() }
                }
            }
            #expect(answers.filter { (try? $0.get()) == "failed" }.count == 4)
            for number in 0..<8 {
                let expected = number % 2 == 0 ? "done" : "failed"
                #expect(try await once("key \(number)", "body", answer: "done", of: stage, on: database) {} == expected)
            }
        }
    }

    @Test(arguments: Engine.available)
    func `a key for another request is refused`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            _ = try await once("key", "body", of: stage, on: database) { "one" }
            let refusal = await #expect(throws: Refusal.self) {
                try await once("key", "another body", of: stage, on: database) { "two" }
            }
            #expect(refusal?.kind == .conflict)
            #expect(try await once("another key", "body", of: stage, on: database) { "three" } == "three")
        }
    }

    @Test(arguments: Engine.available)
    func `a key belongs to its organisation`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let (one, two) = (try await Stage(on: database), try await Stage(on: database))
            #expect(try await once("key", "body", of: one, on: database) { "one" } == "one")
            #expect(try await once("key", "other", of: two, on: database) { "two" } == "two")
        }
    }

    @Test(arguments: Engine.available)
    func `work that fails leaves its key free`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            await #expect(throws: Whim.self) { try await once("key", "body", of: stage, on: database) { throw Whim() } }
            await #expect(throws: Whim.self) {
                try await database.write { connection in
                    _ = try connection.idempotency(of: stage.organisation.id)
                        .once(key: Digest.of("key"), request: Digest.of("body"), now: Fixtures.now) { "undone" }
                    throw Whim()
                }
            }
            #expect(try await once("key", "another body", of: stage, on: database) { "done" } == "done")
        }
    }

    @Test(arguments: Engine.available)
    func `a key is remembered for a week`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            let organisation = stage.organisation.id
            let week: Int64 = 7 * 86_400
            _ = try await once("key", "body", of: stage, on: database) { "one" }
            for (seconds, answer) in [(week, "one"), (week + 1, "two")] {
                try await database.write {
                    try $0.idempotency(of: organisation).forgetOld(now: Fixtures.now.advanced(bySeconds: seconds))
                }
                #expect(try await once("key", "body", of: stage, on: database) { "two" } == answer)
            }
        }
    }
}
