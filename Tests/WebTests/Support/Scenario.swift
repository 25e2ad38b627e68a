import HTTPTypes
import ServiceCycle
import Storage
import TestSupport
import Testing

@testable import Web

/// One row of a table: a request, and what its answer must be.
struct Scenario: Sendable, CustomTestStringConvertible {
    let name: String
    var method: HTTPRequest.Method = .get

    /// `{survey}` and `{cycle}` stand for the identifiers of the stage's.
    let path: String
    var headers: [String: String] = [:]

    /// The scopes of the token that comes with it; nil for none.
    var scopes: Set<Scope>?
    var body = ""
    let status: Int
    var type: String?
    var contains: [String] = []
    var lacks: [String] = []

    /// The pointers of the errors, all of them in order.
    var pointers: [String]?

    var testDescription: String { name }

    /// Sends the request and checks the answer.
    @discardableResult
    func run(on site: TestSite, sourceLocation: SourceLocation = #_sourceLocation) async throws -> Reply {
        let path = path.replacing("{survey}", with: "\(site.stage.survey.id)")
            .replacing("{cycle}", with: "\(site.stage.cycle.id)")
        let token = if let scopes { try await site.token(scopes) } else { nil as String? }
        let reply = try await site.send(method, path, token: token, headers: headers, body: body)
        #expect(reply.status == status, "\(reply.body)", sourceLocation: sourceLocation)
        #expect(!reply.isCut, sourceLocation: sourceLocation)
        if let type {
            #expect(reply["Content-Type"] == type, sourceLocation: sourceLocation)
        }
        for text in contains {
            #expect(reply.body.contains(text), "\(text) is missing", sourceLocation: sourceLocation)
        }
        for text in lacks {
            #expect(!reply.body.contains(text), "\(text) is there", sourceLocation: sourceLocation)
        }
        if let pointers {
            let errors = try reply.json()["errors"]?.items ?? []
            #expect(errors.map { $0["pointer"]?.text } == pointers, "\(reply.body)", sourceLocation: sourceLocation)
            #expect(errors.allSatisfy { $0["detail"]?.text?.isEmpty == false }, sourceLocation: sourceLocation)
        }
        if status >= 400, type != "text/html; charset=utf-8" { try checkProblem(reply, path, sourceLocation) }
        return reply
    }

    /// RFC 9457, section 3.1.
    private func checkProblem(_ reply: Reply, _ path: String, _ sourceLocation: SourceLocation) throws {
        #expect(reply["Content-Type"] == "application/problem+json", sourceLocation: sourceLocation)
        let problem = try reply.json()
        #expect(problem["type"]?.text == "about:blank", sourceLocation: sourceLocation)
        #expect(problem["title"]?.text?.isEmpty == false, sourceLocation: sourceLocation)
        #expect(problem["status"]?.int == status, sourceLocation: sourceLocation)
        #expect(problem["detail"]?.text?.isEmpty == false, sourceLocation: sourceLocation)
        let instance = path.split(separator: "?").first.map(String.init)
        #expect(problem["instance"]?.text == instance, sourceLocation: sourceLocation)
    }
}

/// A text as an argument of a test; what cannot be printed is named as Swift would write it.
struct Text: Sendable, CustomTestStringConvertible, ExpressibleByStringLiteral {
    let value: String
    var testDescription: String { value.unicodeScalars.map { $0.escaped(asASCII: true) }.joined() }

    init(stringLiteral value: String) {
        self.value = value
    }
}
