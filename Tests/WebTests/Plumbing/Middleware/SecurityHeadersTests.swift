import HTTPTypes
import ServiceCycle
import Storage
import TestSupport
import Testing

@testable import Web

/// What every answer carries, whatever it is.
@Suite struct SecurityHeadersTests {
    /// One request for each kind of answer.
    struct Kind: Sendable, CustomTestStringConvertible {
        let name: String
        var method = HTTPRequest.Method.get
        let path: String
        var headers: [String: String] = [:]
        var authority = "127.0.0.1:8080"
        var body = ""
        let status: Int
        var testDescription: String { name }

        static let page = ["Accept": "text/html"]

        static let all = [
            Kind(name: "a page", path: "/sign-in", headers: page, status: 200),
            Kind(name: "a way to the door", path: "/cycles", headers: page, status: 303),
            Kind(
                name: "signing in wrongly",
                method: .post,
                path: "/sign-in",
                headers: page,
                body: "login=a",
                status: 422
            ),
            Kind(name: "signing out", method: .post, path: "/sign-out", status: 303),
            Kind(name: "choosing a language", path: "/language/de", status: 303),
            Kind(name: "health", path: "/health", status: 200),
            Kind(name: "the description", path: "/api/openapi.json", status: 200),
            Kind(
                name: "an answer kept",
                method: .post,
                path: "/api/v1/surveys/visit/responses",
                body: #"{"answers":{"wait":3}}"#,
                status: 201
            ),
            Kind(
                name: "an answer refused",
                method: .post,
                path: "/api/v1/surveys/visit/responses",
                body: "{}",
                status: 422
            ),
            Kind(name: "no token", path: "/api/v1/cycles/counter/summary", status: 401),
            Kind(name: "no page", path: "/nothing", headers: page, status: 404),
            Kind(name: "no call", path: "/api/nothing", status: 404),
            Kind(name: "no method", method: .delete, path: "/health", status: 405),
            Kind(name: "no static file", path: "/static/x/y.css", status: 404),
            Kind(name: "a head", method: .head, path: "/sign-in", status: 200),
            Kind(
                name: "another site's form",
                method: .post,
                path: "/sign-out",
                headers: ["Origin": "null"],
                status: 403
            ),
            Kind(name: "another host", path: "/sign-in", headers: page, authority: "evil.example", status: 421),
            Kind(
                name: "too large",
                method: .post,
                path: "/sign-in",
                body: String(repeating: "a", count: 20_000),
                status: 413
            ),
        ]
    }

    private static let policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

    private func check(_ reply: Reply, isSecure: Bool, policy: String? = policy) {
        if let policy { #expect(reply["Content-Security-Policy"] == policy) }
        #expect(reply["X-Content-Type-Options"] == "nosniff")
        #expect(reply["Referrer-Policy"] == "same-origin")
        #expect(reply["Cross-Origin-Opener-Policy"] == "same-origin")
        #expect(reply["Cross-Origin-Resource-Policy"] == "same-origin")
        #expect(reply["Permissions-Policy"]?.contains("camera=()") == true)
        #expect((reply["Strict-Transport-Security"] != nil) == isSecure)
        #expect(reply["X-Request-ID"]?.isEmpty == false)
        #expect(reply["Access-Control-Allow-Origin"] == nil)
        #expect(reply["Server"] == nil)
    }

    @Test(arguments: Kind.all, [nil, "https://siklus.example.org"])
    func `every answer is guarded`(_ kind: Kind, _ publicURL: String?) async throws {
        try await withSite(publicURL: publicURL) { site in
            var call = Call(method: kind.method, path: kind.path, headers: kind.headers, body: kind.body)
            call.authority = kind.authority
            let reply = try await site.send(call)
            #expect(reply.status == kind.status)
            check(reply, isSecure: publicURL != nil)
            if kind.status != 303, !kind.path.hasPrefix("/static/") || kind.status != 200 {
                #expect(reply["Cache-Control"] == "no-store")
            }
        }
    }

    @Test func `pages of members are guarded and not stored`() async throws {
        try await withSite { site in
            var member = try await site.browserOfMember()
            for path in [
                "/cycles", "/cycles/counter", "/cycles/counter/report", "/cycles/counter/report.html", "/cycles/none",
            ] {
                let reply = try await member.get(path)
                check(reply, isSecure: false, policy: path.hasSuffix("report.html") ? nil : Self.policy)
                #expect(reply["Cache-Control"] == "no-store")
            }
        }
    }

    @Test func `a page holds no code and no style that its policy would forbid`() async throws {
        try await withSite { site in
            var member = try await site.browserOfMember()
            for path in ["/cycles", "/cycles/counter", "/none"] {
                let page = try await member.get(path).body
                // A script comes from us, by its address.
                #expect(page.matches(of: /<script/).count == page.matches(of: /<script src="\/static\//).count)
                #expect(!page.contains("<style") && !page.contains("javascript:"))
                #expect(page.firstMatch(of: /\son[a-z]+=/) == nil)
                #expect(page.firstMatch(of: /\sstyle=/) == nil)
            }
        }
    }
}
