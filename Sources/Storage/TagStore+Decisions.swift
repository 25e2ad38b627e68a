package import ServiceCycle

extension TagStore {
    /// Makes a comment have a tag, or have it not, whatever the rule says.
    ///
    /// Where the rule says the same by itself, what was decided before is taken back. Each decision is appended.
    ///
    /// - Parameters:
    ///   - isOn: Whether it is to have the tag.
    ///   - place: The comment.
    ///   - code: The tag.
    ///   - author: Who decides.
    ///   - now: When.
    /// - Throws: A refusal where there is no such tag in use, or no such comment on this cycle.
    package func decide(_ isOn: Bool, at place: Int, _ code: Code, by author: Account.ID, now: Instant) throws {
        try connection.claim(organisation.bytes)
        guard let tag = try find(code), !tag.isRetired else {
            throw Refusal(.notFound, "There is no tag \"\(code)\" in use; it may have been retired.")
        }
        guard let tokens = try tokens(at: place) else {
            throw Refusal(.notFound, "There is no such comment on this cycle; it may have been erased.")
        }
        let own: SQL = """
            organisation_id = \(organisation) AND cycle = \(cycle) AND tag = \(tag.number) AND place = \(place)
            """
        let last = try connection.first(
            "SELECT decision, is_on FROM tag_decision WHERE \(own) ORDER BY decision DESC LIMIT 1"
        )
        let before = try last?.optionalInt(1).map { $0 == 1 }
        let words = CommentTokens.all(in: tokens)
        let verdict = tag.verdict(toBe: isOn, on: words)
        guard verdict != before else { return }
        try connection.execute(
            """
            INSERT INTO tag_decision (organisation_id, cycle, tag, place, decision, is_on, account_id, decided_at)
            VALUES (\(organisation), \(cycle), \(tag.number), \(place), \(try (last?.int(0) ?? 0) + 1),
                \(verdict.databaseValue), \(author), \(now))
            """
        )
    }

    /// The tokens of a comment, where it answers a question about this cycle.
    private func tokens(at place: Int) throws -> String? {
        try connection.first(
            """
            SELECT tokens FROM comment_text
            JOIN question ON question.organisation_id = comment_text.organisation_id
                AND question.question = comment_text.question
            JOIN survey ON survey.organisation_id = question.organisation_id AND survey.survey = question.survey
            WHERE comment_text.organisation_id = \(organisation) AND place = \(place) AND survey.cycle = \(cycle)
            """
        )?.text(0)
    }

    /// What people decided of comments, by place and the tag's number.
    ///
    /// - Parameter places: From where to where.
    /// - Returns: The last decision for each comment and tag; what was taken back is none.
    /// - Throws: What the database throws.
    package func decisions(at places: ClosedRange<Int>) throws -> [Int: [Int: TagDecision]] {
        let rows = try connection.rows(
            """
            SELECT place, tag, is_on, login, decided_at FROM tag_decision AS hand
            LEFT JOIN account ON account.organisation_id = hand.organisation_id
                AND account.account_id = hand.account_id
            WHERE hand.organisation_id = \(organisation) AND cycle = \(cycle)
                AND place BETWEEN \(places.lowerBound) AND \(places.upperBound) AND is_on IS NOT NULL AND \(Self.isLast)
            """
        )
        var decisions: [Int: [Int: TagDecision]] = [:]
        for row in rows {
            decisions[try row.int(0), default: [:]][try row.int(1)] = TagDecision(
                isOn: try row.int(2) == 1,
                author: try row.optionalText(3),
                at: try row.instant(4)
            )
        }
        return decisions
    }

    /// For how many comments people decided, by the tag's number.
    package func decisionCounts() throws -> [Int: Int] {
        let statement: SQL = """
            SELECT tag, COUNT(*) FROM tag_decision AS hand
            WHERE organisation_id = \(organisation) AND cycle = \(cycle) AND is_on IS NOT NULL AND \(Self.isLast)
            GROUP BY tag
            """
        return Dictionary(uniqueKeysWithValues: try connection.rows(statement).map { (try $0.int(0), try $0.int(1)) })
    }

    /// The places at which people decided so, as a query of one column.
    func places(of tag: CommentTag, isOn: Bool) -> SQL {
        """
        SELECT place FROM tag_decision AS hand
        WHERE organisation_id = \(organisation) AND cycle = \(cycle) AND tag = \(tag.number) AND is_on = \(isOn)
            AND \(Self.isLast)
        """
    }

    /// That nothing was decided after it.
    private static let isLast: SQL = """
        NOT EXISTS (
            SELECT 1 FROM tag_decision AS later WHERE later.organisation_id = hand.organisation_id
                AND later.cycle = hand.cycle AND later.tag = hand.tag AND later.place = hand.place
                AND later.decision > hand.decision
        )
        """
}
