package import ServiceCycle

extension CycleStore {
    /// Removes a sample with all that was answered to it; real cycles are only ever retired.
    ///
    /// Of its answers the digests stay, since the chain of seals stands on them, and of the cycle and its surveys a number.
    ///
    /// - Throws: A refusal where there is no such cycle, or where it is no sample.
    package func removeSample(_ name: String, now: Instant) throws {
        try connection.claim(organisation.bytes)
        guard let cycle = try find(name) else { throw Refusal(.notFound, "There is no cycle \"\(name)\".") }
        guard cycle.isSample else {
            throw Refusal(.conflict, "\"\(name)\" is no sample; a cycle with real answers cannot be removed.")
        }
        let surveys = try connection.rows(
            "SELECT survey FROM survey WHERE organisation_id = \(organisation) AND cycle = \(cycle.number)"
        ).map { try $0.int(0) }
        for survey in surveys {
            try eraseAnswers(to: survey, now: now)
            try removeSurvey(survey)
        }
        try connection.execute(
            "DELETE FROM moment WHERE organisation_id = \(organisation) AND cycle = \(cycle.number)"
        )
        try connection.execute(
            "DELETE FROM map_version WHERE organisation_id = \(organisation) AND cycle = \(cycle.number)"
        )
        try connection.execute(
            """
            UPDATE cycle SET code = \("removed-\(cycle.number)")
            WHERE organisation_id = \(organisation) AND cycle = \(cycle.number)
            """
        )
        connection.batch.checked[organisation] = nil
        connection.batch.cohorts[organisation] = nil
        connection.batch.changed.insert(organisation)
    }

    private func eraseAnswers(to survey: Int, now: Instant) throws {
        let scope: SQL = " WHERE organisation_id = \(organisation) AND survey = \(survey)"
        let cohorts = try connection.rows("SELECT DISTINCT cohort FROM response" + scope + " AND erased_at IS NULL")
            .map { try $0.int(0) }
        try connection.execute("DELETE FROM cube" + scope)
        try connection.execute(
            """
            UPDATE response SET cohort = NULL, answered_at = NULL, day = NULL, weight = NULL, answers = NULL,
                erased_at = \(now)
            """ + scope + " AND erased_at IS NULL"
        )
        for cohort in cohorts {
            let isUsed = try connection.first(
                "SELECT 1 FROM response WHERE organisation_id = \(organisation) AND cohort = \(cohort) LIMIT 1"
            )
            guard isUsed == nil else { continue }
            try connection.execute("DELETE FROM cohort WHERE organisation_id = \(organisation) AND cohort = \(cohort)")
        }
    }

    /// What refers to a survey and its questions goes first.
    private func removeSurvey(_ survey: Int) throws {
        let scope: SQL = " WHERE organisation_id = \(organisation) AND survey = \(survey)"
        let questions = try connection.rows("SELECT question FROM question" + scope).map { try $0.int(0) }
        for table in ["comment", "wording"] as [StaticString] {
            try connection.execute(
                SQL(stringLiteral: "DELETE FROM \(table)")
                    + " WHERE organisation_id = \(organisation) AND question IN (\(list: questions))"
            )
        }
        for table in ["intake", "question", "survey_version"] as [StaticString] {
            try connection.execute(SQL(stringLiteral: "DELETE FROM \(table)") + scope)
        }
        try connection.execute("UPDATE survey SET code = \("removed-\(survey)")" + scope)
    }
}
