package import ServiceCycle

extension ReportStore {
    /// The tags of the newest customers of a selection who wrote something, whatever their mood.
    ///
    /// - Parameters:
    ///   - tags: The tags that count.
    ///   - moment: What they were satisfied with or not; nil for the whole.
    ///   - cycle: The cycle as it is kept now.
    ///   - report: Its report, with the period and the filters.
    ///   - limit: How many comments are read at most.
    /// - Returns: The customers.
    /// - Throws: What the database throws.
    package func tagSamples(
        _ tags: [CommentTag],
        about moment: Code?,
        on cycle: StoredCycle,
        in report: CycleReport,
        limit: Int
    ) throws -> TagSamples {
        let scope = CommentScope(try questions(about: cycle), moment: moment)
        let query = CommentQuery("", facets: scope.facets(mood: nil, report.request.filter))
        let found = try connection.comments(of: organisation.id).find(query, in: report.period.days, limit: limit + 1)
        let read = Array(found.prefix(limit))
        let decisions = try decisions(on: read, connection.tags(of: cycle.number, in: organisation.id))
        let opinions = [true, false].map { isSatisfied in
            Set(scope.facets(isSatisfied: isSatisfied).map { Substring($0.token) })
        }
        let matcher = TagMatcher(tags)
        let customers = Dictionary(grouping: read) { CommentPlace.sequence(at: $0.place) }.values.map { hits in
            var own: Set<Int> = []
            var isSatisfied: Bool?
            for hit in hits {
                let tokens = CommentTokens.all(in: hit.tokens)
                let caught = matcher.tags(of: tokens)
                let decided = decisions[hit.place] ?? [:]
                for tag in tags.map(\.number) where CommentTag.isOn(caught: caught.contains(tag), decided[tag]) {
                    own.insert(tag)
                }
                if tokens.contains(where: opinions[0].contains) { isSatisfied = true }
                if tokens.contains(where: opinions[1].contains) { isSatisfied = false }
            }
            return TagSamples.Customer(tags: own, isSatisfied: isSatisfied)
        }
        return TagSamples(customers: customers, isCut: found.count > limit)
    }

    /// What a rule would catch among the newest comments on a cycle.
    package func preview(_ rule: TagRule, on cycle: StoredCycle) throws -> TagPreview {
        let scope = CommentScope(try questions(about: cycle), moment: nil)
        let query = CommentQuery("", facets: [scope.texts.map { .question($0.number) }])
        let read = try connection.comments(of: organisation.id)
            .find(query, in: CommentPlace.days, limit: TagPreview.mostRead)
        let customers = Set(read.map { CommentPlace.sequence(at: $0.place) })
        let caught = read.filter { rule.matches(CommentTokens.all(in: $0.tokens)) }
        let shown = caught.prefix(TagPreview.mostShown)
        let responses = try connection.responses(of: organisation.id)
            .at(Array(Set(shown.map { CommentPlace.sequence(at: $0.place) })))
        let examples = shown.compactMap { hit in
            scope.texts.first { $0.number == hit.question }.flatMap { text in
                responses.first { $0.sequence == CommentPlace.sequence(at: hit.place) }?.comment(text, scope.speaking)
            }
        }
        return TagPreview(
            read: read.count,
            caught: caught.count,
            examples: examples,
            isWithheld: customers.count < CycleReport.fewest
        )
    }

    /// Whether each comment has each of the tags, by the comment's place.
    func standings(of hits: [CommentHit], _ tags: [CommentTag], _ store: TagStore) throws -> [Int: [TagStanding]] {
        guard !tags.isEmpty else { return [:] }
        let decisions = try decisions(on: hits, store)
        return hits.reduce(into: [:]) { standings, hit in
            let tokens = CommentTokens.all(in: hit.tokens)
            standings[hit.place] = tags.map { $0.standing(on: tokens, decisions[hit.place]?[$0.number]) }
        }
    }

    private func decisions(on hits: [CommentHit], _ store: TagStore) throws -> [Int: [Int: TagDecision]] {
        // They come newest first.
        guard let first = hits.last?.place, let last = hits.first?.place, first <= last else { return [:] }
        return try store.decisions(at: first...last)
    }
}
