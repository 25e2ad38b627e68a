import FoundationEssentials
import HTTPTypes
import ServiceCycle
import Storage
import TestSupport
import Testing

@testable import Web

/// The routes that there are: which of them are open, and that the description names the calls.
@Suite struct SiteTests {
    /// What anybody may ask for without a session and without a token, and what he is answered.
    ///
    /// A call for responses is open for surveys that are open to everybody, as the fixtures' is; the metrics are open to
    /// this machine alone and so not here.
    private static let open = [
        "GET /": 303, "GET /sign-in": 200, "POST /sign-in": 422, "POST /sign-out": 303, "GET /language/{tag}": 303,
        "GET /static/{digest}/{name}": 200, "GET /health": 200, "GET /api/openapi.json": 200,
        "POST /api/v1/surveys/{survey}/responses": 201, "GET /s/{survey}": 200, "POST /s/{survey}/answers": 422,
        "GET /s/{survey}/answers": 303,
        "GET /s/{survey}/thanks": 200, "GET /s/{survey}/kiosk": 200, "POST /s/{survey}/kiosk/answers": 422,
        "GET /s/{survey}/kiosk/answers": 303,
        "GET /s/{survey}/kiosk/thanks": 200,
    ]

    /// Every route of the site, read from its router, such as `GET /health`.
    ///
    /// The answer to HEAD comes with that to GET.
    private func routes(_ site: TestSite) throws -> Set<String> {
        let trie = try #require(Mirror(reflecting: site.responder).descendant("trie"))
        let values = try #require(Mirror(reflecting: trie).descendant("values"))
        var routes: Set<String> = []
        for child in Mirror(reflecting: values).children {
            guard let endpoint = Mirror(reflecting: child.value).descendant("some") else { continue }
            let mirror = Mirror(reflecting: endpoint)
            let path = "\(try #require(mirror.descendant("path")))"
            for method in Mirror(reflecting: try #require(mirror.descendant("methods"))).children {
                let name = try #require(Mirror(reflecting: method.value).children.first?.value as? HTTPRequest.Method)
                if name != .head { routes.insert("\(name.rawValue) \(path.hasPrefix("/") ? path : "/\(path)")") }
            }
        }
        return routes
    }

    private func address(_ route: String, _ site: TestSite) async throws -> (HTTPRequest.Method, String) {
        let halves = route.split(separator: " ").map(String.init)
        let method = try #require(HTTPRequest.Method(rawValue: halves[0]))
        let page = try await site.send(.get, "/sign-in").body
        let style = try #require(page.firstMatch(of: /\/static\/([^\/"]+)\/app.css/)).1
        let path = halves[1].replacing("{survey}", with: "visit").replacing("{cycle}", with: "counter")
            .replacing("{tag}", with: "de").replacing("{digest}", with: style).replacing("{name}", with: "app.css")
            .replacing("{entry}", with: "north").replacing("{moment}", with: "wait")
            .replacing("{format}", with: "yaml").replacing("{slide}", with: "1.svg")
            .replacing("{id}", with: "none").replacing("{column}", with: "0")
            .replacing("{question}", with: "wait").replacing("{version}", with: "1").replacing(
                "{change}",
                with: "pause"
            )
        #expect(!path.contains("{"), "\(route) has a parameter that this test does not know")
        return (method, path)
    }

    @Test func `what anybody may ask for stands in this list and nowhere else`() async throws {
        try await withSite { site in
            let routes = try routes(site)
            #expect(routes.count > 15)
            #expect(Set(Self.open.keys).subtracting(routes) == [])
            for route in routes.sorted() {
                let (method, path) = try await address(route, site)
                let body = path.hasSuffix("responses") ? #"{"answers":{"wait":3}}"# : ""
                let reply = try await site.send(method, path, headers: ["Accept": "text/html"], body: body)
                if let status = Self.open[route] {
                    #expect(reply.status == status, "\(route)")
                } else {
                    let isLedToTheDoor = reply.status == 303 && reply["Location"]?.hasPrefix("/sign-in") == true
                    #expect(reply.status == 401 || isLedToTheDoor, "\(route) is open to everybody: \(reply.status)")
                    #expect(!isLedToTheDoor || reply.bytes.isEmpty)
                }
            }
        }
    }

    @Test func `the description names exactly the calls that there are`() async throws {
        try await withSite { site in
            let reply = try await site.send(.get, "/api/openapi.json")
            #expect(reply["Content-Type"] == "application/json")
            let description = try reply.json()
            #expect(description["openapi"]?.text?.hasPrefix("3.1") == true)
            let paths = try #require(description["paths"])
            let verbs = ["get", "put", "post", "patch", "delete"]
            let described = Set(
                paths.names.flatMap { path in
                    (paths[path]?.names ?? []).filter(verbs.contains).map { "\($0.uppercased()) \(path)" }
                }
            )
            let calls = try routes(site).filter {
                $0.contains(" /api/") || $0.hasSuffix(" /health") || $0.hasSuffix(" /metrics")
            }
            #expect(described == calls)
        }
    }

    /// Asks each described call for what it says it needs, and looks its answers up in the description.
    @Test func `each described call answers with a status that the description names`() async throws {
        try await withSite { site in
            let paths = try #require(try await site.send(.get, "/api/openapi.json").json()["paths"])
            let all = try await site.token(Set(Scope.allCases))
            let none = try await site.token([])
            for route in try routes(site).sorted() where route.contains(" /api/") {
                let (method, path) = try await address(route, site)
                let template = String(route.split(separator: " ")[1])
                let operation = try #require(paths[template]?[method.rawValue.lowercased()])
                let named = Set(operation["responses"]?.names ?? [])
                for token in [all, none, "siklus_wrong", nil] {
                    for body in ["", "{}", #"{"answers":{"wait":3}}"#, "[[["] {
                        for query in ["", "?x=1"] {
                            let reply = try await site.send(method, path + query, token: token, body: body)
                            #expect(named.contains("\(reply.status)"), "\(route) answered \(reply.status)")
                        }
                    }
                }
            }
        }
    }

    @Test(arguments: ["/nonexistent", ""])
    func `a site without its resources does not start`(_ resources: String) async throws {
        try await withDatabase(.sqlite) { database in
            let services = Services(
                database: database,
                organisation: Fixtures.organisation(),
                settings: SiteSettings(publicURL: nil, resources: resources, spool: "/nonexistent"),
                now: { Fixtures.now }
            )
            #expect(throws: (any Error).self) { try Site(services) }
            await services.passwords.shutdown()
            await services.work.shutdown()
        }
    }
}
