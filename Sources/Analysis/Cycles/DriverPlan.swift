package import ServiceCycle
internal import Statistics

/// Which question is the outcome, and which ratings may go with it: all asked of the same people, in one survey.
package struct DriverPlan: Equatable, Sendable {
    /// A question about the whole that can be the outcome.
    package struct Outcome: Equatable, Sendable {
        package let question: Question
        package let survey: Code

        /// How many answered it in the selection.
        package let count: Int
    }

    /// What may go with the outcome.
    package struct Predictor: Equatable, Sendable {
        package let moment: Moment
        package let question: Question
    }

    /// Every outcome that could be chosen, the usual one first.
    package let outcomes: [Outcome]
    package let outcome: Outcome
    package let predictors: [Predictor]

    /// What to read, the outcome first.
    package var questions: [Question] { [outcome.question] + predictors.map(\.question) }

    /// Nil where nobody is asked about the whole, or not about moments in the same survey.
    ///
    /// - Parameters:
    ///   - report: The cycle's report, with the selection.
    ///   - series: What was answered.
    ///   - chosen: The outcome that the reader asks for.
    ///   - survey: Its survey, where several ask a question of that code.
    package init?(_ report: CycleReport, _ series: [QuestionSeries], outcome chosen: Code?, of survey: Code? = nil) {
        let ratings = Dictionary(grouping: series.filter(\.question.kind.measuresSatisfaction), by: \.survey)
        func predictors(of survey: Code) -> [Predictor] {
            report.map.moments.compactMap { moment in
                let own = (ratings[survey] ?? []).map(\.question).filter { $0.moment == moment.code }
                return (own.first { !$0.kind.isPair } ?? own.first).map { Predictor(moment: moment, question: $0) }
            }
        }
        let candidates = series.filter { $0.question.moment == nil && Self.rank($0.question.kind) != nil }
            .map { entry in
                Outcome(
                    question: entry.question,
                    survey: entry.survey,
                    count: entry.question.kind.satisfaction(in: entry.current).count
                )
            }
            .filter { predictors(of: $0.survey).count > 1 }
        outcomes = candidates.sorted { one, other in
            let ranks = [one, other].map { Self.rank($0.question.kind) ?? 0 }
            return (ranks[0], other.count, one.survey, one.question.code)
                < (ranks[1], one.count, other.survey, other.question.code)
        }
        let asked = outcomes.first { $0.question.code == chosen && $0.survey == survey ?? $0.survey }
        guard let outcome = asked ?? outcomes.first else { return nil }
        self.outcome = outcome
        self.predictors = predictors(of: outcome.survey)
    }

    /// How well a kind serves as the outcome, the best first; nil where it does not.
    private static func rank(_ kind: Question.Kind) -> Int? {
        switch kind {
        case .rating: 0
        case .nps: 1
        case .effort: 2
        case .expectation: 3
        case .kano, .importance, .choice, .choices, .text: nil
        }
    }
}
