import HTTPTypes
import ServiceCycle
import Storage
import TestSupport
import Testing

@testable import Web

/// `GET /api/v1/surveys/{survey}/responses`.
@Suite struct ListResponsesTests {
    private static let path = "/api/v1/surveys/visit/responses"

    /// The identifiers of all responses, page by page, and the length of each page.
    private func pages(_ site: TestSite, _ query: String) async throws -> (ids: [String], lengths: [Int]) {
        let token = try await site.token(.readResults)
        var (ids, lengths): ([String], [Int]) = ([], [])
        var next: String?
        repeat {
            let cursor = next.map { "&cursor=\($0)" } ?? ""
            let json = try await site.send(.get, "\(Self.path)?\(query)\(cursor)", token: token).json()
            ids += try #require(json["items"]).items.compactMap { $0["id"]?.text }
            lengths.append(json["items"]?.items.count ?? 0)
            #expect(json.names == ["items", "next"])
            next = json["next"]?.text
        } while next != nil && lengths.count < 300
        return (ids, lengths)
    }

    @Test(arguments: [
        ("", [100, 100, 50]), ("limit=100", [100, 100, 50]), ("limit=60", [60, 60, 60, 60, 10]),
        ("limit=50", [50, 50, 50, 50, 50]),
    ])
    func `the cursor leads through all 250, in order of arrival`(_ query: String, _ lengths: [Int]) async throws {
        try await withSite { site in
            var generator = SystemRandomNumberGenerator()
            let responses = site.stage.responses(250, using: &generator)
            try await site.keep(responses)
            let read = try await pages(site, query)
            #expect(read.ids == responses.map { "\($0.id)" })
            #expect(read.lengths == lengths)
        }
    }

    @Test func `answers that come while somebody pages are neither missed nor doubled`() async throws {
        try await withSite { site in
            var generator = SystemRandomNumberGenerator()
            let responses = site.stage.responses(150, using: &generator)
            try await site.keep(Array(responses[..<120]))
            let token = try await site.token(.readResults)
            let first = try await site.send(.get, Self.path, token: token).json()
            try await site.keep(Array(responses[120...]))
            let next = try #require(first["next"]?.text)
            let second = try await site.send(.get, "\(Self.path)?cursor=\(next)", token: token).json()
            let ids = try [first, second].flatMap { try #require($0["items"]).items }.map { $0["id"]?.text }
            #expect(ids == responses.map { "\($0.id)" })
        }
    }

    @Test func `what comes out is what went in`() async throws {
        let body = """
            {"answers":{"wait":4,"hand-over":{"expected":5,"perceived":null},"recommend":0,\
            "sms":{"functional":1,"dysfunctional":5},"purpose":"card","bothered":["tone","noise"],\
            "comment":"</script>\\u0000 ü"},"attributes":{"location":"north","segment":"new"},"language":"de",\
            "at":"2026-03-28T08:30:00.25Z"}
            """
        try await withSite { site in
            let reply = try await site.send(.post, Self.path, body: body)
            #expect(reply.status == 201, "\(reply.body)")
            let token = try await site.token(.readResults)
            let item = try #require(try await site.send(.get, Self.path, token: token).json()["items"]?.items.first)
            let sent = try JSONScanner.value(of: Array(body.utf8))
            #expect(item["id"] == (try reply.json()["id"]))
            for name in try #require(sent["answers"]).names {
                #expect(item["answers"]?[name] == sent["answers"]?[name], "\(name)")
            }
            #expect(item["attributes"] == sent["attributes"])
            #expect(item["language"]?.text == "de")
            #expect(item["at"]?.text == "2026-03-28T09:30:00.25+01:00")
            #expect(item["weight"]?.double == 1)
        }
    }

    @Test(arguments: [
        Scenario(name: "nobody", path: path, status: 401),
        Scenario(name: "another scope", path: path, scopes: [.writeResponses, .writeMap], status: 403),
        Scenario(name: "a token of no scope", path: path, scopes: [], status: 403),
        Scenario(name: "no such survey", path: "/api/v1/surveys/x/responses", scopes: [.readResults], status: 404),
        Scenario(
            name: "no answers yet",
            path: path,
            scopes: [.readResults],
            status: 200,
            type: "application/json",
            contains: [#"{"items":[],"next":null}"#]
        ),
        Scenario(name: "by id", path: "/api/v1/surveys/{survey}/responses", scopes: [.readResults], status: 200),
        Scenario(
            name: "a limit of 0",
            path: path + "?limit=0",
            scopes: [.readResults],
            status: 422,
            pointers: ["?limit"]
        ),
        Scenario(
            name: "a limit of 101",
            path: path + "?limit=101",
            scopes: [.readResults],
            status: 422,
            pointers: ["?limit"]
        ),
        Scenario(
            name: "a limit in words",
            path: path + "?limit=ten",
            scopes: [.readResults],
            status: 422,
            pointers: ["?limit"]
        ),
        Scenario(
            name: "a cursor of somebody else's",
            path: path + "?cursor=!",
            scopes: [.readResults],
            status: 422,
            pointers: ["?cursor"]
        ),
        Scenario(
            name: "a negative cursor",
            path: path + "?cursor=-1",
            scopes: [.readResults],
            status: 422,
            pointers: ["?cursor"]
        ),
        Scenario(
            name: "a parameter that is none",
            path: path + "?page=2",
            scopes: [.readResults],
            status: 422,
            pointers: ["?page"]
        ),
        Scenario(name: "a broken escape", path: path + "?cursor=%zz", scopes: [.readResults], status: 422),
    ])
    func `asking for a list`(_ scenario: Scenario) async throws {
        try await withSite { try await scenario.run(on: $0) }
    }

    @Test func `a token shows nothing of another organisation`() async throws {
        try await withSite { site in
            let other = try await Stage(on: site.database, organisation: Fixtures.organisation(name: "Other"))
            var generator = SystemRandomNumberGenerator()
            let foreign = other.responses(3, using: &generator)
            try await site.database.write { connection in
                try connection.responses(of: other.organisation.id).append(foreign, to: other.survey)
            }
            let token = try await site.token(.readResults)
            let own = try await site.send(.get, Self.path, token: token)
            #expect(own.body == #"{"items":[],"next":null}"#)
            let byID = try await site.send(.get, "/api/v1/surveys/\(other.survey.id)/responses", token: token)
            #expect(byID.status == 404)
        }
    }
}
