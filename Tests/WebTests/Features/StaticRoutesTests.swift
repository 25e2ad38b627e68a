import HTTPTypes
import ServiceCycle
import Storage
import TestSupport
import Testing

@testable import Web

@Suite struct StaticRoutesTests {
    @Test func `the style of the pages is there, for ever under its digest`() async throws {
        try await withSite { site in
            let page = try await site.send(.get, "/sign-in", headers: ["Accept": "text/html"]).body
            let address = try #require(page.firstMatch(of: /<link rel="stylesheet" href="([^"]*)"/)).1
            let reply = try await site.send(.get, String(address))
            #expect(reply.status == 200)
            #expect(reply["Content-Type"] == "text/css; charset=utf-8")
            #expect(reply["Cache-Control"] == "public, max-age=31536000, immutable")
            #expect(reply.setCookies.isEmpty)
        }
    }

    @Test(arguments: [
        "/static/0000000000000000/app.css", "/static/app.css", "/static/../openapi.json",
        "/static/x/..%2F..%2Fopenapi.json",
        "/static/x/%2e%2e/%2e%2e/etc/passwd", "/static//etc/passwd", "/static/x/app.css%00",
    ])
    func `nothing else is`(_ path: String) async throws {
        try await withSite { site in
            let reply = try await site.send(.get, path)
            #expect(reply.status == 404)
        }
    }
}
