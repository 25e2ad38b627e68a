import HTTPTypes
import Interchange
import ServiceCycle
import Storage
import TestSupport
import Testing

@testable import Web

/// `GET` and `PUT /api/v1/cycles/{cycle}/map`.
@Suite struct PutMapTests {
    private static let path = "/api/v1/cycles/counter/map"
    private static let text = MapJSON.write(Fixtures.map)

    private static var longer: String {
        var map = Fixtures.map
        map.moments.append(
            Moment(code: code("thanks"), name: english("Is thanked"), phase: .after, actor: .frontStage)
        )
        return MapJSON.write(map)
    }

    private func put(
        _ site: TestSite,
        _ body: String,
        over tag: String,
        key: String? = nil
    ) async throws -> Reply {
        let token = try await site.token(.writeMap)
        var headers = ["If-Match": tag]
        headers["Idempotency-Key"] = key
        return try await site.send(.put, Self.path, token: token, headers: headers, body: body)
    }

    private func get(_ site: TestSite) async throws -> Reply {
        try await site.send(.get, Self.path, token: try await site.token(.readResults))
    }

    @Test(arguments: ["/api/v1/cycles/counter/map", "/api/v1/cycles/{cycle}/map"])
    func `the map is what was kept, with its version`(_ path: String) async throws {
        try await withSite { site in
            let scenario = Scenario(
                name: "get",
                path: path,
                scopes: [.readResults],
                status: 200,
                type: "application/json"
            )
            let reply = try await scenario.run(on: site)
            #expect(reply.body == Self.text)
            #expect(reply["ETag"] == "\"1\"")
            #expect(try MapJSON.read(reply.bytes) == Fixtures.map)
        }
    }

    @Test func `a changed map is kept under a new version`() async throws {
        try await withSite { site in
            let reply = try await put(site, Self.longer, over: "\"1\"")
            #expect(reply.status == 200)
            #expect(reply["ETag"] == "\"2\"")
            #expect(reply.body == Self.longer)
            let read = try await get(site)
            #expect(read.body == Self.longer)
            #expect(read["ETag"] == "\"2\"")
        }
    }

    @Test func `the same map again is no new version`() async throws {
        try await withSite { site in
            let reply = try await put(site, Self.text, over: "\"1\"")
            #expect(reply.status == 200)
            #expect(reply["ETag"] == "\"1\"")
        }
    }

    @Test func `who had an older version before him is told so`() async throws {
        try await withSite { site in
            #expect(try await put(site, Self.longer, over: "\"1\"").status == 200)
            for tag in ["\"1\"", "\"3\"", "1", "2", "W/\"2\"", "\"1\", \"3\"", ""] {
                let reply = try await put(site, Self.text, over: tag)
                #expect(reply.status == 412, "\(tag)")
            }
            #expect(try await get(site).body == Self.longer)
            #expect(try await put(site, Self.text, over: "*").status == 200)
        }
    }

    @Test func `the same key gives the same answer though the version has moved on`() async throws {
        try await withSite { site in
            let first = try await put(site, Self.longer, over: "\"1\"", key: "k")
            #expect(try await put(site, Self.text, over: "\"2\"").status == 200)
            let again = try await put(site, Self.longer, over: "\"1\"", key: "k")
            #expect(again.status == 200)
            #expect(again.body == first.body)
            #expect(again["ETag"] == first["ETag"])
            #expect(try await get(site).body == Self.text)
            #expect(try await put(site, Self.text, over: "\"1\"", key: "k").status == 409)
        }
    }

    @Test func `moments that are left out are retired and keep their answers`() async throws {
        try await withSite { site async throws in
            for _ in 0..<6 {
                let body = #"{"answers":{"ease":4}}"#
                #expect(try await site.send(.post, "/api/v1/surveys/visit/responses", body: body).status == 201)
            }
            var map = Fixtures.map
            map.moments.removeAll { $0.code.text == "leave" }
            #expect(try await put(site, MapJSON.write(map), over: "\"1\"").status == 200)
            #expect(try await site.kept().count == 6)
            #expect(try await put(site, Self.text, over: "\"2\"").status == 200)
            #expect(try await get(site).body == Self.text)
        }
    }

    private static func wrong(_ name: String, _ old: String, _ new: String, _ pointers: [String]) -> Scenario {
        Scenario(
            name: name,
            method: .put,
            path: path,
            headers: ["If-Match": "\"1\""],
            scopes: [.writeMap],
            body: text.replacing(old, with: new),
            status: 422,
            pointers: pointers
        )
    }

    @Test(arguments: [
        wrong("an unknown field", #""cycle":"counter""#, #""cycle":"counter","colour":"red""#, ["/colour"]),
        wrong(
            "an unknown field of a moment",
            #""actor":"front-stage""#,
            #""actor":"front-stage","mood":1"#,
            ["/moments/2/mood"]
        ),
        wrong("another cycle's map", #""cycle":"counter""#, #""cycle":"lounge""#, ["/cycle"]),
        wrong("an actor that is none", #""actor":"front-stage""#, #""actor":"robot""#, ["/moments/2/actor"]),
        wrong("a criticality off the scale", #""criticality":8"#, #""criticality":11"#, ["/moments/1/criticality"]),
        wrong("a code twice", #""code":"leave""#, #""code":"wait""#, ["/moments/3/code"]),
        wrong(
            "a channel that is not there",
            #""channel":"branch""#,
            #""channel":"fax""#,
            ["/moments/1/channel"]
        ),
        Scenario(
            name: "no JSON",
            method: .put,
            path: path,
            headers: ["If-Match": "*"],
            scopes: [.writeMap],
            body: "cycle: counter",
            status: 422,
            pointers: ["byte 0"]
        ),
        Scenario(
            name: "nothing",
            method: .put,
            path: path,
            headers: ["If-Match": "*"],
            scopes: [.writeMap],
            status: 422
        ),
        Scenario(
            name: "larger than a map",
            method: .put,
            path: path,
            headers: ["If-Match": "*"],
            scopes: [.writeMap],
            body: String(repeating: " ", count: (1 << 20) + 1),
            status: 413
        ),
        Scenario(
            name: "no version",
            method: .put,
            path: path,
            scopes: [.writeMap],
            body: text,
            status: 428,
            contains: ["If-Match"]
        ),
        Scenario(name: "nobody", method: .put, path: path, headers: ["If-Match": "*"], body: text, status: 401),
        Scenario(
            name: "who may only read",
            method: .put,
            path: path,
            headers: ["If-Match": "*"],
            scopes: [.readResults],
            body: text,
            status: 403
        ),
        Scenario(
            name: "no such cycle",
            method: .put,
            path: "/api/v1/cycles/lounge/map",
            headers: ["If-Match": "*"],
            scopes: [.writeMap],
            body: text,
            status: 404
        ),
        Scenario(name: "reading without a token", path: path, status: 401),
        Scenario(name: "reading with a token to write", path: path, scopes: [.writeMap], status: 403),
        Scenario(name: "reading what is not there", path: "/api/v1/cycles/x/map", scopes: [.readResults], status: 404),
    ])
    func `a map that cannot be kept changes nothing`(_ scenario: Scenario) async throws {
        try await withSite { site in
            try await scenario.run(on: site)
            let read = try await get(site)
            #expect(read.body == Self.text)
            #expect(read["ETag"] == "\"1\"")
        }
    }
}
