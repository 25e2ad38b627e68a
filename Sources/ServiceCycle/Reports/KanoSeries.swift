package import Statistics

/// A Kano question with the summaries of its pairs, now and before.
package struct KanoSeries: Equatable, Sendable {
    package let question: Question

    /// The survey that asks it.
    package let survey: Code
    package let current: WeightedHistogram
    package let before: WeightedHistogram

    /// The day on which it took the place of a question in other words, where that lies between the two.
    package let reworded: Day?

    package init(
        question: Question,
        survey: Code,
        current: WeightedHistogram,
        before: WeightedHistogram,
        reworded: Day? = nil
    ) {
        self.question = question
        self.survey = survey
        self.current = current
        self.before = before
        self.reworded = reworded
    }
}
