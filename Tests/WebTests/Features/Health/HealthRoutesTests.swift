import HTTPTypes
import ServiceCycle
import Storage
import TestSupport
import Testing

@testable import Web

/// `GET /health` and `GET /metrics`.
@Suite struct HealthRoutesTests {
    @Test(arguments: Engine.available)
    func `it is well while a write is kept`(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let reply = try await site.send(.get, "/health")
            #expect(reply.status == 200)
            #expect(reply.body == #"{"status":"ok"}"#)
            site.clock.advance(seconds: 60)
            #expect(try await site.send(.get, "/health").status == 200)
        }
    }

    @Test(arguments: Engine.available)
    func `it says 503 and why when a write would not be kept`(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            await site.closeDatabase()
            let scenario = Scenario(
                name: "closed",
                path: "/health",
                status: 503,
                contains: ["cannot be reached"],
                lacks: ["\"ok\""]
            )
            let reply = try await scenario.run(on: site)
            #expect(reply["Retry-After"] != nil)
        }
    }

    @Test func `answers are refused with 503, not with a defect, when the database is away`() async throws {
        try await withSite { site in
            let path = "/api/v1/surveys/visit/responses"
            #expect(try await site.send(.post, path, body: #"{"answers":{"wait":3}}"#).status == 201)
            await site.closeDatabase()
            let reply = try await site.send(.post, path, body: #"{"answers":{"wait":3}}"#)
            #expect(reply.status == 503, "\(reply.body)")
            #expect(reply["Retry-After"] != nil)
        }
    }

    @Test func `a sign of life is asked of the disk at most once a second`() async throws {
        try await withSite { site async throws in
            #expect(try await site.send(.get, "/health").status == 200)
            await site.closeDatabase()
            #expect(try await site.send(.get, "/health").status == 200)
            site.clock.advance(seconds: 1)
            #expect(try await site.send(.get, "/health").status == 503)
        }
    }

    struct Asker: Sendable, CustomTestStringConvertible {
        let peer: String?
        var scopes: Set<Scope>?
        var passedOn: String?
        let status: Int
        var testDescription: String {
            "\(peer ?? "nobody knows whence") with \(scopes.map { "\($0)" } ?? "no token") \(passedOn ?? "")"
        }
    }

    @Test(arguments: [
        Asker(peer: "127.0.0.1", status: 200), Asker(peer: "::1", status: 200), Asker(peer: "192.0.2.7", status: 401),
        Asker(peer: nil, status: 401),
        Asker(peer: "192.0.2.7", scopes: [], status: 403),
        Asker(peer: "192.0.2.7", scopes: [.readResults], status: 403),
        Asker(peer: "192.0.2.7", scopes: [.readMetrics], status: 200),
        // Behind a proxy on the same machine everybody seems to be near.
        Asker(peer: "127.0.0.1", passedOn: "X-Forwarded-For", status: 401),
        Asker(peer: "127.0.0.1", passedOn: "Forwarded", status: 401),
        Asker(peer: "127.0.0.1", scopes: [.readMetrics], passedOn: "X-Forwarded-For", status: 200),
    ])
    func `the metrics are for this machine and for tokens`(_ asker: Asker) async throws {
        try await withSite { site in
            var call = Call(path: "/metrics")
            if let header = asker.passedOn { call.headers[header] = "192.0.2.7" }
            call.peer = asker.peer
            if let scopes = asker.scopes {
                call.headers["Authorization"] = "Bearer \(try await site.token(scopes))"
            }
            let reply = try await site.send(call)
            #expect(reply.status == asker.status)
            #expect(reply.body.contains("siklus_requests_total") == (asker.status == 200))
        }
    }

    @Test func `the metrics count requests by class and responses that were kept, once each`() async throws {
        try await withSite { site in
            let path = "/api/v1/surveys/visit/responses"
            for _ in 0..<3 {
                _ = try await site.send(
                    .post,
                    path,
                    headers: ["Idempotency-Key": "k"],
                    body: #"{"answers":{"wait":3}}"#
                )
            }
            _ = try await site.send(.post, path, body: "{}")
            var call = Call(path: "/metrics")
            call.peer = "127.0.0.1"
            let text = try await site.send(call).body
            #expect(text.contains("siklus_requests_total{class=\"2xx\"} 3\n"))
            #expect(text.contains("siklus_requests_total{class=\"4xx\"} 1\n"))
            #expect(text.contains("siklus_responses_kept_total 1\n"))
            #expect(text.contains("process_resident_memory_bytes"))
            for line in text.split(separator: "\n") where !line.hasPrefix("#") {
                #expect(line.wholeMatch(of: /[a-z_]+(\{[a-z]+="[^"]*"\})? \d+/) != nil, "\(line)")
            }
        }
    }
}
