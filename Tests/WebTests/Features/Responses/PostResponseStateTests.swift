import HTTPTypes
import ServiceCycle
import Storage
import TestSupport
import Testing

@testable import Web

/// Answers to a survey that takes none.
@Suite struct PostResponseStateTests {
    private static let path = "/api/v1/surveys/visit/responses"
    private static let answer = #"{"answers":{"wait":3}}"#

    private func apply(_ change: SurveyState.Change, on site: TestSite) async throws {
        let organisation = site.stage.organisation.id
        try await site.database.write {
            _ = try $0.surveys(of: organisation).apply(change, to: "visit", now: Fixtures.now)
        }
    }

    @Test(arguments: [(SurveyState.Change.pause, "paused"), (.close, "closed")])
    func `a survey that is not open takes no answer`(_ change: SurveyState.Change, _ word: String) async throws {
        try await withSite { site in
            // The server has the open survey in memory.
            #expect(try await site.send(.post, Self.path, body: Self.answer).status == 201)
            try await apply(change, on: site)
            try await Scenario(
                name: word,
                method: .post,
                path: Self.path,
                body: Self.answer,
                status: 409,
                contains: [word]
            ).run(on: site)
            #expect(try await site.kept().count == 1)
        }
    }

    @Test func `a survey that was reopened takes answers again`() async throws {
        try await withSite { site in
            try await apply(.pause, on: site)
            #expect(try await site.send(.post, Self.path, body: Self.answer).status == 409)
            try await apply(.reopen, on: site)
            #expect(try await site.send(.post, Self.path, body: Self.answer).status == 201)
        }
    }

    @Test func `an answer that was kept is acknowledged again after the survey was closed`() async throws {
        try await withSite { site in
            let headers = ["Idempotency-Key": "k-1"]
            let first = try await site.send(.post, Self.path, headers: headers, body: Self.answer)
            try await apply(.close, on: site)
            let again = try await site.send(.post, Self.path, headers: headers, body: Self.answer)
            #expect(again.status == 201)
            #expect(again.body == first.body)
        }
    }

    @Test func `the lines of a batch are refused while the survey is paused, and kept once it is open`() async throws {
        try await withSite { site in
            let token = try await site.token(.writeResponses)
            let line = #"{"key":"a","answers":{"wait":3}}"#
            try await apply(.pause, on: site)
            let refused = try await site.send(.post, Self.path + ":batch", token: token, body: line)
            #expect(try refused.lines().map { $0["status"]?.int } == [409])
            try await apply(.reopen, on: site)
            let kept = try await site.send(.post, Self.path + ":batch", token: token, body: line)
            #expect(try kept.lines().map { $0["status"]?.int } == [201])
        }
    }
}
