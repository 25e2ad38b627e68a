package import ServiceCycle
internal import Statistics

extension Connection {
    /// The organisation's responses.
    package func responses(of organisation: Organisation.ID) -> ResponseStore {
        ResponseStore(connection: self, organisation: organisation)
    }
}

/// Responses, as the database remembers them: appended, never edited, erased only as a whole.
package struct ResponseStore {
    fileprivate let connection: any Connection
    fileprivate let organisation: Organisation.ID

    private static let columns: SQL = """
        response (organisation_id, sequence, response_id, survey, cohort, answered_at, day, weight, answers, digest)
        """

    /// How many rows travel in one statement, since an engine takes only so many values.
    private static let chunk = 64

    /// Keeps responses to a survey and counts them in the cube.
    ///
    /// - Throws: `SurveyChanged` where the survey or its map is no longer the one they were checked against.
    package func append(_ responses: [NewResponse], to survey: StoredSurvey) throws {
        try connection.claim(organisation.bytes)
        guard try connection.surveys(of: organisation).isCurrent(survey) else { throw SurveyChanged() }
        for start in stride(from: 0, to: responses.count, by: Self.chunk) {
            try insert(responses[start..<min(start + Self.chunk, responses.count)], to: survey)
        }
    }

    /// Keeps responses and counts them, or does nothing and returns false where one of them is here already.
    func appendUnlessKnown(_ responses: [NewResponse], to survey: StoredSurvey) throws -> Bool {
        try connection.claim(organisation.bytes)
        guard try connection.surveys(of: organisation).isCurrent(survey) else { throw SurveyChanged() }
        let cohorts = try responses.map { try connection.cohorts(of: organisation).number(of: $0.attributes) }
        let seals = connection.batch.seals[organisation]
        let isKept = try connection.attempt {
            try insert(responses[...], cohorts: cohorts, to: survey)
        }
        if isKept {
            for (response, cohort) in zip(responses, cohorts) { count(response, cohort: cohort, in: survey) }
        } else {
            connection.batch.seals[organisation] = seals
        }
        return isKept
    }

    private func insert(_ responses: ArraySlice<NewResponse>, to survey: StoredSurvey) throws {
        let cohorts = try responses.map { try connection.cohorts(of: organisation).number(of: $0.attributes) }
        try insert(responses, cohorts: cohorts, to: survey)
        for (response, cohort) in zip(responses, cohorts) { count(response, cohort: cohort, in: survey) }
    }

    private func insert(_ responses: ArraySlice<NewResponse>, cohorts: [Int], to survey: StoredSurvey) throws {
        let seals = connection.seals(of: organisation)
        let identifier = organisation.databaseValue
        let placed = try zip(responses, cohorts).map { response, cohort in
            (response: response, cohort: cohort, sequence: try seals.append(response.digest))
        }
        let rows: [[Value]] = placed.map { response, cohort, sequence in
            [
                identifier, sequence.databaseValue, response.id.databaseValue,
                survey.number.databaseValue, cohort.databaseValue, response.at.databaseValue,
                response.day.databaseValue, response.weight.databaseValue, .text(response.text),
                .blob(response.digest),
            ]
        }
        try connection.insert(into: Self.columns, rows: rows)
        try connection.comments(of: organisation).append(placed)
    }

    private func count(_ response: NewResponse, cohort: Int, in survey: StoredSurvey) {
        connection.batch.count(
            Tally(weight: Weight(millionths: response.weight)),
            at: response.marks,
            survey: survey.number,
            cohort: cohort,
            day: response.day,
            in: organisation
        )
    }

    /// Which of the identifiers are already kept, each with its answers; nil for erased ones.
    package func known(among ids: [NewResponse.ID]) throws -> [NewResponse.ID: String?] {
        // The index alone answers this; asked for more, SQLite would walk over the whole table.
        let statement: SQL = """
            SELECT response_id FROM response
            WHERE organisation_id = \(organisation) AND response_id IN (\(list: ids))
            """
        var known: [NewResponse.ID: String?] = [:]
        for row in try connection.rows(statement) {
            let id: NewResponse.ID = try row.identifier(0)
            let answers: SQL = """
                SELECT answers FROM response WHERE organisation_id = \(organisation) AND response_id = \(id)
                """
            known[id] = .some(try connection.first(answers)?.optionalText(0))
        }
        return known
    }

    /// Erases a response: its content goes, its place in the chain stays, and the cube is as if it had never come.
    package func erase(_ id: NewResponse.ID, now: Instant) throws {
        try connection.claim(organisation.bytes)
        let statement: SQL = Self.selection(of: organisation) + " AND response_id = \(id)"
        guard let row = try connection.first(statement) else {
            throw Refusal(.notFound, "There is no response \(id).")
        }
        guard let stored = try StoredResponse(row) else { return }
        let questions = try connection.surveys(of: organisation).questionRows(ofSurvey: stored.survey)
        connection.batch.count(
            .zero - (try stored.tally()),
            at: try stored.marks(questions),
            survey: stored.survey,
            cohort: stored.cohort,
            day: stored.day,
            in: organisation
        )
        try connection.comments(of: organisation).erase(stored, questions: questions)
        try connection.execute(
            """
            UPDATE response SET cohort = NULL, answered_at = NULL, day = NULL, weight = NULL, answers = NULL,
                erased_at = \(now)
            WHERE organisation_id = \(organisation) AND response_id = \(id)
            """
        )
    }

    /// A page of a survey's responses in order of arrival.
    package func page(of survey: Int, after sequence: Int, limit: Int) throws -> [StoredResponse] {
        let statement =
            Self.selection(of: organisation)
            + " AND response.survey = \(survey) AND sequence > \(sequence) AND erased_at IS NULL ORDER BY sequence LIMIT \(limit)"
        return try connection.rows(statement).compactMap { try StoredResponse($0) }
    }

    /// The responses at places in the order of arrival, in the order of the places; erased ones are left out.
    func at(_ sequences: [Int]) throws -> [StoredResponse] {
        guard !sequences.isEmpty else { return [] }
        let statement = Self.selection(of: organisation) + " AND response.sequence IN (\(list: sequences))"
        let found = try connection.rows(statement).compactMap { try StoredResponse($0) }
        let places = Dictionary(uniqueKeysWithValues: found.map { ($0.sequence, $0) })
        return sequences.compactMap { places[$0] }
    }

    /// Walks over every row in order of arrival; content is nil where it was erased.
    func each(_ body: (_ sequence: Int, _ digest: [UInt8], StoredResponse?) throws -> Void) throws {
        try connection.each(Self.selection(of: organisation) + " ORDER BY sequence") { row in
            try body(row.int(0), row.blob(1), StoredResponse(row))
        }
    }

    private static func selection(of organisation: Organisation.ID) -> SQL {
        """
        SELECT sequence, digest, response_id, response.survey, response.cohort, answered_at, day, weight, answers,
            location, channel, segment, language, wave
        FROM response LEFT JOIN cohort ON cohort.organisation_id = response.organisation_id
            AND cohort.cohort = response.cohort
        WHERE response.organisation_id = \(organisation)
        """
    }
}

/// The survey or its map was changed between checking an answer and keeping it; check it again.
package struct SurveyChanged: Error {
    package init() {}
}
