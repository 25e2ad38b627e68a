package import Statistics

/// The summaries of a moment's questions for one value of an attribute.
package struct GroupSeries: Equatable, Sendable {
    package let dimension: Contrast.Dimension
    package let code: Code
    package let series: [QuestionSeries]

    package init(dimension: Contrast.Dimension, code: Code, series: [QuestionSeries]) {
        self.dimension = dimension
        self.code = code
        self.series = series
    }
}

/// A moment's figure for each value of an attribute, each tested against all others together.
package struct GroupComparison: Equatable, Sendable {
    package let dimension: Contrast.Dimension
    package let groups: [GroupFigure]

    /// One value of the attribute.
    package struct GroupFigure: Equatable, Sendable {
        package let code: Code

        /// Not to be shown where the figure is withheld.
        package let count: Int
        package let isWithheld: Bool
        package let satisfied: ShareEstimate?

        /// On the scale of the moment's own figure.
        package let mean: Estimate?

        /// Against all others together; nil where there is nothing to compare.
        package let test: MomentDifference.Test?
    }
}

extension GroupComparison {
    /// Compares the values of each attribute; p-values are corrected for all groups that are read together (Holm).
    static func all(
        _ series: [GroupSeries],
        speaking: [QuestionSeries],
        moment: Moment,
        weighting: Weighting
    ) -> [GroupComparison] {
        let drafts = Contrast.Dimension.allCases.flatMap { dimension in
            Self.drafts(
                series.filter { $0.dimension == dimension },
                speaking: speaking,
                moment: moment,
                weighting: weighting
            )
        }
        let pValues = HolmAdjustment.adjusted(drafts.map { $0.difference?.pValue })
        let figures = zip(drafts, pValues).map { draft, pValue in
            (
                dimension: draft.dimension,
                figure: GroupFigure(
                    code: draft.code,
                    count: draft.draft.current.count,
                    isWithheld: draft.isWithheld,
                    satisfied: draft.isWithheld ? nil : draft.draft.satisfied,
                    mean: draft.isWithheld
                        ? nil : draft.draft.current.meanEstimate(weighting: weighting, scale: draft.draft.scale),
                    test: draft.difference.map { MomentDifference.Test($0, pValue: pValue) }
                )
            )
        }
        return Contrast.Dimension.allCases.compactMap { dimension in
            let groups = figures.filter { $0.dimension == dimension }.map(\.figure)
            return groups.count { $0.count > 0 } > 1 ? GroupComparison(dimension: dimension, groups: groups) : nil
        }
    }

    private struct Draft {
        let dimension: Contrast.Dimension
        let code: Code
        let draft: MomentDraft
        var isWithheld: Bool
        var difference: TwoProportions?
    }

    private static func drafts(
        _ series: [GroupSeries],
        speaking: [QuestionSeries],
        moment: Moment,
        weighting: Weighting
    ) -> [Draft] {
        let drafts = series.map { group in
            let kept = group.series.filter { own in
                speaking.contains { $0.survey == own.survey && $0.question.code == own.question.code }
            }
            let draft = MomentDraft(moment: moment, series: kept, speaking: kept, weighting: weighting)
            return Draft(dimension: group.dimension, code: group.code, draft: draft, isWithheld: false)
        }
        let hidden = withheld(drafts.map(\.draft.current.count))
        let points = speaking.first?.question.kind.satisfied
        return drafts.enumerated().map { index, draft in
            var draft = draft
            draft.isWithheld = hidden.contains(index)
            guard !draft.isWithheld, let points else { return draft }
            let others = drafts.enumerated().filter { $0.offset != index && !hidden.contains($0.offset) }
                .reduce(into: WeightedHistogram()) { $0.merge($1.element.draft.current) }
            guard others.count >= CycleReport.fewest,
                let own = draft.draft.current.proportion(weighting, where: points.contains),
                let rest = others.proportion(weighting, where: points.contains)
            else { return draft }
            draft.difference = TwoProportions(of: own, against: rest)
            return draft
        }
    }

    /// The places of the groups that are not shown: those with fewer than five answers, and those by which these could be found out.
    package static func withheld(_ counts: [Int]) -> Set<Int> {
        let suppression = ComplementarySuppression(counts, threshold: CycleReport.fewest)
        return Set(suppression.hidden).union(counts.indices.filter { counts[$0] < CycleReport.fewest })
    }
}
