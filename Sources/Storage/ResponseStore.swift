package import ServiceCycle
internal import Statistics

extension Connection {
    /// The organisation's responses.
    package func responses(of organisation: Organisation.ID) -> ResponseStore {
        ResponseStore(connection: self, organisation: organisation)
    }
}

/// A response that is about to be kept; its answers were checked against the survey.
package struct NewResponse: Sendable {
    package typealias ID = Identifier<NewResponse>

    package let id: ID

    /// The answers in the order of the survey's questions, nil where there is none.
    package let answers: [Answer?]
    package let attributes: Attributes
    package let at: Instant
    package let day: Day

    /// In millionths.
    package let weight: Int

    package init(id: ID, answers: [Answer?], attributes: Attributes, at: Instant, day: Day, weight: Int) {
        self.id = id
        self.answers = answers
        self.attributes = attributes
        self.at = at
        self.day = day
        self.weight = weight
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

    private func insert(_ responses: ArraySlice<NewResponse>, to survey: StoredSurvey) throws {
        var rows: [[Value]] = []
        rows.reserveCapacity(responses.count)
        for response in responses {
            let cohort = try connection.cohorts(of: organisation).number(of: response.attributes)
            let stored = StoredResponse(response, survey: survey)
            let digest = stored.digest
            let sequence = try connection.seals(of: organisation).append(digest)
            rows.append([
                organisation.databaseValue, sequence.databaseValue, stored.id.databaseValue,
                survey.number.databaseValue, cohort.databaseValue, stored.at.databaseValue, stored.day.databaseValue,
                stored.weight.databaseValue, .text(stored.answers), .blob(digest),
            ])
            count(response, in: survey, cohort: cohort)
        }
        try connection.insert(into: Self.columns, rows: rows)
    }

    private func count(_ response: NewResponse, in survey: StoredSurvey, cohort: Int) {
        var marks: [CellBuffer.Mark] = []
        marks.reserveCapacity(response.answers.count)
        for (index, answer) in response.answers.enumerated() {
            guard let answer else { continue }
            let number = survey.questionNumbers[index]
            marks += answer.points(for: survey.survey.questions[index]).map { .init(question: number, point: $0) }
        }
        connection.batch.count(
            Tally(weight: Weight(millionths: response.weight)),
            at: marks,
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
