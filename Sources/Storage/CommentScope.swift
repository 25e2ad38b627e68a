internal import ServiceCycle

/// Which questions are read for comments, and which say how happy their customers are.
struct CommentScope {
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
