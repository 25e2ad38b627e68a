package import ServiceCycle

extension Connection {
    /// The organisation's surveys.
    package func surveys(of organisation: Organisation.ID) -> SurveyStore {
        SurveyStore(connection: self, organisation: organisation)
    }
}

/// Surveys, as the database remembers them: every version is kept.
package struct SurveyStore {
    let connection: any Connection
    let organisation: Organisation.ID

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

    func find(code: Code) throws -> StoredSurvey? {
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
    ///   - author: Who saves it; nil for a file or a program.
    ///   - restored: The version whose content it brings back.
    ///   - rewordings: Questions that take the place of others, which keep their answers.
    ///   - now: The time of the change.
    /// - Returns: The survey as it is kept now.
    /// - Throws: A refusal where its cycle is missing, or where a question would be counted differently than before.
    package func save(
        _ survey: Survey,
        as state: SurveyState = .open,
        by author: Account.ID? = nil,
        restoring restored: Int? = nil,
        rewordings: [Code: Code] = [:],
        now: Instant
    ) throws -> StoredSurvey {
        try connection.claim(organisation.bytes)
        guard let cycle = try connection.cycles(of: organisation).find(code: survey.cycle) else {
            throw Refusal(
                .invalid,
                "The survey \"\(survey.code)\" asks about a cycle that is not here; import its map first.",
                issues: [Issue("cycle", "There is no cycle \"\(survey.cycle)\".")]
            )
        }
        let current = try find(code: survey.code)
        try check(survey, over: current, in: cycle)
        if let current, current.survey == survey { return current }
        let number = try current?.number ?? insert(survey, as: state, cycle: cycle, now: now)
        let changes = current.map { survey.differences(from: $0.survey) } ?? []
        let note = VersionStore.Note(
            number: (current?.version ?? 0) + 1,
            author: author,
            restores: restored,
            changes: changes,
            now: now
        )
        try settleQuestions(of: survey, number: number, cycle: cycle, now: now)
        try versions.append(Document.text(of: survey), to: number, note)
        if let current { try noteWordings(of: survey, over: current, rewordings, note) }
        try connection.execute(
            "UPDATE survey SET version = \(note.number) WHERE organisation_id = \(organisation) AND survey = \(number)"
        )
        connection.batch.checked[organisation] = nil
        connection.batch.changed.insert(organisation)
        guard let stored = try find(code: survey.code) else {
            throw DatabaseFailure.unexpected("a survey was not kept")
        }
        return stored
    }

    private func check(_ survey: Survey, over current: StoredSurvey?, in cycle: StoredCycle) throws {
        // A question may go on asking about a moment that the map retired.
        let asked = Dictionary(
            uniqueKeysWithValues: (current?.survey.questions ?? []).map { ($0.code, $0.moment) }
        )
        var known = survey
        known.questions = survey.questions.map { question in
            var question = question
            if asked[question.code] == .some(question.moment) { question.moment = nil }
            return question
        }
        let issues = known.issues(in: cycle.map)
        guard issues.isEmpty else {
            throw Refusal(.invalid, "The survey \"\(survey.code)\" cannot be kept.", issues: issues)
        }
        if let current, current.survey.cycle != survey.cycle {
            throw Refusal(
                .conflict,
                "The survey \"\(survey.code)\" asks about the cycle \"\(current.survey.cycle)\". Give the survey a new code.",
                issues: [Issue("cycle", "Its answers belong to another cycle.")]
            )
        }
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
                let changes = old.changes(to: question, moment: moment)
                if !changes.isEmpty, try hasAnswers(to: old.number, ofSurvey: number) {
                    issues += changes.map { Issue("questions[\(index)].\($0.place)", $0.detail) }
                }
                try connection.execute(
                    """
                    UPDATE question SET kind = \(kind), moment = \(moment.databaseValue), retired_at = NULL
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
