import HTTPTypes
import ServiceCycle
import Storage
import TestSupport
import Testing

@testable import Web

/// The host that is asked, and requests that another site makes a browser send.
@Suite struct EdgeTests {
    struct Host: Sendable, CustomTestStringConvertible {
        let authority: String?
        var publicURL: String?
        let status: Int
        var testDescription: String { "\(authority ?? "no host") \(publicURL ?? "")" }
    }

    @Test(arguments: [
        Host(authority: "127.0.0.1:8080", status: 200), Host(authority: "127.0.0.1", status: 200),
        Host(authority: "localhost:1", status: 200), Host(authority: "LOCALHOST", status: 200),
        Host(authority: "[::1]:8080", status: 200), Host(authority: nil, status: 400), Host(authority: "", status: 400),
        Host(authority: "evil.example", status: 421), Host(authority: "127.0.0.1.evil.example", status: 421),
        Host(authority: "evil.example:127.0.0.1", status: 421),
        Host(authority: "localhost.evil.example:8080", status: 421),
        Host(authority: "127.0.0.2", status: 421), Host(authority: "0.0.0.0:8080", status: 421),
        Host(authority: "[::2]", status: 421), Host(authority: "evil@localhost", status: 421),
        Host(authority: "siklus.example.org", status: 421),
        Host(authority: "siklus.example.org", publicURL: "https://siklus.example.org", status: 200),
        Host(authority: "siklus.example.org:443", publicURL: "https://siklus.example.org", status: 200),
        Host(authority: "Siklus.Example.ORG", publicURL: "https://siklus.example.org/", status: 200),
        Host(authority: "example.org", publicURL: "https://siklus.example.org", status: 421),
        Host(authority: "127.0.0.1:8080", publicURL: "https://siklus.example.org", status: 200),
    ])
    func `the server answers only by its own names`(_ host: Host) async throws {
        try await withSite(publicURL: host.publicURL) { site in
            for path in ["/health", "/sign-in"] {
                var call = Call(path: path)
                call.authority = host.authority
                let reply = try await site.send(call)
                #expect(reply.status == host.status, "\(path)")
            }
        }
    }

    /// Who sends a request, as a browser tells it.
    struct Sender: Sendable, CustomTestStringConvertible {
        var fetchSite: String?
        var origin: String?
        var isToken = false
        var publicURL: String?
        let passes: Bool
        var testDescription: String {
            "site \(fetchSite ?? "-") origin \(origin ?? "-")\(isToken ? " token" : "") \(publicURL ?? "")"
        }

        static let secure = "https://siklus.example.org"

        static let all = [
            // Programs say neither.
            Sender(passes: true),
            // What browsers say since 2020 goes before the origin.
            Sender(fetchSite: "same-origin", passes: true), Sender(fetchSite: "none", passes: true),
            Sender(fetchSite: "same-origin", origin: "http://evil.example", passes: true),
            Sender(fetchSite: "same-site", passes: false), Sender(fetchSite: "cross-site", passes: false),
            Sender(fetchSite: "cross-site", origin: "http://127.0.0.1:8080", passes: false),
            Sender(fetchSite: "same-site", origin: "http://127.0.0.1:8080", passes: false),
            Sender(fetchSite: "", passes: false), Sender(fetchSite: "Same-Origin", passes: false),
            Sender(fetchSite: "something new", passes: false),
            // Older browsers say the origin.
            Sender(origin: "http://127.0.0.1:8080", passes: true),
            Sender(origin: "HTTP://127.0.0.1:8080", passes: true),
            Sender(origin: "http://127.0.0.1", passes: false), Sender(origin: "https://127.0.0.1:8080", passes: false),
            Sender(origin: "http://127.0.0.1:9090", passes: false),
            Sender(origin: "http://localhost:8080", passes: false),
            Sender(origin: "http://evil.example", passes: false), Sender(origin: "null", passes: false),
            Sender(origin: "", passes: false), Sender(origin: "http://127.0.0.1:8080.evil.example", passes: false),
            // A form of another site cannot send a token.
            Sender(fetchSite: "cross-site", isToken: true, passes: true),
            Sender(origin: "http://evil.example", isToken: true, passes: true),
            // Behind TLS the public address counts.
            Sender(origin: secure, publicURL: secure, passes: true),
            Sender(origin: secure, publicURL: secure + "/", passes: true),
            Sender(origin: "http://siklus.example.org", publicURL: secure, passes: false),
            Sender(origin: "https://example.org", publicURL: secure, passes: false),
            Sender(origin: "http://127.0.0.1:8080", publicURL: secure, passes: false),
        ]
    }

    @Test(arguments: Sender.all)
    func `another site cannot make a browser write`(_ sender: Sender) async throws {
        try await withSite(publicURL: sender.publicURL) { site in
            var headers: [String: String] = [:]
            headers["Sec-Fetch-Site"] = sender.fetchSite
            headers["Origin"] = sender.origin
            headers["Authorization"] = sender.isToken ? "Bearer \(try await site.token(.writeResponses))" : nil
            let writes: [(HTTPRequest.Method, String, String, passed: Int)] = [
                (.post, "/sign-out", "", 303),
                (.post, "/api/v1/surveys/visit/responses", #"{"answers":{"wait":3}}"#, 201),
                (.put, "/nothing", "", 404), (.delete, "/nothing", "", 404), (.patch, "/nothing", "", 404),
            ]
            for (method, path, body, passed) in writes {
                let reply = try await site.send(method, path, headers: headers, body: body)
                #expect(reply.status == (sender.passes ? passed : 403), "\(method) \(path)")
            }
            #expect(try await site.kept().count == (sender.passes ? 1 : 0))
            for method in [HTTPRequest.Method.get, .head] {
                let reply = try await site.send(method, "/sign-in", headers: headers)
                #expect(reply.status == 200, "\(method)")
            }
        }
    }
}
