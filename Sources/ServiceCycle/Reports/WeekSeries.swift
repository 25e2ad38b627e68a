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
