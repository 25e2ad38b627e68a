package import Statistics

/// One question and the summaries of its answers that a report needs.
package struct QuestionSeries: Equatable, Sendable {
    package let question: Question

    /// The survey that asks it.
    package let survey: Code
    package let current: WeightedHistogram
    package let previous: WeightedHistogram

    /// By the first day of the month.
    package let monthly: [Day: WeightedHistogram]

    package init(
        question: Question,
        survey: Code,
        current: WeightedHistogram,
        previous: WeightedHistogram,
        monthly: [Day: WeightedHistogram]
    ) {
        self.question = question
        self.survey = survey
        self.current = current
        self.previous = previous
        self.monthly = monthly
    }
}

extension Question.Kind {
    /// The ratings of satisfaction in a summary: itself, or the perceived halves of an expectation pair.
    package func satisfaction(in histogram: WeightedHistogram) -> WeightedHistogram {
        half(of: histogram) { $0.second }
    }

    /// What was expected, for an expectation pair.
    package func expectation(in histogram: WeightedHistogram) -> WeightedHistogram? {
        guard case .expectation = self else { return nil }
        return half(of: histogram) { $0.first }
    }

    func half(of histogram: WeightedHistogram, _ half: (PairPoint) -> Int?) -> WeightedHistogram {
        guard isPair else { return histogram }
        var result = WeightedHistogram()
        for point in histogram.points {
            if let value = half(PairPoint(code: point)) { result.add(value, histogram[point]) }
        }
        return result
    }
}
