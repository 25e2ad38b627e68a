import Dispatch
import HTTPTypes
import ServiceCycle
import Storage
import TestSupport
import Testing

@testable import Web

/// The promise of `Idempotency-Key`, and of answers that come while the survey is being changed.
@Suite struct PostResponseKeyTests {
    private static let path = "/api/v1/surveys/visit/responses"
    private static let body = #"{"answers":{"wait":3}}"#

    private func post(
        _ site: TestSite,
        key: String,
        _ body: String = body,
        path: String = path
    ) async throws -> Reply {
        try await site.send(.post, path, headers: ["Idempotency-Key": key], body: body)
    }

    @Test(arguments: Engine.available)
    func `the same key with the same body gets the same answer and adds nothing`(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let first = try await post(site, key: "k-1")
            site.clock.advance(seconds: 6 * 86_400)
            let second = try await post(site, key: "k-1")
            #expect(first.status == 201)
            #expect(second.status == 201)
            #expect(first.body == second.body)
            #expect(try await site.kept().count == 1)
        }
    }

    @Test(arguments: Engine.available)
    func `the same key with another body is a conflict`(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            #expect(try await post(site, key: "k-1").status == 201)
            let other = try await post(site, key: "k-1", #"{"answers":{"wait":4}}"#)
            #expect(other.status == 409)
            #expect(other["Retry-After"] == nil)
            #expect(try await site.kept().map(\.answers) == [#"{"wait":3}"#])
        }
    }

    @Test func `the code and the id of a survey are one target`() async throws {
        try await withSite { site in
            let byCode = try await post(site, key: "k-1")
            let byID = try await post(site, key: "k-1", path: "/api/v1/surveys/\(site.stage.survey.id)/responses")
            #expect(byCode.body == byID.body)
            #expect(try await site.kept().count == 1)
        }
    }

    @Test func `a refused answer does not use up its key`() async throws {
        try await withSite { site in
            let refused = try await post(site, key: "k-1", #"{"answers":{"wait":9}}"#)
            #expect(refused.status == 422)
            #expect(try await post(site, key: "k-1").status == 201)
        }
    }

    @Test func `keys of organisations and surveys do not meet`() async throws {
        var other = Fixtures.survey
        other.code = code("other")
        try await withSite { site in
            let organisation = site.stage.organisation.id
            let survey = other
            _ = try await site.database.write { connection in
                try connection.surveys(of: organisation).save(survey, now: Fixtures.now)
            }
            let first = try await post(site, key: "k-1")
            let second = try await post(site, key: "k-1", path: "/api/v1/surveys/other/responses")
            #expect(first.status == 201 && second.status == 201)
            #expect(first.body != second.body)
        }
    }

    @Test(arguments: [
        ("", 422), (String(repeating: "k", count: 129), 422), ("Schlüssel", 422),
        (String(repeating: "k", count: 128), 201), ("~!@#$%^&*()", 201), ("a b", 201),
    ])
    func `a key has 1 to 128 printable characters`(_ key: String, _ status: Int) async throws {
        try await withSite { site in
            let reply = try await post(site, key: key)
            #expect(reply.status == status)
        }
    }

    /// The writer is held up until the second request was answered, so both are certainly under way at once.
    @Test(arguments: Engine.available)
    func `while the first is being worked on the second is told to wait`(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let replies = try await withHeldWriter(site.database) { release in
                try await withThrowingTaskGroup(of: Reply.self) { group in
                    for _ in 0..<2 { group.addTask { try await self.post(site, key: "k-1") } }
                    var replies: [Reply] = []
                    for try await reply in group {
                        replies.append(reply)
                        release()
                    }
                    return replies
                }
            }
            #expect(replies.map(\.status) == [409, 201])
            #expect(replies.first?["Retry-After"] == "1")
            #expect(try await site.kept().count == 1)
            #expect(try await post(site, key: "k-1").body == replies.last?.body)
        }
    }

    @Test func `an answer to a question that has just been added is kept`() async throws {
        try await withSite { site in
            #expect(try await post(site, key: "k-1").status == 201)
            try await addQuestion(to: site)
            let reply = try await post(site, key: "k-2", #"{"answers":{"cleanliness":4}}"#)
            #expect(reply.status == 201, "\(reply.body)")
        }
    }

    @Test func `an answer to the survey as it was before is kept`() async throws {
        try await withSite { site in
            #expect(try await post(site, key: "k-1").status == 201)
            try await addQuestion(to: site)
            #expect(try await post(site, key: "k-2").status == 201)
            #expect(try await post(site, key: "k-3", #"{"answers":{"cleanliness":4}}"#).status == 201)
            #expect(try await site.kept().count == 3)
        }
    }

    @Test func `a repeated answer is answered as before though its question is gone`() async throws {
        try await withSite { site in
            let first = try await post(site, key: "k-1")
            var survey = site.stage.survey.survey
            survey.questions.removeFirst()
            let (organisation, changed) = (site.stage.organisation.id, survey)
            _ = try await site.database.write { connection in
                try connection.surveys(of: organisation).save(changed, now: Fixtures.now)
            }
            #expect(try await post(site, key: "k-other", #"{"answers":{"ease":4}}"#).status == 201)
            let again = try await post(site, key: "k-1")
            #expect(again.status == 201, "\(again.body)")
            #expect(again.body == first.body)
        }
    }

    @Test func `a location that the map has just got is accepted`() async throws {
        try await withSite { site in
            #expect(try await post(site, key: "k-1").status == 201)
            var map = site.stage.cycle.map
            map.locations.append(Location(code: code("south"), name: english("South")))
            let (organisation, changed) = (site.stage.organisation.id, map)
            _ = try await site.database.write { connection in
                try connection.cycles(of: organisation).save(changed, now: Fixtures.now)
            }
            let reply = try await post(site, key: "k-2", #"{"answers":{"wait":4},"attributes":{"location":"south"}}"#)
            #expect(reply.status == 201, "\(reply.body)")
        }
    }

    private func addQuestion(to site: TestSite) async throws {
        var survey = site.stage.survey.survey
        survey.questions.append(
            Question(
                code: code("cleanliness"),
                kind: .rating(points: 5, labels: []),
                text: english("How clean was it?")
            )
        )
        let (organisation, changed) = (site.stage.organisation.id, survey)
        _ = try await site.database.write { connection in
            try connection.surveys(of: organisation).save(changed, now: Fixtures.now)
        }
    }
}

/// Runs a body while the database's writer is busy until the body calls what it is handed.
func withHeldWriter<Output>(
    _ database: any Database,
    _ body: (_ release: @escaping @Sendable () -> Void) async throws -> Output
) async throws -> Output {
    let gate = DispatchSemaphore(value: 0)
    let (entered, entry) = AsyncStream.makeStream(of: Void.self)
    async let holder: Void = database.writeAlone { _ in
        entry.finish()
        guard gate.wait(timeout: .now() + 60) == .success else { throw HeldTooLong() }
    }
    for await _ in entered {}
    let output = try await body { gate.signal() }
    gate.signal()
    try await holder
    return output
}

/// The body never let the writer go.
struct HeldTooLong: Error {}
