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
        let bytes = try await request.bytes(upTo: SubmissionJSON.largest)
        let id = try await services.catalogue.withSurvey(name) { survey in
            if survey.survey.access == .restricted { try await gate.require(.writeResponses, request) }
            let key = try IdempotencyKey(request, body: bytes, target: "responses of \(survey.id)")
            return try await services.keys.during(key?.digest) {
                let response: NewResponse
                do {
                    let submission = try SubmissionJSON.read(bytes, survey: survey.survey)
                    response = try survey.response(from: submission, services: services)
                } catch {
                    // A repeated request gets its first answer, even where the survey has changed since.
                    guard let key, let id = try await services.answer(to: key) else { throw error }
                    return id
                }
                return try await keep(response, survey: survey, key: key)
            }
        }
        return .json("{\"id\":\"\(id)\"}", status: .created)
    }

    /// Returns the identifier under which the response is kept, now or since an earlier request with the key.
    private func keep(_ response: NewResponse, survey: StoredSurvey, key: IdempotencyKey?) async throws -> String {
        let organisation = services.organisation.id
        let now = services.now()
        let new = "\(response.id)"
        let kept = try await services.database.write { connection in
            let append = {
                try connection.responses(of: organisation).append([response], to: survey)
                return new
            }
            guard let key else { return try append() }
            return try connection.idempotency(of: organisation)
                .once(key: key.digest, request: key.request, now: now, append)
        }
        if kept == new { services.metrics.responsesKept.add() }
        return kept
    }
}

extension Services {
    /// The answer that an earlier request with the key was given.
    fileprivate func answer(to key: IdempotencyKey) async throws -> String? {
        let organisation = organisation.id
        return try await database.read {
            try $0.idempotency(of: organisation).answer(to: key.digest, request: key.request)
        }
    }
}

extension StoredSurvey {
    /// Checks a submission and gives it its identity, day and place in the order of questions.
    func response(from submission: Submission, services: Services) throws(Refusal) -> NewResponse {
        try state.requireOpen()
        let issues = survey.issues(of: submission, in: cycle.map)
        guard issues.isEmpty else { throw Refusal(.invalid, "The answers cannot be kept.", issues: issues) }
        let now = services.now()
        let at = submission.at ?? now
        guard at.isPlausible(now: now) else {
            throw Refusal(
                .invalid,
                "The answers cannot be kept.",
                issues: [Issue("/at", "The time lies in the future or before 1970.")]
            )
        }
        return NewResponse(
            id: NewResponse.ID(now: now),
            answers: survey.questions.map { submission.answers[$0.code] },
            to: self,
            attributes: submission.attributes,
            at: at,
            day: services.organisation.zone.day(of: at),
            weight: submission.weight
        )
    }
}
