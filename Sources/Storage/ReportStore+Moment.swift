package import ServiceCycle
internal import Statistics

extension ReportStore {
    /// How many comments are shown.
    private static let mostComments = 8

    /// Among how many of the newest comments on the whole those of dissatisfied customers are looked for.
    private static let mostSearched = 200

    /// Drills into one moment of a cycle.
    ///
    /// - Parameters:
    ///   - code: The moment.
    ///   - cycle: The cycle as it is kept now.
    ///   - request: The selection.
    ///   - today: The end of the period where neither the request nor an answer says one.
    /// - Returns: The report, or nil where the map has no such moment.
    /// - Throws: What the database throws.
    package func moment(
        _ code: Code,
        of cycle: StoredCycle,
        _ request: ReportRequest,
        today: Day
    ) throws -> MomentReport? {
        guard cycle.map.moment(code) != nil else { return nil }
        let (report, series) = try figures(on: cycle, request, today: today)
        let asked = try questions(about: cycle)
        let own = zip(asked, series).filter { $0.0.question.moment == code }
        return MomentReport(
            of: code,
            in: report,
            series: own.map(\.1),
            groups: try ratings(own.map(\.0), of: report).groups(),
            comments: try comments(on: report, own: own.map { ($0.0, $0.1) }, asked: asked),
            breaks: try breaks(of: own.map(\.0))
        )
    }

    /// The days on which a question that speaks for the moment took the place of another.
    private func breaks(of asked: [AskedQuestion]) throws -> [TrendBreak] {
        let numbers = asked.filter(\.question.kind.measuresSatisfaction).map(\.number)
        let times = try connection.surveys(of: organisation.id).rewordings(of: numbers)
        return Set(times.values.map(organisation.zone.day)).sorted().map { TrendBreak(day: $0, reason: .reworded) }
    }

    /// The words about the moment; where it was not asked for any, those about the whole by who was not satisfied here.
    private func comments(
        on report: CycleReport,
        own: [(asked: AskedQuestion, series: QuestionSeries)],
        asked: [AskedQuestion]
    ) throws -> [CommentList] {
        let cohorts = try connection.cohorts(of: organisation.id).numbers(matching: report.request.filter)
        let store = connection.comments(of: organisation.id)
        let ratings = own.map(\.asked).filter(\.question.kind.measuresSatisfaction)
        let texts = own.filter { $0.asked.question.kind == .text }
        guard texts.isEmpty else {
            return try texts.map { text in
                let found = try store.newest(
                    of: text.asked.number,
                    cohorts: cohorts,
                    in: report.period.days,
                    limit: Self.mostComments
                )
                return CommentList(
                    .moment,
                    question: text.asked.question,
                    count: text.series.current.count,
                    comments: found.compactMap { $0.comment(text.asked, ratings) }
                )
            }
        }
        return try asked.filter { $0.question.moment == nil && $0.question.kind == .text }.compactMap { text in
            guard ratings.contains(where: { $0.survey == text.survey }) else { return nil }
            let found = try store.newest(
                of: text.number,
                cohorts: cohorts,
                in: report.period.days,
                limit: Self.mostSearched
            )
            let comments = found.compactMap { $0.comment(text, ratings) }.filter { comment in
                guard let point = comment.point, let scale = ratings.first?.question.kind.scale else { return false }
                return !Question.Kind.satisfied(on: scale).contains(point)
            }
            let shown = Array(comments.prefix(Self.mostComments))
            return CommentList(.dissatisfied, question: text.question, count: nil, comments: shown)
        }
    }
}

extension StoredResponse {
    /// The words of a response with the rating that goes with them; nil where they are blank.
    ///
    /// - Parameters:
    ///   - text: The question that asks for words.
    ///   - ratings: The questions one of which says how he rated.
    ///   - place: Where the comment stands among all, where that matters.
    ///   - tags: What is known of its tags.
    /// - Returns: The comment.
    func comment(
        _ text: AskedQuestion,
        _ ratings: [AskedQuestion],
        at place: Int? = nil,
        tags: [TagStanding] = []
    ) -> Comment? {
        guard let members = try? JSONScanner.value(of: Array(answers.utf8)),
            case .string(let words)? = members[text.question.code.text], words.contains(where: { !$0.isWhitespace })
        else { return nil }
        let rating = ratings.first { $0.survey == text.survey }?.question
        let answer = rating.flatMap { rating in
            members[rating.code.text].flatMap { Answer($0, kind: rating.kind) }
        }
        let point: Int? =
            switch answer {
            case .point(let point): point
            case .expectation(_, let perceived): perceived
            default: nil
            }
        return Comment(day: day, text: words, attributes: attributes, point: point, place: place, tags: tags)
    }
}
