internal import HTTPTypes
internal import Hummingbird
internal import Interchange
internal import ServiceCycle
internal import Storage

/// What was stored for a survey, in order of arrival, page by page.
struct ListResponses: Sendable {
    let services: Services
    let gate: TokenGate

    @Sendable func answer(_ request: Request, _ context: VisitorContext) async throws -> Response {
        try await gate.require(.readResults, request)
        let survey = try await services.catalogue.survey(context.parameters.require("survey"))
        let page = try PageOfList(request)
        let organisation = services.organisation
        let responses = try await services.database.read {
            try $0.responses(of: organisation.id).page(of: survey.number, after: page.after, limit: page.limit + 1)
        }
        var json = JSONText()
        json.object { json in
            json.name("items")
            json.array { json in
                for response in responses.prefix(page.limit) { response.write(to: &json, zone: organisation.zone) }
            }
            json.member("next", responses.count > page.limit ? page.cursor(responses[page.limit - 1].sequence) : nil)
        }
        return .json(json.string)
    }
}

/// Which part of a list was asked for.
struct PageOfList {
    let limit: Int

    /// The number of the last item that the asker has.
    let after: Int

    init(_ request: Request) throws(Refusal) {
        let query = try FormBody(request.uri.query ?? "")
        var issues: [Issue] = []
        for name in query.names where !["limit", "cursor"].contains(name) {
            issues.append(Issue("?\(name)", "There is no such parameter; there are limit and cursor."))
        }
        let limit = query["limit"].map { Int($0) ?? 0 } ?? 100
        if !(1...100).contains(limit) { issues.append(Issue("?limit", "The limit is a number from 1 to 100.")) }
        let after = query["cursor"].map { Int($0, radix: 36) ?? -1 } ?? 0
        if after < 0 { issues.append(Issue("?cursor", "This cursor was not made here.")) }
        guard issues.isEmpty else { throw Refusal(.invalid, "The query cannot be answered.", issues: issues) }
        self.limit = limit
        self.after = after
    }

    func cursor(_ sequence: Int) -> String { String(sequence, radix: 36) }
}
