package import Prioritisation
package import ServiceCycle
package import Statistics

/// How far what customers lived lies above or below what they had expected, question by question of a cycle.
///
/// Folded from the summaries that a report has: they count every pair of answers, so that the test is exactly that of the
/// answers themselves.
package struct GapReport: Sendable {
    /// An expectation question.
    package struct Item: Sendable {
        package let question: Question

        /// The moment that it asks about; nil for the whole.
        package let moment: Moment?

        /// How many people answered both halves; not to be shown where the figure is withheld.
        package let count: Int

        /// How many answered one half alone.
        package let skipped: Int

        /// Nil where the figure is withheld.
        package let figure: Figure?

        /// The name of what it asks about, for figures and for sorting.
        package var name: Code { question.code }
    }

    /// The figures of a question.
    package struct Figure: Sendable {
        package let gap: Gap
        package let expected: Estimate
        package let perceived: Estimate

        /// For "there is no gap", corrected for all questions that are read together (Holm); nil where nothing varies.
        package let pValue: Double?

        /// What can be said of the gap.
        package var verdict: Verdict {
            guard let pValue, pValue < 0.05 else { return gap.test == nil ? .untested : .uncertain }
            return gap.difference < 0 ? .short : .above
        }
    }

    /// What can be said of a gap.
    package enum Verdict: Sendable {
        /// Certainly less than was expected.
        case short
        /// Certainly more than was expected.
        case above
        /// Chance might have done it.
        case uncertain
        /// All differ by the same, so that nothing tells chance from gap.
        case untested
    }

    /// In the order of the map, those about the whole last.
    package let items: [Item]

    /// - Parameters:
    ///   - report: The cycle's report, with the selection.
    ///   - series: What was answered.
    package init(_ report: CycleReport, _ series: [QuestionSeries]) {
        let weighting = report.request.weighting
        let order = report.map.moments.map(\.code)
        let asked = series.filter { $0.question.kind.name == "expectation" }.sorted {
            let places = [$0, $1].map { entry in
                entry.question.moment.flatMap { order.firstIndex(of: $0) } ?? order.count
            }
            return (places[0], $0.survey, $0.question.code) < (places[1], $1.survey, $1.question.code)
        }
        let drafts = asked.map { Draft($0, weighting: weighting) }
        let pValues = HolmAdjustment.adjusted(drafts.map { $0.gap?.test?.pValue })
        items = zip(asked, zip(drafts, pValues)).map { entry, result in
            let (draft, pValue) = result
            return Item(
                question: entry.question,
                moment: entry.question.moment.flatMap(report.map.moment),
                count: draft.count,
                skipped: draft.skipped,
                figure: draft.figure(pValue)
            )
        }
    }

    /// Those that are shown.
    package var shown: [Item] { items.filter { $0.figure != nil } }

    /// Certainly short of expectation, the widest gap first.
    package var short: [Item] {
        items.filter { $0.figure?.verdict == .short }
            .sorted { ($0.figure?.gap.difference ?? 0) < ($1.figure?.gap.difference ?? 0) }
    }
}

extension GapReport {
    /// A question before it is compared with the others.
    private struct Draft {
        let count: Int
        let skipped: Int
        let gap: Gap?
        private let expected: Estimate?
        private let perceived: Estimate?

        init(_ series: QuestionSeries, weighting: Weighting) {
            let kind = series.question.kind
            var matrix = MomentMatrix(size: 2)
            var complete = WeightedHistogram()
            for code in series.current.points {
                let pair = PairPoint(code: code)
                guard let first = pair.first, let second = pair.second,
                    (try? matrix.add([first, second], tally: series.current[code])) != nil
                else { continue }
                complete.add(code, series.current[code])
            }
            count = complete.count
            skipped = series.current.count - complete.count
            let isShown = count >= CycleReport.fewest
            expected =
                isShown
                ? kind.expectation(in: complete)?.meanEstimate(weighting: weighting, scale: kind.scale) : nil
            perceived =
                isShown ? kind.satisfaction(in: complete).meanEstimate(weighting: weighting, scale: kind.scale) : nil
            gap =
                isShown
                ? try? Gap(series.question.code.text, matrix, expectation: 0, perception: 1, weighting: weighting) : nil
        }

        func figure(_ pValue: Double?) -> Figure? {
            guard let gap, let expected, let perceived else { return nil }
            return Figure(gap: gap, expected: expected, perceived: perceived, pValue: pValue)
        }
    }
}
