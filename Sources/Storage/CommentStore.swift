internal import ServiceCycle

extension Connection {
    /// The organisation's free words.
    func comments(of organisation: Organisation.ID) -> CommentStore {
        CommentStore(connection: self, organisation: organisation)
    }
}

/// Where free words stand, by question and day, and by which words they are found; the words themselves stay in their responses
/// and go with them.
struct CommentStore {
    let connection: any Connection
    let organisation: Organisation.ID

    /// Notes which of the responses say something in words, and indexes it.
    func append(_ responses: some Sequence<(response: NewResponse, cohort: Int, sequence: Int)>) throws {
        let identifier = organisation.databaseValue
        var rows: [[Value]] = []
        var placed: [(records: [CommentRecord], day: Day, sequence: Int)] = []
        for (response, cohort, sequence) in responses {
            if !response.comments.isEmpty { placed.append((response.comments, response.day, sequence)) }
            for question in response.words {
                rows.append([
                    identifier, question.databaseValue, response.day.databaseValue, sequence.databaseValue,
                    cohort.databaseValue,
                ])
            }
        }
        guard !rows.isEmpty else { return }
        try connection.insert(into: "comment (organisation_id, question, day, sequence, cohort)", rows: rows)
        if !placed.isEmpty { try index(placed) }
    }

    /// Forgets where the words of a response stood, and which they were.
    func erase(_ stored: StoredResponse, questions: [Code: QuestionRow]) throws {
        let texts = questions.values.filter { $0.kind == .text }.map(\.number).sorted()
        guard !texts.isEmpty else { return }
        try connection.execute(
            """
            DELETE FROM comment WHERE organisation_id = \(organisation) AND question IN (\(list: texts))
                AND day = \(stored.day) AND sequence = \(stored.sequence)
            """
        )
        try forget(sequence: stored.sequence, day: stored.day)
    }

    /// The newest responses that answer a question in words.
    ///
    /// - Parameters:
    ///   - question: The question's number.
    ///   - cohorts: The cohorts' numbers, or nil for everyone.
    ///   - period: The days.
    ///   - limit: How many at most.
    /// - Returns: The responses, newest first.
    /// - Throws: What the database throws.
    func newest(
        of question: Int,
        cohorts: [Int]?,
        in period: ClosedRange<Day>,
        limit: Int
    ) throws -> [StoredResponse] {
        var scope: SQL = """
            organisation_id = \(organisation) AND question = \(question)
            AND day BETWEEN \(period.lowerBound) AND \(period.upperBound)
            """
        if let cohorts { scope = scope + " AND cohort IN (\(list: cohorts))" }
        let sequences = try connection.rows(
            "SELECT sequence FROM comment WHERE " + scope + " ORDER BY day DESC, sequence DESC LIMIT \(limit)"
        ).map { try $0.int(0) }
        return try connection.responses(of: organisation).at(sequences)
    }

    /// How many responses say something in words, by question.
    func counts() throws -> [Int: Int] {
        let statement: SQL = """
            SELECT question, COUNT(*) FROM comment WHERE organisation_id = \(organisation) GROUP BY question
            """
        return Dictionary(
            uniqueKeysWithValues: try connection.rows(statement).map { (try $0.int(0), try $0.int(1)) }
        )
    }
}
