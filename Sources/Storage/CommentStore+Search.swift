internal import ServiceCycle

/// A comment that a search found.
struct CommentHit {
    let place: Int

    /// The number of the question that it answers.
    let question: Int
    let tokens: String
}

extension CommentStore {
    /// Over how many of the newest comments PostgreSQL walks before it asks its index.
    static let walk = 1_000

    /// How many comments are indexed at a time.
    private static let chunk = 500

    /// The newest comments that a query finds.
    ///
    /// - Parameters:
    ///   - query: What is looked for; each list of its facets holds one at least.
    ///   - period: The days.
    ///   - before: Only what is older than this place.
    ///   - condition: What must hold of the row of `comment_text` beside it, beginning with `AND`.
    ///   - limit: How many at most.
    /// - Returns: The comments, newest first.
    /// - Throws: What the database throws.
    func find(
        _ query: CommentQuery,
        in period: ClosedRange<Day>,
        before: Int? = nil,
        where condition: SQL = "",
        limit: Int
    ) throws -> [CommentHit] {
        guard !query.facets.isEmpty, query.facets.allSatisfy({ !$0.isEmpty }) else { return [] }
        let all = CommentPlace.all(in: period)
        if let before, before <= all.lowerBound { return [] }
        let last = before.map { min(all.upperBound, $0 - 1) } ?? all.upperBound
        return try connection.comments(
            matching: query,
            in: organisation,
            at: all.lowerBound...last,
            where: condition,
            limit: limit
        ).map(Self.hit)
    }

    static func hit(_ row: Row) throws -> CommentHit {
        CommentHit(place: try row.int(0), question: try row.int(1), tokens: try row.text(2))
    }

    /// Keeps and indexes the words of responses.
    func index(_ placed: some Sequence<(records: [CommentRecord], day: Day, sequence: Int)>) throws {
        let number = try connection.organisations.number(of: organisation)
        var rows: [(place: Int, record: CommentRecord)] = []
        for (records, day, sequence) in placed {
            for record in records {
                let place = CommentPlace(day: day, sequence: sequence, organisation: number, ordinal: record.ordinal)
                if let place { rows.append((place.value, record)) }
            }
        }
        guard !rows.isEmpty else { return }
        // In this order SQLite's index gathers them in memory; out of order each would be written by itself.
        rows.sort { $0.place < $1.place }
        let identifier = organisation.databaseValue
        try connection.insert(
            into: "comment_text (organisation_id, place, question, tokens)",
            rows: rows.map { place, record in
                [identifier, place.databaseValue, record.question.databaseValue, .text(record.tokens)]
            }
        )
        try connection.indexComments(rows.map { [$0.place.databaseValue, .text($0.record.tokens)] })
    }

    /// Forgets the words of a response.
    func forget(sequence: Int, day: Day) throws {
        let number = try connection.organisations.number(of: organisation)
        let places = CommentPlace.all(of: sequence, on: day, in: number)
        let condition: SQL = """
            organisation_id = \(organisation) AND place BETWEEN \(places.lowerBound) AND \(places.upperBound)
            """
        try connection.forgetComments(where: condition)
        try connection.execute("DELETE FROM comment_text WHERE " + condition)
        try connection.execute("DELETE FROM tag_decision WHERE " + condition)
    }

    /// Indexes every comment anew from the responses, a batch at a time.
    func reindex() throws {
        let own: SQL = "organisation_id = \(organisation)"
        try connection.forgetComments(where: own)
        try connection.execute("DELETE FROM comment_text WHERE " + own)
        var questions: [Int: [Code: QuestionRow]] = [:]
        var waiting: [Int] = []
        let flush = {
            let found = try connection.responses(of: organisation).at(waiting)
            for survey in Set(found.map(\.survey)) where questions[survey] == nil {
                questions[survey] = try connection.surveys(of: organisation).questionRows(ofSurvey: survey)
            }
            try index(found.map { (try $0.comments(questions[$0.survey] ?? [:]), $0.day, $0.sequence) })
            waiting.removeAll(keepingCapacity: true)
        }
        // A response with several comments comes once.
        try connection.each("SELECT DISTINCT day, sequence FROM comment WHERE \(own) ORDER BY day, sequence") { row in
            waiting.append(try row.int(1))
            if waiting.count == Self.chunk { try flush() }
        }
        try flush()
    }

    /// Every indexed comment, in no order.
    func each(_ body: (CommentHit) throws -> Void) throws {
        let statement: SQL = "SELECT place, question, tokens FROM comment_text WHERE organisation_id = \(organisation)"
        try connection.each(statement) { row in
            try body(Self.hit(row))
        }
    }
}
