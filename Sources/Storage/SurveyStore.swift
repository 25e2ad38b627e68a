package import ServiceCycle

extension Connection {
    /// The organisation's surveys.
    package func surveys(of organisation: Organisation.ID) -> SurveyStore {
        SurveyStore(connection: self, organisation: organisation)
    }
}

/// Surveys, as the database remembers them: every version is kept.
package struct SurveyStore {
    fileprivate let connection: any Connection
    fileprivate let organisation: Organisation.ID

    private static let columns: SQL = """
        SELECT survey.survey, survey_id, survey.version, document, state, state_since FROM survey
        JOIN survey_version ON survey_version.organisation_id = survey.organisation_id
            AND survey_version.survey = survey.survey AND survey_version.version = survey.version
        """

    package func all() throws -> [StoredSurvey] {
        try connection.rows(Self.columns + " WHERE survey.organisation_id = \(organisation) ORDER BY survey.survey")
            .map(stored)
    }

    /// The survey with a code or an id.
    package func find(_ name: String) throws -> StoredSurvey? {
        if let code = Code(name), let found = try find(code: code) { return found }
        guard let id = StoredSurvey.ID(name) else { return nil }
        let scope: SQL = " WHERE survey.organisation_id = \(organisation) AND survey_id = \(id)"
        return try connection.first(Self.columns + scope).map(stored)
    }

    private func find(code: Code) throws -> StoredSurvey? {
        let scope: SQL = " WHERE survey.organisation_id = \(organisation) AND code = \(code)"
        return try connection.first(Self.columns + scope).map(stored)
    }

    private func stored(_ row: Row) throws -> StoredSurvey {
        guard let state = SurveyState(rawValue: try row.text(4)) else {
            throw DatabaseFailure.damaged("a survey is in the state \(try row.text(4))")
        }
        let survey: Survey = try connection.documents.value(from: try row.text(3))
        let number = try row.int(0)
        guard let cycle = try connection.cycles(of: organisation).find(code: survey.cycle) else {
            throw DatabaseFailure.damaged("the survey \"\(survey.code)\" has lost its cycle")
        }
        let numbers = try questionRows(ofSurvey: number)
        return StoredSurvey(
            number: number,
            id: try row.identifier(1),
            version: try row.int(2),
            state: state,
            stateSince: row.isNull(5) ? nil : try row.instant(5),
            survey: survey,
            questionNumbers: try survey.questions.map { question in
                guard let row = numbers[question.code] else {
                    throw DatabaseFailure.damaged("the question \"\(question.code)\" has lost its number")
                }
                return row.number
            },
            cycle: cycle
        )
    }

    /// Keeps a survey: a new one, or a new version of the one with its code.
    ///
    /// - Parameters:
    ///   - survey: A survey without issues of its own.
    ///   - state: In which state a new one begins; the state of one that is here already stays.
    ///   - now: The time of the change.
    /// - Returns: The survey as it is kept now.
    /// - Throws: A refusal where its cycle is missing, or where a question would be counted differently than before.
    package func save(_ survey: Survey, as state: SurveyState = .open, now: Instant) throws -> StoredSurvey {
        try connection.claim(organisation.bytes)
        guard let cycle = try connection.cycles(of: organisation).find(code: survey.cycle) else {
            throw Refusal(
                .invalid,
                "The survey \"\(survey.code)\" asks about a cycle that is not here; import its map first.",
                issues: [Issue("cycle", "There is no cycle \"\(survey.cycle)\".")]
            )
        }
        let issues = survey.issues(in: cycle.map)
        guard issues.isEmpty else {
            throw Refusal(.invalid, "The survey \"\(survey.code)\" cannot be kept.", issues: issues)
        }
        let current = try find(code: survey.code)
        if let current, current.survey == survey { return current }
        if let current, current.survey.cycle != survey.cycle {
            throw Refusal(
                .conflict,
                "The survey \"\(survey.code)\" asks about the cycle \"\(current.survey.cycle)\". Give the survey a new code.",
                issues: [Issue("cycle", "Its answers belong to another cycle.")]
            )
        }
        let number = try current?.number ?? insert(survey, as: state, cycle: cycle, now: now)
        let version = (current?.version ?? 0) + 1
        try settleQuestions(of: survey, number: number, cycle: cycle, now: now)
        try connection.execute(
            """
            INSERT INTO survey_version (organisation_id, survey, version, document, saved_at)
            VALUES (\(organisation), \(number), \(version), \(Document.text(of: survey)), \(now))
            """
        )
        try connection.execute(
            "UPDATE survey SET version = \(version) WHERE organisation_id = \(organisation) AND survey = \(number)"
        )
        connection.batch.checked[organisation] = nil
        connection.batch.changed.insert(organisation)
        guard let stored = try find(code: survey.code) else {
            throw DatabaseFailure.unexpected("a survey was not kept")
        }
        return stored
    }

    private func insert(_ survey: Survey, as state: SurveyState, cycle: StoredCycle, now: Instant) throws -> Int {
        let number = try connection.nextNumber("survey", in: organisation)
        try connection.execute(
            """
            INSERT INTO survey (organisation_id, survey, survey_id, cycle, code, version, state, state_since)
            VALUES (\(organisation), \(number), \(StoredSurvey.ID(now: now)), \(cycle.number), \(survey.code), 1,
                \(state), \(now))
            """
        )
        return number
    }

    private func settleQuestions(of survey: Survey, number: Int, cycle: StoredCycle, now: Instant) throws {
        let moments = try connection.cycles(of: organisation).momentNumbers(ofCycle: cycle.number)
        let known = try questionRows(ofSurvey: number)
        var issues: [Issue] = []
        for (index, question) in survey.questions.enumerated() {
            let moment = question.moment.flatMap { moments[$0] }
            let kind = try Document.text(of: question.kind)
            if let old = known[question.code] {
                issues += old.changes(to: question, moment: moment).map {
                    Issue("questions[\(index)].\($0.place)", $0.detail)
                }
                try connection.execute(
                    """
                    UPDATE question SET kind = \(kind), retired_at = NULL
                    WHERE organisation_id = \(organisation) AND question = \(old.number)
                    """
                )
            } else {
                try connection.execute(
                    """
                    INSERT INTO question (organisation_id, question, survey, code, moment, kind)
                    VALUES (\(organisation), \(connection.nextNumber("question", in: organisation)), \(number),
                        \(question.code), \(moment.databaseValue), \(kind))
                    """
                )
            }
        }
        guard issues.isEmpty else {
            throw Refusal(
                .conflict,
                "The survey \"\(survey.code)\" has questions with answers that would change.",
                issues: issues
            )
        }
        for (code, row) in known where !survey.questions.contains(where: { $0.code == code }) {
            try connection.execute(
                """
                UPDATE question SET retired_at = \(now)
                WHERE organisation_id = \(organisation) AND question = \(row.number) AND retired_at IS NULL
                """
            )
        }
    }

    /// The questions that a survey has or ever had, by code.
    func questionRows(ofSurvey survey: Int) throws -> [Code: QuestionRow] {
        let statement: SQL = """
            SELECT code, question, moment, kind FROM question
            WHERE organisation_id = \(organisation) AND survey = \(survey)
            """
        return Dictionary(
            uniqueKeysWithValues: try connection.rows(statement).map { row in
                (
                    try row.code(0),
                    QuestionRow(
                        number: try row.int(1),
                        moment: try row.optionalInt(2),
                        kind: try connection.documents.value(from: try row.text(3))
                    )
                )
            }
        )
    }

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

    /// Whether survey, state and map are still as they were when an answer was checked; asked once per transaction.
    func isCurrent(_ survey: StoredSurvey) throws -> Bool {
        let key = [survey.number, survey.version, survey.cycle.version, survey.state == .open ? 1 : 0]
        if connection.batch.checked[organisation]?.contains(key) == true { return true }
        let statement: SQL = """
            SELECT survey.version, cycle.version, state FROM survey
            JOIN cycle ON cycle.organisation_id = survey.organisation_id AND cycle.cycle = survey.cycle
            WHERE survey.organisation_id = \(organisation) AND survey.survey = \(survey.number)
                AND survey_id = \(survey.id)
            """
        guard let row = try connection.first(statement), try row.int(0) == survey.version,
            try row.int(1) == survey.cycle.version, try row.text(2) == survey.state.rawValue
        else { return false }
        connection.batch.checked[organisation, default: []].insert(key)
        return true
    }
}
