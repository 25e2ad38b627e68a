package import ServiceCycle

extension ReportStore {
    /// How many comments stand on a page.
    package static let commentsOnPage = 25

    /// The newest comments that a selection finds.
    ///
    /// - Parameters:
    ///   - selection: What is looked for.
    ///   - inUse: The tags that each comment is to be asked for.
    ///   - cycle: The cycle as it is kept now.
    ///   - report: Its report, with the period and the filters.
    ///   - most: How many are wanted.
    /// - Returns: The comments.
    /// - Throws: What the database throws.
    package func comments(
        _ selection: CommentSelection,
        asking inUse: [CommentTag] = [],
        on cycle: StoredCycle,
        in report: CycleReport,
        most: Int = commentsOnPage
    ) throws -> CommentFinds {
        let scope = CommentScope(try questions(about: cycle), moment: selection.moment)
        let store = connection.comments(of: organisation.id)
        let facets = scope.facets(mood: selection.mood, report.request.filter)
        if selection.mood != nil, scope.speaking.isEmpty {
            return CommentFinds(isAsked: !scope.texts.isEmpty, isWithheld: false)
        }
        let (days, fewest) = (report.period.days, CycleReport.fewest)
        let tags = connection.tags(of: cycle.number, in: organisation.id)
        // Customers count, not comments: each may have answered every question in words. A tag narrows who they are: a person
        // may have given it to whomever he had in mind.
        let enough = (fewest - 1) * scope.texts.count + 1
        let all = CommentQuery("", facets: facets)
        let first = try store.find(all, tagged: selection.tag, tags, in: days, limit: enough)
        let customers = Set(first.map { CommentPlace.sequence(at: $0.place) })
        guard customers.count >= fewest else {
            return CommentFinds(isAsked: !scope.texts.isEmpty, isWithheld: true)
        }
        let found = try store.find(
            CommentQuery(selection.text, facets: facets),
            tagged: selection.tag,
            tags,
            in: days,
            before: selection.before,
            limit: most + 1
        )
        let after = selection.kept.flatMap { $0 < Int.max ? $0 + 1 : nil }
        let kept = try after.map { try store.find(all, in: days, before: $0, limit: 1) } ?? []
        let shown = Self.page(found.prefix(most), with: kept.filter { $0.place == selection.kept })
        let standings = try standings(of: shown, inUse, tags)
        let responses = try connection.responses(of: organisation.id)
            .at(Array(Set(shown.map { CommentPlace.sequence(at: $0.place) })))
        let bySequence = Dictionary(uniqueKeysWithValues: responses.map { ($0.sequence, $0) })
        return CommentFinds(
            isAsked: true,
            isWithheld: false,
            comments: shown.compactMap { hit in
                scope.texts.first { $0.number == hit.question }.flatMap { text in
                    bySequence[CommentPlace.sequence(at: hit.place)]?
                        .comment(text, scope.speaking, at: hit.place, tags: standings[hit.place] ?? [])
                }
            },
            older: found.count > most ? found.prefix(most).last?.place : nil,
            scale: scope.speaking.first?.question.kind.scale
        )
    }

    /// The comments of a page, with one that must stay in sight at its place.
    private static func page(_ found: ArraySlice<CommentHit>, with kept: [CommentHit]) -> [CommentHit] {
        let known = Set(found.map(\.place))
        return (found + kept.filter { !known.contains($0.place) }).sorted { $0.place > $1.place }
    }

    /// What unhappy and happy customers wrote, the newest of both together.
    ///
    /// - Parameters:
    ///   - moment: What they were happy or unhappy with; nil for the whole.
    ///   - cycle: The cycle as it is kept now.
    ///   - report: Its report, with the period and the filters.
    ///   - limit: How many are read at most.
    /// - Returns: The tokens of each customer's comments; nil where nobody is asked both for words and for an opinion.
    /// - Throws: What the database throws.
    package func commentSamples(
        about moment: Code?,
        on cycle: StoredCycle,
        in report: CycleReport,
        limit: Int
    ) throws -> CommentSamples? {
        let scope = CommentScope(try questions(about: cycle), moment: moment)
        guard !scope.texts.isEmpty, !scope.speaking.isEmpty else { return nil }
        let opinions = scope.facets(isSatisfied: false) + scope.facets(isSatisfied: true)
        let query = CommentQuery("", facets: scope.facets(mood: nil, report.request.filter) + [opinions])
        let found = try connection.comments(of: organisation.id)
            .find(query, in: report.period.days, limit: limit + 1)
        let unhappy = Set(scope.facets(isSatisfied: false).map { Substring($0.token) })
        let customers = Dictionary(grouping: found.prefix(limit)) { CommentPlace.sequence(at: $0.place) }
            .values.map { $0.map(\.tokens) }
        let parts = Dictionary(grouping: customers) { comments in
            comments.contains { CommentTokens.facets(in: $0).contains(where: unhappy.contains) }
        }
        return CommentSamples(
            unhappy: parts[true] ?? [],
            happy: parts[false] ?? [],
            isCut: found.count > limit
        )
    }
}
