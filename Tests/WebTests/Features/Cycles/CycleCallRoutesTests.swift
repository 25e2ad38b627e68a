import HTTPTypes
import ServiceCycle
import Storage
import TestSupport
import Testing

@testable import Web

/// `GET /api/v1/cycles/{cycle}/summary`: who may ask, what may be asked, and what is withheld.
@Suite struct CycleCallRoutesTests {
    private static let path = "/api/v1/cycles/counter/summary"

    private static func refused(_ query: String, _ pointers: [String]) -> Scenario {
        Scenario(name: query, path: "\(path)?\(query)", scopes: [.readResults], status: 422, pointers: pointers)
    }

    @Test(arguments: [
        Scenario(name: "nobody", path: path, status: 401),
        Scenario(name: "a token of no scope", path: path, scopes: [], status: 403),
        Scenario(name: "another scope", path: path, scopes: [.writeResponses, .writeMap], status: 403),
        Scenario(name: "no such cycle", path: "/api/v1/cycles/other/summary", scopes: [.readResults], status: 404),
        Scenario(
            name: "by code",
            path: path,
            scopes: [.readResults],
            status: 200,
            type: "application/json",
            contains: [#""cycle":"counter""#]
        ),
        Scenario(
            name: "by id",
            path: "/api/v1/cycles/{cycle}/summary",
            scopes: [.readResults],
            status: 200,
            contains: [#""cycle":"counter""#]
        ),
        Scenario(
            name: "everything that may be asked",
            path: path + "?from=2026-01-01&to=2026-03-01&location=north&channel=web&segment=new&language=de"
                + "&wave=spring&weighted=true",
            scopes: [.readResults],
            status: 200,
            contains: [
                #""from":"2026-01-01","to":"2026-03-01""#, #""previous_to":"2025-12-31""#, #""weighted":true"#,
                #""filter":{"location":"north","channel":"web","segment":"new","language":"de","wave":"spring"}"#,
            ]
        ),
        refused("from=yesterday", ["?from"]),
        refused("to=2026-02-30", ["?to"]),
        refused("from=2026-03-02&to=2026-03-01", ["?to"]),
        refused("location=N%20O", ["?location"]),
        refused("language=german!", ["?language"]),
        refused("weighted=yes", ["?weighted"]),
        refused("area=north", ["?area"]),
        refused("location=%3Cscript%3E&from=x&shop=1", ["?shop", "?location", "?from"]),
        refused("location=moon", ["?location"]),
    ])
    func `asking for a summary`(_ scenario: Scenario) async throws {
        try await withSite { try await scenario.run(on: $0) }
    }

    @Test(arguments: [0, 1, 4])
    func `fewer than five answers give no figure, and not even their number`(_ count: Int) async throws {
        try await withSite { site in
            for index in 0..<count {
                let body = #"{"answers":{"wait":\#(index + 1),"recommend":\#(index)}}"#
                #expect(try await site.send(.post, "/api/v1/surveys/visit/responses", body: body).status == 201)
            }
            let token = try await site.token(.readResults)
            let json = try await site.send(.get, Self.path, token: token).json()
            let moments = try #require(json["moments"])
            #expect(moments.items.map { $0["code"]?.text } == ["decide", "wait", "receive", "leave"])
            for moment in moments.items + (json["whole"]?.items ?? []) {
                #expect(moment["suppressed"] == .bool(true))
                for name in ["n", "mean", "interval", "top2", "top2_interval"] {
                    #expect(moment[name] == .null, "\(name)")
                }
            }
            for name in ["sd", "n_effective", "expected", "expected_interval", "standard", "change"] {
                #expect(try moments.item("wait")[name] == .null, "\(name)")
            }
            let reason = count == 0 ? "no answers" : "fewer than 5 answers"
            #expect(try moments.item("wait")["reason"]?.text == reason)
        }
    }

    @Test func `the fifth answer brings the figure`() async throws {
        try await withSite { site in
            for point in [1, 2, 4, 4, 5] {
                let body = #"{"answers":{"wait":\#(point)}}"#
                #expect(try await site.send(.post, "/api/v1/surveys/visit/responses", body: body).status == 201)
            }
            let token = try await site.token(.readResults)
            let moments = try #require(try await site.send(.get, Self.path, token: token).json()["moments"])
            let wait = try moments.item("wait")
            #expect(wait["suppressed"] == .bool(false))
            #expect(wait["n"]?.int == 5)
            #expect(wait["name"]?.text == "Waits for his turn")
            #expect(wait["phase"]?.text == "during")
            #expect(wait["criticality"]?.int == 8)
            #expect(wait["mean"]?.double == 3.2)
            #expect(wait["top2"]?.double == 0.6)
            // Wilson's interval of 3 of 5: (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n), z = 1.959964.
            let interval = wait["top2_interval"]?.items.compactMap { $0.double } ?? []
            #expect(interval.count == 2 && abs(interval[0] - 0.230724) < 1e-6 && abs(interval[1] - 0.882379) < 1e-6)
            #expect(try moments.item("leave")["n"] == .null)
        }
    }

    @Test func `a number that cannot be given is null, never a word that JSON does not have`() async throws {
        try await withSite { site in
            for _ in 0..<6 {
                let body = #"{"answers":{"wait":5,"hand-over":{"expected":3,"perceived":null}}}"#
                #expect(try await site.send(.post, "/api/v1/surveys/visit/responses", body: body).status == 201)
            }
            let token = try await site.token(.readResults)
            let reply = try await site.send(.get, Self.path, token: token)
            for word in ["NaN", "nan", "Infinity", "inf,", "inf]"] { #expect(!reply.body.contains(word)) }
            let moments = try #require(try reply.json()["moments"])
            let wait = try moments.item("wait")
            #expect(wait["mean"]?.double == 5)
            #expect(wait["sd"]?.double == 0)
            #expect(wait["interval"]?.items.count == 2)
            #expect(try moments.item("receive")["suppressed"] == .bool(true))
        }
    }
}
