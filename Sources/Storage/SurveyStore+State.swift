package import ServiceCycle

extension SurveyStore {
    /// Changes whether the survey with a code or an id takes answers.
    ///
    /// - Returns: The survey as it is kept now.
    /// - Throws: A refusal where there is no such survey, or where the change makes no sense now.
    package func apply(_ change: SurveyState.Change, to name: String, now: Instant) throws -> StoredSurvey {
        try connection.claim(organisation.bytes)
        guard let current = try find(name) else { throw Refusal(.notFound, "There is no survey \"\(name)\".") }
        let state = try current.state.after(change)
        guard state != current.state else { return current }
        try connection.execute(
            """
            UPDATE survey SET state = \(state), state_since = \(now)
            WHERE organisation_id = \(organisation) AND survey = \(current.number)
            """
        )
        connection.batch.checked[organisation] = nil
        connection.batch.changed.insert(organisation)
        return try find(code: current.survey.code) ?? current
    }
}
