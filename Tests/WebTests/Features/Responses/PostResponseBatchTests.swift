import HTTPTypes
import ServiceCycle
import Storage
import TestSupport
import Testing

@testable import Web

/// `POST /api/v1/surveys/{survey}/responses:batch`.
@Suite struct PostResponseBatchTests {
    private static let path = "/api/v1/surveys/visit/responses:batch"

    private static func line(_ key: String, wait: Int = 3) -> String {
        #"{"key":"\#(key)","answers":{"wait":\#(wait)}}"#
    }

    private func post(_ site: TestSite, _ chunks: [[UInt8]]) async throws -> Reply {
        let token = try await site.token(.writeResponses)
        var call = Call(method: .post, path: Self.path, headers: ["Authorization": "Bearer \(token)"])
        call.chunks = chunks
        return try await site.send(call)
    }

    private func post(_ site: TestSite, _ lines: [String]) async throws -> Reply {
        try await post(site, [Array(lines.joined(separator: "\n").utf8)])
    }

    private func statuses(_ reply: Reply) throws -> [Int?] { try reply.lines().map { $0["status"]?.int } }

    @Test(arguments: Engine.available)
    func `each line is answered with its key and identifier`(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let reply = try await post(site, ["a", "b", "c"].map { Self.line($0) })
            #expect(reply.status == 200)
            #expect(reply["Content-Type"] == "application/jsonl")
            let lines = try reply.lines()
            #expect(lines.map { $0["key"]?.text } == ["a", "b", "c"])
            #expect(lines.map { $0["status"]?.int } == [201, 201, 201])
            #expect(try await site.kept().map { "\($0.id)" } == lines.map { $0["id"]?.text })
        }
    }

    @Test(arguments: Engine.available)
    func `a batch that comes again adds nothing`(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let lines = (0..<30).map { Self.line("k\($0)", wait: $0 % 5 + 1) }
            let first = try await post(site, lines)
            let again = try await post(site, Array(lines[20...]) + [Self.line("new")])
            #expect(try again.lines().prefix(10).map { $0["id"] } == first.lines()[20...].map { $0["id"] })
            #expect(try await site.kept().count == 31)
        }
    }

    @Test func `a line of a batch and a single answer with its key do not meet unless they are the same`() async throws
    {
        try await withSite { site in
            #expect(try statuses(try await post(site, [Self.line("k")])) == [201])
            let single = try await site.send(
                .post,
                "/api/v1/surveys/visit/responses",
                headers: ["Idempotency-Key": "k"],
                body: #"{"answers":{"wait":5}}"#
            )
            #expect(single.status == 409)
        }
    }

    @Test func `a key that comes twice in a batch is kept once`() async throws {
        try await withSite { site in
            let reply = try await post(site, [Self.line("a"), Self.line("a")])
            let ids = try reply.lines().map { $0["id"]?.text }
            #expect(ids.count == 2 && ids[0] != nil && ids[0] == ids[1])
            #expect(try await site.kept().count == 1)
        }
    }

    @Test func `a key may hold what a header's key may hold`() async throws {
        try await withSite { site in
            let single = try await site.send(
                .post,
                "/api/v1/surveys/visit/responses",
                headers: ["Idempotency-Key": "order 7"],
                body: #"{"answers":{"wait":5}}"#
            )
            #expect(single.status == 201)
            #expect(try statuses(try await post(site, [Self.line("order 8")])) == [201])
        }
    }

    @Test func `a key with other answers than before names its line`() async throws {
        try await withSite { site in
            #expect(try statuses(try await post(site, [Self.line("b")])) == [201])
            let reply = try await post(site, [Self.line("a"), Self.line("b", wait: 5), Self.line("c")])
            #expect(try statuses(reply) == [424, 409, 424], "\(reply.body)")
            #expect(try await site.kept().count == 1)
        }
    }

    struct BadLine: Sendable, CustomTestStringConvertible {
        let name: String
        let line: String
        var status = 422
        var pointer: String?
        var testDescription: String { name }
    }

    @Test(arguments: [
        BadLine(name: "off the scale", line: line("b", wait: 9), pointer: "/answers/wait"),
        BadLine(name: "no key", line: #"{"answers":{"wait":3}}"#, pointer: "/key"),
        BadLine(name: "a key of two lines", line: line("b\\nb"), pointer: "/key"),
        BadLine(name: "an unknown field", line: #"{"key":"b","answer":{"wait":3}}"#, pointer: "/answer"),
        BadLine(name: "no JSON", line: "b;3", pointer: "byte 0"),
        BadLine(name: "two values", line: "\(line("b")) \(line("c"))"),
        BadLine(
            name: "a location that the map does not have",
            line: #"{"key":"b","answers":{"wait":3},"attributes":{"location":"moon"}}"#,
            pointer: "/attributes/location"
        ),
        BadLine(
            name: "the future",
            line: #"{"key":"b","answers":{"wait":3},"at":"2027-01-01T00:00:00Z"}"#,
            pointer: "/at"
        ),
    ])
    func `a bad line keeps its thousand out and is named`(_ example: BadLine) async throws {
        try await withSite { site in
            let reply = try await post(site, [Self.line("a"), example.line, Self.line("c")])
            let lines = try reply.lines()
            #expect(lines.map { $0["status"]?.int } == [424, example.status, 424])
            #expect(lines.map { $0["line"]?.int } == [1, 2, 3])
            if let pointer = example.pointer {
                #expect(lines[1]["errors"]?.items.first?["pointer"]?.text == pointer)
            }
            #expect(lines.allSatisfy { $0["detail"]?.text?.isEmpty == false })
            #expect(try await site.kept().isEmpty)
            // Mended, it is kept whole: nothing of the first attempt is in the way.
            #expect(try statuses(try await post(site, ["a", "b", "c"].map { Self.line($0) })) == [201, 201, 201])
        }
    }

    @Test(arguments: [0, 999, 1_000, 1_500])
    func `a bad line keeps none of its thousand and all of the others`(_ bad: Int) async throws {
        try await withSite { site in
            let lines = (0..<1_501).map { Self.line("k\($0)", wait: $0 == bad ? 0 : 4) }
            let reply = try await post(site, lines)
            let group = bad < 1_000 ? 0..<1_000 : 1_000..<1_501
            let expected = (0..<1_501).map { $0 == bad ? 422 : group.contains($0) ? 424 : 201 }
            #expect(try statuses(reply) == expected)
            #expect(try await site.kept().count == 1_501 - group.count)
        }
    }

    /// The line holds letters of two, three and four bytes; it is cut at every byte, and once into single bytes.
    @Test func `it does not matter where the stream is cut`() async throws {
        let text = #"{"key":"a","answers":{"comment":"ü – 👩‍👧 é"}}"# + "\r\n\n" + Self.line("b")
        let bytes = Array(text.utf8)
        try await withSite { site in
            let whole = try await post(site, [bytes])
            #expect(try statuses(whole) == [201, 201])
            for cut in 1..<bytes.count {
                #expect(try await post(site, [Array(bytes[..<cut]), Array(bytes[cut...])]).body == whole.body)
            }
            #expect(try await post(site, bytes.map { [$0] }).body == whole.body)
            let kept = try await site.kept()
            #expect(kept.map(\.answers) == [#"{"comment":"ü – 👩‍👧 é"}"#, #"{"wait":3}"#])
        }
    }

    @Test func `line numbers count empty lines`() async throws {
        try await withSite { site in
            let reply = try await post(site, ["", Self.line("a"), "  ", "\r", "x", ""])
            #expect(try reply.lines().map { $0["line"]?.int } == [2, 5])
        }
    }

    @Test func `a line that is too long is answered as such`() async throws {
        try await withSite { site in
            let long = #"{"key":"b","answers":{"comment":"\#(String(repeating: "a", count: 70_000))"}}"#
            let reply = try await post(site, [Self.line("a"), long, Self.line("c")])
            #expect(try statuses(reply) == [424, 413, 424])
        }
    }

    /// In pieces the whole line is never there; still it is told what became of it and of the lines around it.
    @Test func `a line that is too long in pieces is answered as such`() async throws {
        try await withSite { site in
            let pieces = (0..<40).map { _ in [UInt8](repeating: UInt8(ascii: "a"), count: 4_096) }
            let reply = try await post(
                site,
                [Array((Self.line("a") + "\n").utf8)] + pieces + [Array(("\n" + Self.line("c")).utf8)]
            )
            #expect(!reply.isCut)
            #expect(try statuses(reply) == [424, 413, 424], "\(reply.body)")
            #expect(try reply.lines().map { $0["line"]?.int } == [1, 2, 3])
        }
    }

    @Test func `nothing gets no lines`() async throws {
        try await withSite { site in
            let reply = try await post(site, [String]())
            #expect(reply.status == 200)
            #expect(reply.bytes.isEmpty)
        }
    }

    @Test(arguments: [
        Scenario(name: "nobody", method: .post, path: path, body: line("a"), status: 401),
        Scenario(
            name: "another scope",
            method: .post,
            path: path,
            scopes: [.readResults],
            body: line("a"),
            status: 403
        ),
        Scenario(
            name: "no such survey",
            method: .post,
            path: "/api/v1/surveys/other/responses:batch",
            scopes: [.writeResponses],
            body: line("a"),
            status: 404
        ),
    ])
    func `a batch needs a token, also for an open survey`(_ scenario: Scenario) async throws {
        try await withSite { site in
            try await scenario.run(on: site)
            #expect(try await site.kept().isEmpty)
        }
    }

    @Test func `lines for a survey that was changed meanwhile are kept`() async throws {
        try await withSite { site in
            #expect(try statuses(try await post(site, [Self.line("a")])) == [201])
            var survey = site.stage.survey.survey
            survey.title = english("Your next visit")
            let (organisation, changed) = (site.stage.organisation.id, survey)
            _ = try await site.database.write { connection in
                try connection.surveys(of: organisation).save(changed, now: Fixtures.now)
            }
            #expect(try statuses(try await post(site, [Self.line("a"), Self.line("b")])) == [201, 201])
            #expect(try await site.kept().count == 2)
        }
    }
}
