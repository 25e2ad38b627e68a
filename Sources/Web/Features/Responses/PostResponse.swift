internal import HTTPTypes
internal import Hummingbird
internal import Interchange
internal import ServiceCycle
internal import Storage

/// Keeps one customer's answers and says so only when they are durable.
struct PostResponse: Sendable {
    let services: Services
    let gate: TokenGate

    @Sendable func answer(_ request: Request, _ context: VisitorContext) async throws -> Response {
        let name = try context.parameters.require("survey")
        if request.headers[.authorization] == nil { try services.visitors.admit(request, context) }
        let bytes = try await request.bytes(upTo: SubmissionJSON.largest)
        let intake = ResponseIntake(services: services)
        let id = try await services.catalogue.withSurvey(name) { survey in
            if survey.survey.access == .restricted { try await gate.require(.writeResponses, request) }
            let key = try IdempotencyKey(request, body: bytes, target: "responses of \(survey.id)")
            return try await services.keys.during(key?.digest) {
                try await intake.keep(survey, key: key) { () throws(Refusal) in
                    try SubmissionJSON.read(bytes, survey: survey.survey)
                }
            }
        }
        return .json("{\"id\":\"\(id)\"}", status: .created)
    }
}
