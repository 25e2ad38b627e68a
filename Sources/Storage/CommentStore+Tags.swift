internal import ServiceCycle

extension CommentStore {
    /// How many comments that were tagged by hand are read at a time.
    private static let handful = 500

    /// The newest comments that a query finds and that have a tag: by its rule, but for those that a person took it off, and
    /// by hand.
    ///
    /// The rule is a question to the index. What was decided by hand is little, and is matched here.
    ///
    /// - Parameters:
    ///   - query: What is looked for.
    ///   - tag: The tag that they have, nil for any or none.
    ///   - tags: The tags of the cycle.
    ///   - period: The days.
    ///   - before: Only what is older than this place.
    ///   - limit: How many at most.
    /// - Returns: The comments, newest first.
    /// - Throws: What the database throws.
    func find(
        _ query: CommentQuery,
        tagged tag: CommentTag?,
        _ tags: TagStore,
        in period: ClosedRange<Day>,
        before: Int? = nil,
        limit: Int
    ) throws -> [CommentHit] {
        guard let tag else { return try find(query, in: period, before: before, limit: limit) }
        var byRule: [CommentHit] = []
        if let rule = tag.rule {
            var query = query
            query.alternatives = rule.alternatives
            let isKept: SQL = "AND comment_text.place NOT IN (\(tags.places(of: tag, isOn: false)))"
            byRule = try find(query, in: period, before: before, where: isKept, limit: limit)
        }
        let known = Set(byRule.map(\.place))
        let byHand = try tagged(tag, tags, query, in: period, before: before, limit: limit)
        return Array(
            (byRule + byHand.filter { !known.contains($0.place) }).sorted { $0.place > $1.place }.prefix(limit)
        )
    }

    /// The newest comments that a person gave the tag, as far as the query finds them.
    private func tagged(
        _ tag: CommentTag,
        _ tags: TagStore,
        _ query: CommentQuery,
        in period: ClosedRange<Day>,
        before: Int?,
        limit: Int
    ) throws -> [CommentHit] {
        let all = CommentPlace.all(in: period)
        guard before.map({ $0 > all.lowerBound }) ?? true else { return [] }
        var last = before.map { min(all.upperBound, $0 - 1) } ?? all.upperBound
        var found: [CommentHit] = []
        while found.count < limit {
            let rows = try connection.rows(
                """
                SELECT comment_text.place, question, tokens FROM (\(tags.places(of: tag, isOn: true))) AS hand
                JOIN comment_text ON comment_text.organisation_id = \(organisation)
                    AND comment_text.place = hand.place
                WHERE hand.place BETWEEN \(all.lowerBound) AND \(last)
                ORDER BY hand.place DESC LIMIT \(Self.handful)
                """
            )
            let hits = try rows.map(Self.hit)
            found += hits.filter { query.matches(CommentTokens.all(in: $0.tokens)) }
            guard hits.count == Self.handful, let end = hits.last else { break }
            last = end.place - 1
        }
        return Array(found.prefix(limit))
    }
}
