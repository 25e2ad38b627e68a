internal import ServiceCycle
internal import Storage

/// The one way in which a single response is kept, whether a program or a page sends it: checked, given its day, and kept
/// at most once for each key.
struct ResponseIntake: Sendable {
    let services: Services

    /// Keeps a response, or finds it kept since an earlier request with the key.
    ///
    /// - Parameters:
    ///   - survey: The survey that is answered.
    ///   - key: The sender's mark, or nil where each request is to be kept.
    ///   - moment: The moment that alone was asked about, or nil where the whole survey was.
    ///   - read: Reads what was handed in.
    /// - Returns: The identifier under which it is kept.
    /// - Throws: A refusal with every issue, or what the database throws; `SurveyChanged` where it must be checked again.
    func keep(
        _ survey: StoredSurvey,
        key: IdempotencyKey?,
        about moment: Code? = nil,
        _ read: () throws(Refusal) -> Submission
    ) async throws -> String {
        let response: NewResponse
        do {
            response = try survey.response(from: read(), about: moment, services: services)
        } catch {
            // A repeated request gets its first answer, even where the survey has changed since.
            guard let key, let id = try await services.answer(to: key) else { throw error }
            return id
        }
        let organisation = services.organisation.id
        let now = services.now()
        let new = "\(response.id)"
        let kept = try await services.database.write { connection in
            let append = { try connection.responses(of: organisation).append([response], to: survey) }
            guard let key else {
                try append()
                return new
            }
            return try connection.idempotency(of: organisation)
                .once(key: key.digest, request: key.request, answer: new, now: now, append)
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
    func response(
        from submission: Submission,
        about moment: Code? = nil,
        services: Services
    ) throws(Refusal) -> NewResponse {
        try state.requireOpen()
        let issues = survey.issues(of: submission, in: cycle.map, about: moment)
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
            answers: survey.questions.indices.map { submission.answers[survey.questions[$0].code] },
            to: self,
            attributes: submission.attributes,
            at: at,
            day: services.organisation.zone.day(of: at),
            weight: submission.weight
        )
    }
}
