import HTTPTypes
import ServiceCycle
import Testing

@testable import Web

/// Asks as a person's browser does: keeps cookies, says where a form comes from, and follows nothing by itself.
struct Browser: Sendable {
    let site: TestSite
    var cookies: [String: String] = [:]
    var languages = "en"

    mutating func get(_ path: String) async throws -> Reply { try await send(.get, path) }

    /// Sends a form, as the page at the same address would.
    mutating func submit(_ path: String, _ fields: KeyValuePairs<String, String>) async throws -> Reply {
        try await submit(path, fields.map { ($0.key, $0.value) })
    }

    mutating func submit(_ path: String, _ fields: [(String, String)]) async throws -> Reply {
        let body = fields.map { "\(FormBody.encoded($0.0))=\(FormBody.encoded($0.1))" }.joined(separator: "&")
        return try await send(.post, path, body: body)
    }

    private mutating func send(_ method: HTTPRequest.Method, _ path: String, body: String = "") async throws -> Reply {
        var headers = ["Accept": "text/html,application/xhtml+xml;q=0.9", "Accept-Language": languages]
        if !cookies.isEmpty {
            headers["Cookie"] = cookies.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
                .joined(separator: "; ")
        }
        if method == .post {
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            headers["Sec-Fetch-Site"] = "same-origin"
        }
        let reply = try await site.send(Call(method: method, path: path, headers: headers, body: body))
        for line in reply.setCookies { keep(line) }
        return reply
    }

    private mutating func keep(_ line: String) {
        let parts = line.split(separator: ";").map { $0.trimmingPrefix(" ") }
        let halves = parts.first?.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false) ?? []
        guard let name = halves.first.map(String.init), halves.count == 2 else { return }
        let isOver = parts.contains { $0.lowercased() == "max-age=0" }
        cookies[name] = isOver ? nil : String(halves[1])
    }
}
