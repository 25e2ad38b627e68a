import HTTPTypes
import ServiceCycle
import Storage
import TestSupport
import Testing

@testable import Web

/// `POST /api/v1/surveys/{survey}/responses`.
@Suite struct PostResponseTests {
    private static let path = "/api/v1/surveys/visit/responses"

    private static func good(_ name: String, _ body: String, path: String = path) -> Scenario {
        Scenario(name: name, method: .post, path: path, body: body, status: 201, type: "application/json")
    }

    private static func bad(_ name: String, _ body: String, _ pointers: [String], contains: [String] = []) -> Scenario {
        Scenario(
            name: name,
            method: .post,
            path: path,
            body: body,
            status: 422,
            contains: contains,
            pointers: pointers
        )
    }

    @Test(arguments: [
        good("a rating", #"{"answers":{"wait":1}}"#),
        good("by the survey's id", #"{"answers":{"wait":5}}"#, path: "/api/v1/surveys/{survey}/responses"),
        good("a pair", #"{"answers":{"hand-over":{"expected":5,"perceived":3}}}"#),
        good("half a pair", #"{"answers":{"hand-over":{"expected":null,"perceived":3}}}"#),
        good("the other half", #"{"answers":{"hand-over":{"expected":2}}}"#),
        good("would not recommend at all", #"{"answers":{"recommend":0}}"#),
        good("recommends", #"{"answers":{"recommend":10}}"#),
        good("effort", #"{"answers":{"ease":7}}"#),
        good("Kano", #"{"answers":{"sms":{"functional":1,"dysfunctional":5}}}"#),
        good("importance", #"{"answers":{"weight":3}}"#),
        good("a choice", #"{"answers":{"purpose":"card"}}"#),
        good("several choices", #"{"answers":{"bothered":["noise","tone"]}}"#),
        good("none of the choices", #"{"answers":{"bothered":[]}}"#),
        good("a text", #"{"answers":{"comment":"Grüße, 👩‍👩‍👧 and \"quotes\"\n"}}"#),
        good("an answer beside nulls", #"{"answers":{"wait":3,"recommend":null,"sms":null,"comment":null}}"#),
        good(
            "all attributes",
            #"{"answers":{"wait":3},"attributes":{"location":"north","channel":"web","segment":"loyal"}}"#
        ),
        good("null attributes", #"{"answers":{"wait":3},"attributes":{"location":null},"language":null,"at":null}"#),
        good("a language", #"{"answers":{"wait":3},"language":"de"}"#),
        good("a time with its zone", #"{"answers":{"wait":3},"at":"2026-03-28T09:30:00+01:00"}"#),
        good("a clock a little fast", #"{"answers":{"wait":3},"at":"2026-03-29T11:59:59Z"}"#),
        good("space around", " \n{ \"answers\" : {\"wait\": 3 } }\n"),
    ])
    func `an answer is kept and gets its identifier`(_ scenario: Scenario) async throws {
        try await withSite { site in
            let reply = try await scenario.run(on: site)
            let kept = try await site.kept()
            #expect(kept.count == 1)
            #expect(try reply.json()["id"]?.text == kept.first.map { "\($0.id)" })
        }
    }

    @Test(arguments: [
        bad("no answers", "{}", ["/answers"]),
        bad("an empty object", #"{"answers":{}}"#, ["/answers"]),
        bad("only nulls", #"{"answers":{"wait":null}}"#, ["/answers"]),
        bad("an empty pair", #"{"answers":{"sms":{"functional":null,"dysfunctional":null}}}"#, ["/answers"]),
        bad("a list", "[]", [""]),
        bad("no JSON", "hello", ["byte 0"]),
        bad("cut off", #"{"answers":{"wait":3}"#, ["byte 21"]),
        bad("a member twice", #"{"answers":{"wait":3},"answers":{"wait":4}}"#, ["byte 22"]),
        bad("a question that is not asked", #"{"answers":{"waits":3}}"#, ["/answers/waits"], contains: ["wait"]),
        bad("a name to be escaped", #"{"answers":{"a/b~c":3}}"#, ["/answers/a~1b~0c"]),
        bad("an unknown field", #"{"answers":{"wait":3},"lanugage":"de"}"#, ["/lanugage"], contains: ["language"]),
        bad("a weight, which is not the sender's to give", #"{"answers":{"wait":3},"weight":9}"#, ["/weight"]),
        bad("a key, which belongs to batches", #"{"answers":{"wait":3},"key":"k"}"#, ["/key"]),
        bad("below the scale", #"{"answers":{"wait":0}}"#, ["/answers/wait"]),
        bad("above the scale", #"{"answers":{"wait":6}}"#, ["/answers/wait"], contains: ["between 1 and 5"]),
        bad("above the scale of effort", #"{"answers":{"ease":8}}"#, ["/answers/ease"]),
        bad("above the scale of recommending", #"{"answers":{"recommend":11}}"#, ["/answers/recommend"]),
        bad("half a point", #"{"answers":{"wait":3.5}}"#, ["/answers/wait"], contains: ["not whole"]),
        bad("a number that is too large", #"{"answers":{"wait":99999999999999999999}}"#, ["/answers/wait"]),
        bad("a text for a rating", #"{"answers":{"wait":"3"}}"#, ["/answers/wait"]),
        bad("a number for a pair", #"{"answers":{"hand-over":3}}"#, ["/answers/hand-over"]),
        bad("a third half", #"{"answers":{"sms":{"functional":1,"other":2}}}"#, ["/answers/sms"]),
        bad("a half off the scale", #"{"answers":{"sms":{"functional":6}}}"#, ["/answers/sms"]),
        bad("an option that is none", #"{"answers":{"purpose":"gold"}}"#, ["/answers/purpose"], contains: ["cash"]),
        bad("an option twice", #"{"answers":{"bothered":["noise","noise"]}}"#, ["/answers/bothered"]),
        bad("a text for several choices", #"{"answers":{"bothered":"noise"}}"#, ["/answers/bothered"]),
        bad(
            "several at once, each in its place",
            #"{"answers":{"wait":9,"purpose":"gold"},"attributes":{"segment":"rich"}}"#,
            ["/answers/wait", "/answers/purpose", "/attributes/segment"]
        ),
        bad(
            "attributes that the map does not know",
            #"{"answers":{"wait":3},"attributes":{"location":"moon","channel":"fax","segment":"rich"}}"#,
            ["/attributes/location", "/attributes/channel", "/attributes/segment"],
            contains: ["centre, north"]
        ),
        bad(
            "an attribute that is none",
            #"{"answers":{"wait":3},"attributes":{"gender":"f"}}"#,
            ["/attributes/gender"]
        ),
        bad(
            "a code that cannot be one",
            #"{"answers":{"wait":3},"attributes":{"location":"N O"}}"#,
            ["/attributes/location"]
        ),
        bad("a language that is none", #"{"answers":{"wait":3},"language":"german!"}"#, ["/language"]),
        bad("the future", #"{"answers":{"wait":3},"at":"2026-03-30T12:00:00Z"}"#, ["/at"]),
        bad("before 1970", #"{"answers":{"wait":3},"at":"1969-12-31T23:59:59Z"}"#, ["/at"]),
        bad("a time without zone", #"{"answers":{"wait":3},"at":"2026-03-28T09:30:00"}"#, ["/at"]),
        bad("a day that does not exist", #"{"answers":{"wait":3},"at":"2026-02-30T09:30:00Z"}"#, ["/at"]),
        bad("a number for a time", #"{"answers":{"wait":3},"at":1774699200}"#, ["/at"]),
        Scenario(name: "no body", method: .post, path: path, status: 422),
        Scenario(
            name: "larger than is taken",
            method: .post,
            path: path,
            body: #"{"answers":{"comment":"\#(String(repeating: "a", count: 70_000))"}}"#,
            status: 413
        ),
        Scenario(
            name: "a text longer than is taken",
            method: .post,
            path: path,
            body: #"{"answers":{"comment":"\#(String(repeating: "ü", count: 5_001))"}}"#,
            status: 422,
            pointers: ["/answers/comment"]
        ),
        Scenario(
            name: "a survey that is not here",
            method: .post,
            path: "/api/v1/surveys/other/responses",
            body: #"{"answers":{"wait":3}}"#,
            status: 404,
            contains: ["other"]
        ),
        Scenario(
            name: "brackets without end",
            method: .post,
            path: path,
            body: String(repeating: "[", count: 60_000),
            status: 422
        ),
    ])
    func `what cannot be an answer is refused with its places, and nothing is kept`(_ scenario: Scenario) async throws {
        try await withSite { site in
            try await scenario.run(on: site)
            #expect(try await site.kept().isEmpty)
        }
    }

    @Test func `bytes that are not UTF-8 are refused`() async throws {
        try await withSite { site in
            var call = Call(method: .post, path: Self.path)
            call.chunks = [Array(#"{"answers":{"comment":""#.utf8), [0xC3, 0x28], Array(#""}}"#.utf8)]
            let reply = try await site.send(call)
            #expect(reply.status == 422)
            #expect(try await site.kept().isEmpty)
        }
    }

    @Test func `a required question must be answered`() async throws {
        var survey = Fixtures.survey
        survey.questions[0].isRequired = true
        try await withSite(survey: survey) { site in
            try await Self.bad("without it", #"{"answers":{"ease":3}}"#, ["/answers/wait"]).run(on: site)
            try await Self.bad("with null", #"{"answers":{"wait":null,"ease":3}}"#, ["/answers/wait"]).run(on: site)
            try await Self.good("with it", #"{"answers":{"wait":1}}"#).run(on: site)
        }
    }

    @Test func `the organisation's zone decides the day`() async throws {
        try await withSite { site in
            for at in ["2026-03-27T22:59:59Z", "2026-03-27T23:00:00Z", "2026-03-28T00:30:00+01:00"] {
                let reply = try await site.send(
                    .post,
                    Self.path,
                    body: #"{"answers":{"wait":3},"at":"\#(at)"}"#
                )
                #expect(reply.status == 201)
            }
            #expect(try await site.kept().map { "\($0.day)" } == ["2026-03-27", "2026-03-28", "2026-03-28"])
        }
    }

    @Test(arguments: [
        Scenario(name: "nobody", method: .post, path: path, status: 401, contains: ["responses:write"]),
        Scenario(
            name: "a token that was never made",
            method: .post,
            path: path,
            headers: ["Authorization": "Bearer siklus_0000"],
            status: 401
        ),
        Scenario(
            name: "another scheme",
            method: .post,
            path: path,
            headers: ["Authorization": "Basic YWRhOmFkYQ=="],
            status: 401
        ),
        Scenario(name: "a token of no scope", method: .post, path: path, scopes: [], status: 403),
        Scenario(
            name: "a token of all other scopes",
            method: .post,
            path: path,
            scopes: [.readResults, .writeMap, .readMetrics],
            status: 403
        ),
        Scenario(name: "the scope", method: .post, path: path, scopes: [.writeResponses], status: 201),
    ])
    func `a restricted survey asks for a token`(_ scenario: Scenario) async throws {
        var survey = Fixtures.survey
        survey.access = .restricted
        var scenario = scenario
        scenario.body = #"{"answers":{"wait":3}}"#
        try await withSite(survey: survey) { site in
            let reply = try await scenario.run(on: site)
            #expect((reply["WWW-Authenticate"] == "Bearer") == (scenario.status == 401))
            #expect(try await site.kept().count == (scenario.status == 201 ? 1 : 0))
        }
    }

    @Test func `a revoked token opens nothing`() async throws {
        var survey = Fixtures.survey
        survey.access = .restricted
        try await withSite(survey: survey) { site in
            let token = try await site.token(.writeResponses)
            let body = #"{"answers":{"wait":3}}"#
            #expect(try await site.send(.post, Self.path, token: token, body: body).status == 201)
            try await site.database.write { _ = try $0.execute("UPDATE token SET revoked_at = \(Fixtures.now)") }
            #expect(try await site.send(.post, Self.path, token: token, body: body).status == 401)
            #expect(try await site.kept().count == 1)
        }
    }

    @Test func `a token of another organisation opens nothing here`() async throws {
        var survey = Fixtures.survey
        survey.access = .restricted
        try await withSite(survey: survey) { site in
            let other = Fixtures.organisation(name: "Other")
            try await site.database.write { connection in
                try connection.organisations.create(other, now: Fixtures.now)
                try connection.tokens.create(
                    "siklus_other",
                    name: "other",
                    scopes: Set(Scope.allCases),
                    in: other.id,
                    now: Fixtures.now
                )
            }
            let reply = try await site.send(
                .post,
                Self.path,
                token: "siklus_other",
                body: #"{"answers":{"wait":3}}"#
            )
            #expect(reply.status == 401)
        }
    }
}
