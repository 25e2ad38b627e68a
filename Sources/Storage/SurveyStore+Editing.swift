package import ServiceCycle

extension SurveyStore {
    var versions: VersionStore {
        VersionStore(connection: connection, organisation: organisation, kind: .surveys)
    }

    /// What an edit of a survey is made of.
    package struct Ground {
        /// The version that the author had before him.
        package let seen: Survey
        package let current: Survey
        package let known: Survey.Knowledge
        package let map: ServiceMap
    }

    /// Keeps what an edit makes of a survey, on top of what others saved since its author saw it.
    ///
    /// - Parameters:
    ///   - name: The survey's code or id.
    ///   - seen: The version that the author had before him.
    ///   - author: Who makes the edit.
    ///   - now: The time of the change.
    ///   - edit: Makes the new survey.
    /// - Returns: The survey as it is kept now, and what the edit made.
    /// - Throws: A refusal where there is no such survey or version, and whatever the edit throws.
    package func edit(
        _ name: String,
        since seen: Int,
        by author: Account.ID?,
        now: Instant,
        _ edit: (Ground) throws -> SurveyEdit
    ) throws -> (survey: StoredSurvey, edit: SurveyEdit) {
        try connection.claim(organisation.bytes)
        guard let current = try find(name) else { throw Refusal(.notFound, "There is no survey \"\(name)\".") }
        let ground = Ground(
            seen: try survey(of: current, version: seen),
            current: current.survey,
            known: try knowledge(of: current),
            map: current.cycle.map
        )
        let edit = try edit(ground)
        return (try save(edit.survey, by: author, rewordings: edit.rewordings, now: now), edit)
    }

    /// Brings the content of an older version back, as a new version.
    ///
    /// - Throws: ``EditConflict`` where somebody else saved another version since.
    package func restore(
        _ version: Int,
        of name: String,
        since seen: Int,
        by author: Account.ID?,
        now: Instant
    ) throws -> StoredSurvey {
        try connection.claim(organisation.bytes)
        guard let current = try find(name) else { throw Refusal(.notFound, "There is no survey \"\(name)\".") }
        guard current.version == seen else { throw EditConflict.overtaken }
        let old = try survey(of: current, version: version)
        return try save(old, by: author, restoring: version, now: now)
    }

    package func history(of survey: StoredSurvey) throws -> VersionHistory {
        VersionHistory(try versions.records(of: survey.number))
    }

    /// The survey as it was in a version.
    package func survey(of survey: StoredSurvey, version: Int) throws -> Survey {
        if version == survey.version { return survey.survey }
        guard let old: Survey = try versions.document(version, of: survey.number) else {
            throw Refusal(.notFound, "There is no version \(version) of the survey \"\(survey.survey.code)\".")
        }
        return old
    }

    package func knowledge(of survey: StoredSurvey) throws -> Survey.Knowledge {
        let counts = try answerCounts(of: survey)
        return Survey.Knowledge(
            moments: Set(survey.cycle.map.moments.map(\.code) + survey.survey.questions.compactMap(\.moment)),
            taken: Set(try questionRows(ofSurvey: survey.number).keys),
            answered: Set(counts.filter { $0.value > 0 }.map(\.key))
        )
    }

    /// The questions that the survey no longer asks, the last retired first, each as it was asked last.
    package func retired(in survey: StoredSurvey) throws -> [RetiredQuestion] {
        let statement: SQL = """
            SELECT code, retired_at FROM question
            WHERE organisation_id = \(organisation) AND survey = \(survey.number) AND retired_at IS NOT NULL
            ORDER BY retired_at DESC, question
            """
        return try connection.rows(statement).compactMap { row in
            let (code, time) = (try row.code(0), try row.instant(1))
            var version = try versions.last(of: survey.number, at: time) ?? 0
            while version > 0 {
                if let question = try self.survey(of: survey, version: version).question(code) {
                    return RetiredQuestion(question: question, retiredAt: time, version: version)
                }
                version -= 1
            }
            return nil
        }
    }
}

/// A question that the survey no longer asks; its answers are kept.
package struct RetiredQuestion: Equatable, Sendable {
    package let question: Question
    package let retiredAt: Instant

    /// The last version of the survey that asked it.
    package let version: Int

    package init(question: Question, retiredAt: Instant, version: Int) {
        self.question = question
        self.retiredAt = retiredAt
        self.version = version
    }
}
