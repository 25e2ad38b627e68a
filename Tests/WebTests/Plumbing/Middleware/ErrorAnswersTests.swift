import HTTPTypes
import ServiceCycle
import Storage
import TestSupport
import Testing

@testable import Web

/// What somebody is told when something cannot be done.
@Suite struct ErrorAnswersTests {
    private static let html = "text/html; charset=utf-8"
    private static let browser = ["Accept": "text/html,application/xhtml+xml,*/*;q=0.8"]

    @Test(arguments: [
        Scenario(
            name: "a page for people",
            path: "/nothing",
            headers: browser,
            status: 404,
            type: html,
            contains: ["<h1"]
        ),
        Scenario(
            name: "JSON for programs",
            path: "/nothing",
            headers: ["Accept": "application/json"],
            status: 404,
            contains: [#""title":"Not Found""#]
        ),
        Scenario(name: "JSON for who says nothing", path: "/nothing", status: 404),
        Scenario(name: "JSON for all calls", path: "/api/v1/nothing", headers: browser, status: 404),
        Scenario(name: "deep down", path: "/cycles/counter/report/x", headers: browser, status: 404, type: html),
        Scenario(name: "a call with more", path: "/api/v1/surveys/visit/responses/1", status: 404),
        Scenario(
            name: "an address with a broken escape",
            path: "/nothing/%zz",
            headers: browser,
            status: 404,
            type: html
        ),
        Scenario(
            name: "an address that is code",
            path: "/%3Cscript%3Ealert(1)%3C/script%3E",
            headers: browser,
            status: 404,
            type: html,
            lacks: ["<script"]
        ),
        Scenario(
            name: "an address that is code, for programs",
            path: "/api/\"><script>",
            status: 404
        ),
        Scenario(
            name: "a very long address",
            path: "/" + String(repeating: "a", count: 10_000),
            headers: browser,
            status: 404,
            type: html
        ),
    ])
    func `what is not there is told in the asker's form`(_ scenario: Scenario) async throws {
        try await withSite { site in
            var scenario = scenario
            // Deleting and putting from a browser would otherwise be refused as another site's.
            scenario.headers["Sec-Fetch-Site"] = "same-origin"
            try await scenario.run(on: site)
        }
    }

    @Test(arguments: [
        (HTTPRequest.Method.delete, "/sign-in", "GET, POST"), (.post, "/api/v1/cycles/counter/summary", "GET"),
        (.put, "/api/v1/surveys/visit/responses", "GET, POST"), (.get, "/api/v1/surveys/visit/responses:batch", "POST"),
        (.delete, "/api/v1/cycles/counter/map", "GET, PUT"), (.trace, "/sign-in", "GET, POST"),
        (.get, "/sign-out", "POST"), (.post, "/health", "GET"), (.post, "/cycles/counter", "GET"), (.post, "/", "GET"),
        (.options, "/api/openapi.json", "GET"), (.patch, "/language/de", "GET"),
    ])
    func `a method that an address does not take is told with those that it takes`(
        _ method: HTTPRequest.Method,
        _ path: String,
        _ allowed: String
    ) async throws {
        try await withSite { site in
            let reply = try await Scenario(name: path, method: method, path: path, status: 405).run(on: site)
            #expect(reply["Allow"] == allowed)
            let page = try await site.send(method, path, headers: Self.browser)
            #expect(page.status == 405)
            #expect(page["Allow"] == allowed)
        }
    }

    @Test(arguments: [("en", "There is nothing here"), ("de", "Hier ist nichts"), ("id", "Tidak ada apa-apa di sini")])
    func `a page that is not there says so in the reader's language`(_ language: String, _ words: String) async throws {
        try await withSite { site in
            var browser = Browser(site: site, languages: language)
            let page = try await browser.get("/nothing")
            #expect(page.body.contains(words))
            #expect(page.body.contains("<html lang=\"\(language)\""))
        }
    }

    @Test(arguments: ["/health", "/sign-in", "/api/openapi.json", "/nothing", "/api/nothing", "/cycles"])
    func `a head is the answer without its body`(_ path: String) async throws {
        try await withSite { site in
            var fields: [String: String] = [:]
            for headers in [[:], Self.browser] {
                let whole = try await site.send(.get, path, headers: headers)
                let head = try await site.send(.head, path, headers: headers)
                #expect(head.status == whole.status)
                #expect(head.bytes.isEmpty)
                for name in ["Content-Type", "Location", "Cache-Control"] {
                    fields[name] = whole[name]
                    #expect(head[name] == whole[name], "\(name)")
                }
            }
        }
    }

    /// A table is taken away, so that whatever needs it is a defect of ours.
    @Test(arguments: [[:], browser])
    func `a defect is noted under the request's number and shows nothing of the inside`(
        _ headers: [String: String]
    ) async throws {
        try await withSite { site in
            var member = try await site.browserOfMember()
            try await site.database.write { try $0.script("DROP TABLE idempotency; ALTER TABLE cycle RENAME TO gone") }
            let call = try await site.send(
                .post,
                "/api/v1/surveys/visit/responses",
                headers: ["Idempotency-Key": "k"],
                body: #"{"answers":{"wait":3}}"#
            )
            let page = try await member.get("/cycles")
            for reply in [call, page] {
                #expect(reply.status == 500)
                #expect(reply["X-Request-ID"] == "test-1")
                for word in ["idempotency", "no such table", "SQL", "cycle_id", "Swift", "DatabaseFailure"] {
                    #expect(!reply.body.contains(word), "\(word)")
                }
            }
            #expect(call["Content-Type"] == "application/problem+json")
            #expect(page["Content-Type"] == Self.html)
            #expect(page.body.contains("test-1"))
        }
    }

    @Test func `a page that is not there keeps its member signed in`() async throws {
        try await withSite { site in
            var member = try await site.browserOfMember("ada")
            let page = try await member.get("/cycles/none")
            #expect(page.status == 404)
            #expect(page.body.contains("ada"))
            #expect(page.body.contains("action=\"/sign-out\""))
        }
    }
}
