package import ServiceCycle

extension ReportStore {
    /// How many comments stand on a page.
    package static let commentsOnPage = 25

    /// The newest comments that a selection finds.
    ///
    /// - Parameters:
    ///   - selection: What is looked for.
    ///   - cycle: The cycle as it is kept now.
    ///   - report: Its report, with the period and the filters.
    ///   - most: How many are wanted.
    /// - Returns: The comments.
    /// - Throws: What the database throws.
    package func comments(
        _ selection: CommentSelection,
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
        // Customers count, not comments: each may have answered every question in words.
        let enough = (fewest - 1) * scope.texts.count + 1
        let first = try store.find(CommentQuery("", facets: facets), in: days, limit: enough)
        let customers = Set(first.map { CommentPlace.sequence(at: $0.place) })
        guard customers.count >= fewest else {
            return CommentFinds(isAsked: !scope.texts.isEmpty, isWithheld: true)
        }
        let found = try store.find(
            CommentQuery(selection.text, facets: facets),
            in: days,
            before: selection.before,
            limit: most + 1
        )
        let shown = found.prefix(most)
        let responses = try connection.responses(of: organisation.id)
            .at(Array(Set(shown.map { CommentPlace.sequence(at: $0.place) })))
        let bySequence = Dictionary(uniqueKeysWithValues: responses.map { ($0.sequence, $0) })
        return CommentFinds(
            isAsked: true,
            isWithheld: false,
            comments: shown.compactMap { hit in
                scope.texts.first { $0.number == hit.question }.flatMap { text in
                    bySequence[CommentPlace.sequence(at: hit.place)]?.comment(text, scope.speaking)
                }
            },
            older: found.count > shown.count ? shown.last?.place : nil,
            scale: scope.speaking.first?.question.kind.scale
        )
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

/// Which questions are read for comments, and which say how happy their customers are.
private struct CommentScope {
    let texts: [AskedQuestion]

    /// One for each survey, a rating before an expectation pair, all on one scale.
    let speaking: [AskedQuestion]

    /// - Parameters:
    ///   - asked: Everything that is asked about the cycle.
    ///   - moment: The moment, whose own words come first; where nobody is asked for them, those about the whole by
    ///     customers who rated it. Nil for all words, and for opinions of the whole.
    init(_ asked: [AskedQuestion], moment: Code?) {
        let ratings = asked.filter { $0.question.moment == moment && $0.question.kind.measuresSatisfaction }
        let bySurvey = Dictionary(grouping: ratings, by: \.survey).sorted { $0.key < $1.key }
        let first = bySurvey.compactMap { _, asked in asked.first { $0.question.kind.name == "rating" } ?? asked.first }
        let scale = first.first?.question.kind.scale
        speaking = first.filter { $0.question.kind.scale == scale }
        let all = asked.filter { $0.question.kind == .text }
        let own = all.filter { $0.question.moment == moment }
        let surveys = Set(speaking.map(\.survey))
        texts =
            moment == nil
            ? all : own.isEmpty ? all.filter { $0.question.moment == nil && surveys.contains($0.survey) } : own
    }

    func facets(isSatisfied: Bool) -> [CommentFacet] {
        speaking.map { .opinion(question: $0.number, isSatisfied: isSatisfied) }
    }

    /// What must hold: one of the questions, every filter, and the mood.
    func facets(mood: CommentSelection.Mood?, _ filter: CohortFilter) -> [[CommentFacet]] {
        [texts.map { .question($0.number) }] + CommentFacet.all(of: filter).map { [$0] }
            + (mood.map { [facets(isSatisfied: $0 == .happy)] } ?? [])
    }
}
