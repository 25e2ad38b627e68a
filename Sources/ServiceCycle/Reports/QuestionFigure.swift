package import Statistics

/// How the answers to one question are spread.
package struct QuestionFigure: Equatable, Sendable {
    package let question: Question
    package let survey: Code

    /// How many answered; not to be shown where the figure is withheld.
    package let count: Int
    package let isWithheld: Bool

    /// Whether it speaks for its moment, or else stands beside.
    package let isSpeaking: Bool

    /// One spread, or two for a pair.
    package let parts: [Part]

    /// The answers to a question or to one half of a pair.
    package struct Part: Equatable, Sendable {
        package enum Half: String, Sendable {
            case whole, expected, perceived, functional, dysfunctional
        }

        package let half: Half
        package let count: Int

        /// Every point or option with its share, in the order of the scale.
        package let bars: [Bar]
        package let mean: Estimate?
    }

    package struct Bar: Equatable, Sendable {
        /// The point of the scale, or the place of the option, from 1.
        package let point: Int
        package let share: ShareEstimate

        /// Whether the point counts as satisfied.
        package let isSatisfied: Bool
    }
}

extension QuestionFigure {
    init(_ series: QuestionSeries, speaking: [QuestionSeries], weighting: Weighting) {
        let kind = series.question.kind
        question = series.question
        survey = series.survey
        count = kind.answerCount(in: series.current)
        isWithheld = count < CycleReport.fewest
        isSpeaking = speaking.contains { $0.survey == series.survey && $0.question.code == series.question.code }
        parts =
            isWithheld
            ? []
            : kind.halves(of: series.current).compactMap { half, histogram in
                Part(half, histogram, kind: kind, weighting: weighting)
            }
    }
}

extension QuestionFigure.Part {
    /// Nil where there are too few answers to one half of a pair.
    fileprivate init?(_ half: Half, _ histogram: WeightedHistogram, kind: Question.Kind, weighting: Weighting) {
        let count = kind.answerCount(in: histogram)
        guard count >= CycleReport.fewest else { return nil }
        self.half = half
        self.count = count
        let satisfied = kind.measuresSatisfaction ? kind.satisfied : nil
        bars = kind.allPoints.compactMap { point in
            kind.share(of: point, in: histogram, weighting: weighting).map {
                QuestionFigure.Bar(
                    point: point,
                    share: $0,
                    isSatisfied: half != .expected && satisfied?.contains(point) == true
                )
            }
        }
        let hasMean = kind.scale != nil && kind != .kano
        mean = hasMean ? histogram.meanEstimate(weighting: weighting, scale: kind.scale) : nil
    }
}

extension Question.Kind {
    /// Every point that can be answered, or the places of the options.
    fileprivate var allPoints: [Int] { scale.map(Array.init) ?? options.indices.map { $0 + 1 } }

    /// The number of customers who answered: several choices count their respondent under 0.
    func answerCount(in histogram: WeightedHistogram) -> Int {
        if case .choices = self { histogram[0].count } else { histogram.count }
    }

    /// The spreads to show; free words have none.
    fileprivate func halves(
        of histogram: WeightedHistogram
    ) -> [(half: QuestionFigure.Part.Half, histogram: WeightedHistogram)] {
        switch self {
        case .text: []
        case .expectation:
            [(.expected, half(of: histogram) { $0.first }), (.perceived, half(of: histogram) { $0.second })]
        case .kano:
            [(.functional, half(of: histogram) { $0.first }), (.dysfunctional, half(of: histogram) { $0.second })]
        default: [(.whole, histogram)]
        }
    }

    /// The share of customers who chose a point.
    fileprivate func share(of point: Int, in histogram: WeightedHistogram, weighting: Weighting) -> ShareEstimate? {
        guard case .choices = self else { return histogram.share(of: point...point, weighting: weighting) }
        // Of all respondents, who are counted under 0, those who chose the option and those who did not.
        var chosen = WeightedHistogram()
        chosen.add(1, histogram[point])
        chosen.add(0, histogram[0] - histogram[point])
        return chosen.share(of: 1...1, weighting: weighting)
    }
}
