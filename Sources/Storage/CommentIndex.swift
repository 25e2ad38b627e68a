internal import ServiceCycle

/// The one thing that the engines do not do alike: finding rows by words.
///
/// Decision 0016 says how and why.
enum CommentIndex {
    /// An index without content: it knows tokens and places, and the rows stand in `comment_text`.
    ///
    /// `ascii` takes everything beyond ASCII for a part of a word, so that only the spaces between our tokens divide. No
    /// trigger fills it, since connections run with `trusted_schema = OFF`.
    static let sqlite = """
        CREATE VIRTUAL TABLE comment_search
        USING fts5(tokens, content = '', detail = none, tokenize = "ascii tokenchars '-_'")
        """

    /// The tokens are lexemes as they are: no parser, no dictionary, no language.
    ///
    /// New ones wait in a short list only.
    static let postgresql = """
        CREATE INDEX comment_search ON comment_text USING gin ((CAST(tokens AS tsvector)))
        WITH (gin_pending_list_limit = 512)
        """
}

extension Connection {
    /// Puts rows of `comment_text` into the index.
    ///
    /// - Parameter rows: The place and the tokens of each.
    /// - Throws: What the database throws.
    func indexComments(_ rows: [[Value]]) throws {
        switch dialect {
        case .sqlite: try insert(into: "comment_search (rowid, tokens)", rows: rows)
        case .postgresql: break
        }
    }

    /// Takes rows of `comment_text` out of the index, before they are deleted.
    func forgetComments(where condition: SQL) throws {
        switch dialect {
        case .sqlite:
            try execute(
                "INSERT INTO comment_search (comment_search, rowid, tokens) SELECT 'delete', place, tokens FROM comment_text WHERE "
                    + condition
            )
        case .postgresql: break
        }
    }

    /// Indexes every row of `comment_text`, where the index is empty.
    func fillCommentIndex() throws {
        switch dialect {
        case .sqlite:
            try execute(
                "INSERT INTO comment_search (rowid, tokens) SELECT place, tokens FROM comment_text ORDER BY place"
            )
        case .postgresql: break
        }
    }

    /// How many rows the index knows by a query.
    func countComments(matching query: CommentQuery, in organisation: Organisation.ID) throws -> Int {
        let statement: SQL =
            switch dialect {
            case .sqlite:
                """
                SELECT COUNT(*) FROM comment_search CROSS JOIN comment_text
                    ON comment_text.organisation_id = \(organisation) AND comment_text.place = comment_search.rowid
                WHERE comment_search MATCH \(query.expression(dialect))
                """
            case .postgresql:
                """
                SELECT COUNT(*) FROM comment_text WHERE organisation_id = \(organisation)
                    AND CAST(tokens AS tsvector) @@ CAST(\(query.expression(dialect)) AS tsquery)
                """
            }
        return try first(statement)?.int(0) ?? 0
    }

    /// The newest rows that a query finds: place, question and tokens.
    ///
    /// - Parameters:
    ///   - query: What is looked for.
    ///   - organisation: Whose comments.
    ///   - places: From where to where.
    ///   - condition: What must hold of the row beside it, beginning with `AND`.
    ///   - limit: How many at most.
    /// - Returns: The rows, newest first.
    /// - Throws: What the database throws.
    func comments(
        matching query: CommentQuery,
        in organisation: Organisation.ID,
        at places: ClosedRange<Int>,
        where condition: SQL,
        limit: Int
    ) throws -> [Row] {
        switch dialect {
        case .sqlite:
            return try rows(
                """
                SELECT comment_text.place, comment_text.question, comment_text.tokens
                FROM comment_search CROSS JOIN comment_text
                    ON comment_text.organisation_id = \(organisation) AND comment_text.place = comment_search.rowid
                WHERE comment_search MATCH \(query.expression(dialect))
                    AND comment_search.rowid BETWEEN \(places.lowerBound) AND \(places.upperBound)
                    \(query.neighbours) \(condition)
                ORDER BY comment_search.rowid DESC LIMIT \(limit)
                """
            )
        case .postgresql:
            return try walkedComments(matching: query, in: organisation, at: places, where: condition, limit: limit)
        }
    }

    /// PostgreSQL's index has no order: what is common is found faster by walking over the newest rows, what is rare by the
    /// index.
    ///
    /// Asked for both it guesses, and wrongly for words that go together; so the walk comes first, and is short.
    private func walkedComments(
        matching query: CommentQuery,
        in organisation: Organisation.ID,
        at places: ClosedRange<Int>,
        where condition: SQL,
        limit: Int
    ) throws -> [Row] {
        let steps = max(CommentStore.walk, limit)
        let scope: SQL = """
            organisation_id = \(organisation) AND place BETWEEN \(places.lowerBound) AND \(places.upperBound)
            """
        let match: SQL = """
            CAST(tokens AS tsvector) @@ CAST(\(query.expression(dialect)) AS tsquery) \(query.neighbours) \(condition)
            """
        let walked = try rows(
            """
            SELECT place, question, tokens FROM (
                SELECT place, question, tokens FROM comment_text WHERE \(scope) ORDER BY place DESC LIMIT \(steps)
            ) AS comment_text WHERE \(match) ORDER BY place DESC LIMIT \(limit)
            """
        )
        if walked.count == limit { return walked }
        let next: SQL = "SELECT 1 FROM comment_text WHERE \(scope) ORDER BY place DESC LIMIT 1 OFFSET \(steps)"
        if try first(next) == nil { return walked }
        return try rows(
            """
            WITH found AS MATERIALIZED (SELECT place FROM comment_text WHERE \(match)),
                newest AS (
                    SELECT place FROM found WHERE place BETWEEN \(places.lowerBound) AND \(places.upperBound)
                        AND place / 256 % 64 = \(try organisations.number(of: organisation))
                    ORDER BY place DESC LIMIT \(limit)
                )
            SELECT comment_text.place, question, tokens FROM newest JOIN comment_text
                ON comment_text.organisation_id = \(organisation) AND comment_text.place = newest.place
            ORDER BY comment_text.place DESC
            """
        )
    }
}

extension CommentQuery {
    /// The query in the words of the engine.
    ///
    /// Tokens hold letters, marks, digits, `-`, `_` and `’`, nothing that means something
    /// there.
    fileprivate func expression(_ dialect: Dialect) -> String {
        let quote = { (token: String, isPrefix: Bool) -> String in
            switch dialect {
            case .sqlite: isPrefix ? "\"\(token)\" *" : "\"\(token)\""
            case .postgresql: isPrefix ? "'\(token)':*" : "'\(token)'"
            }
        }
        let (and, or) = dialect == .sqlite ? (" AND ", " OR ") : (" & ", " | ")
        let words = { (terms: [Term]) in
            terms.flatMap { term in
                term.tokens.enumerated().map { quote($1, term.isPrefix && $0 == term.tokens.count - 1) }
            }.joined(separator: and)
        }
        let choice = alternatives.map { "(" + words($0) + ")" }.joined(separator: or)
        let groups = facets.map { group in
            "(" + group.map { quote($0.token, false) }.joined(separator: or) + ")"
        }
        return ([words(terms), choice.isEmpty ? "" : "(\(choice))"].filter { !$0.isEmpty } + groups)
            .joined(separator: and)
    }

    /// That tokens which belong together stand side by side: the indexes know no order of words.
    fileprivate var neighbours: SQL {
        let condition = terms.filter { $0.tokens.count > 1 }.reduce(SQL("")) { $0 + " AND " + $1.stands }
        guard alternatives.joined().contains(where: { $0.tokens.count > 1 }) else { return condition }
        // One alternative must hold as a whole, so that its single words are looked at again too.
        let whole = alternatives.map { terms in
            terms.dropFirst().reduce(terms.first?.stands ?? "") { $0 + " AND " + $1.stands }
        }
        let first: SQL = "(" + (whole.first ?? "") + ")"
        return condition + " AND (" + whole.dropFirst().reduce(first) { $0 + " OR (" + $1 + ")" } + ")"
    }
}

extension CommentQuery.Term {
    /// That the tokens of a row have it.
    fileprivate var stands: SQL {
        let pattern = "% " + tokens.joined(separator: " ") + (isPrefix ? "%" : " %")
        return "' ' || comment_text.tokens || ' ' LIKE \(pattern)"
    }
}
