package import Statistics

/// What a question was answered week by week.
package struct WeekSeries: Equatable, Sendable {
    package let question: Question

    /// The survey that asks it.
    package let survey: Code

    /// By the Monday of the week.
    package let weeks: [Day: WeightedHistogram]

    package init(question: Question, survey: Code, weeks: [Day: WeightedHistogram]) {
        self.question = question
        self.survey = survey
        self.weeks = weeks
    }
}

extension WeekSeries {
    /// Those of the questions about a moment that speak for it, by the rule of its figure.
    package static func speaking(_ series: [WeekSeries]) -> [WeekSeries] {
        let spoken = MomentDraft.speaking(series.map(QuestionSeries.init))
        return series.filter { own in
            spoken.contains { $0.survey == own.survey && $0.question.code == own.question.code }
        }
    }
}

extension QuestionSeries {
    /// All weeks together.
    fileprivate init(_ series: WeekSeries) {
        self.init(
            question: series.question,
            survey: series.survey,
            current: series.weeks.values.reduce(into: WeightedHistogram()) { $0.merge($1) },
            previous: WeightedHistogram(),
            monthly: [:]
        )
    }
}
