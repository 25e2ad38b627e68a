package import ServiceCycle

extension CycleStore {
    /// Whether somebody has gone on working with the samples: changed one, asked more about one, tagged its comments, or
    /// answered after it came.
    package func samplesAreChanged() throws -> Bool {
        try connection.first(
            """
            SELECT 1 FROM survey
            JOIN cycle ON cycle.organisation_id = survey.organisation_id AND cycle.cycle = survey.cycle
            JOIN map_version ON map_version.organisation_id = cycle.organisation_id
                AND map_version.cycle = cycle.cycle AND map_version.version = 1
            JOIN survey_version ON survey_version.organisation_id = survey.organisation_id
                AND survey_version.survey = survey.survey AND survey_version.version = 1
            WHERE survey.organisation_id = \(organisation) AND cycle.is_sample = 1
                AND (cycle.version > 1 OR survey.version > 1 OR survey_version.saved_at > map_version.saved_at
                    OR EXISTS (
                        SELECT 1 FROM response WHERE response.organisation_id = survey.organisation_id
                            AND response.survey = survey.survey AND response.answered_at > survey_version.saved_at
                    ))
            LIMIT 1
            """
        ) != nil || tagsAreChanged()
    }

    /// What comes with a sample has no author.
    private func tagsAreChanged() throws -> Bool {
        let tables: [SQL] = ["tag_version", "tag_decision"]
        return try tables.contains { table in
            try connection.first(
                "SELECT 1 FROM \(table) AS changed JOIN cycle ON cycle.organisation_id = changed.organisation_id"
                    + " AND cycle.cycle = changed.cycle WHERE changed.organisation_id = \(organisation)"
                    + " AND is_sample = 1 AND account_id IS NOT NULL LIMIT 1"
            ) != nil
        }
    }

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
        for table in ["baseline", "signal", "tag_decision", "tag_version", "tag"] as [StaticString] {
            try connection.execute(
                SQL(stringLiteral: "DELETE FROM \(table)")
                    + " WHERE organisation_id = \(organisation) AND cycle = \(cycle.number)"
            )
        }
        try connection.execute(
            "DELETE FROM moment WHERE organisation_id = \(organisation) AND cycle = \(cycle.number)"
        )
        for table in ["map_version", "to_be", "to_be_version"] as [StaticString] {
            let rows: SQL = " WHERE organisation_id = \(organisation) AND cycle = \(cycle.number)"
            try connection.execute(SQL(stringLiteral: "DELETE FROM \(table)") + rows)
        }
        try connection.execute(
            """
            UPDATE cycle SET code = \("-\(cycle.number)")
            WHERE organisation_id = \(organisation) AND cycle = \(cycle.number)
            """
        )
        connection.batch.checked[organisation] = nil
        connection.batch.changed.insert(organisation)
    }

    private func eraseAnswers(to survey: Int, now: Instant) throws {
        let scope: SQL = " WHERE organisation_id = \(organisation) AND survey = \(survey)"
        try connection.execute("DELETE FROM cube" + scope)
        try connection.execute(
            """
            UPDATE response SET cohort = NULL, answered_at = NULL, day = NULL, weight = NULL, answers = NULL,
                erased_at = \(now)
            """ + scope + " AND erased_at IS NULL"
        )
    }

    /// What refers to a survey and its questions goes first.
    private func removeSurvey(_ survey: Int) throws {
        let scope: SQL = " WHERE organisation_id = \(organisation) AND survey = \(survey)"
        let questions = try connection.rows("SELECT question FROM question" + scope).map { try $0.int(0) }
        let about: SQL = "organisation_id = \(organisation) AND question IN (\(list: questions))"
        try connection.forgetComments(where: about)
        for table in ["comment", "comment_text", "wording"] as [StaticString] {
            try connection.execute(SQL(stringLiteral: "DELETE FROM \(table) WHERE ") + about)
        }
        for table in ["intake", "question", "survey_version"] as [StaticString] {
            try connection.execute(SQL(stringLiteral: "DELETE FROM \(table)") + scope)
        }
        try connection.execute("UPDATE survey SET code = \("-\(survey)")" + scope)
    }
}
