package import ServiceCycle
package import Statistics

/// Whether the service is the same everywhere: every moment over the values of an attribute, such as the channels.
package struct SamenessReport: Sendable {
    /// A moment.
    package struct Row: Sendable {
        package let figure: MomentFigure

        /// The values at which it was rated, in the map's order.
        package let groups: [Group]

        /// What was found; nil where fewer than two groups can be shown.
        package let finding: Finding?

        /// The difference of means that would not matter, in points of the moment's scale.
        package let margin: Double
    }

    /// The ratings of a moment by one group of customers.
    package struct Group: Sendable {
        package let code: Code

        /// Not to be shown where the figure is withheld.
        package let count: Int

        /// Nil where the figure is withheld.
        package let mean: Estimate?
    }

    /// What two tests say of a moment.
    package struct Finding: Sendable {
        package let verdict: SamenessVerdict

        /// For "all are rated alike", corrected for all moments (Holm); nil where nothing varies.
        package let difference: Double?

        /// For "two are further apart than the margin", corrected for all moments (Holm); nil where nothing varies.
        package let equivalence: Double?

        /// The places, among the groups, of the lowest and the highest mean.
        package let lowest: Int
        package let highest: Int
    }

    package let dimension: Contrast.Dimension

    /// In the order of the map.
    package let rows: [Row]

    /// How many moments were tested together.
    package var testedCount: Int { rows.count { $0.finding != nil } }

    /// What the margin is of the range of a scale: a quarter of a point on a scale of five.
    ///
    /// It was settled before any answer is seen.
    package static let marginShare = 1.0 / 16

    /// - Parameters:
    ///   - report: The cycle's report, with the selection.
    ///   - groups: What was answered about every moment, for each value of the attribute.
    ///   - dimension: The attribute.
    package init(_ report: CycleReport, _ groups: [GroupSeries], by dimension: Contrast.Dimension) {
        let drafts = report.moments.map { Draft($0, groups, weighting: report.request.weighting) }
        let differences = HolmAdjustment.adjusted(drafts.map(\.difference))
        let equivalences = HolmAdjustment.adjusted(drafts.map(\.equivalence))
        self.dimension = dimension
        rows = zip(drafts, zip(differences, equivalences)).map { draft, pValues in
            Row(
                figure: draft.figure,
                groups: draft.groups,
                finding: draft.finding(difference: pValues.0, equivalence: pValues.1),
                margin: draft.margin
            )
        }
    }

    package func rows(_ verdict: SamenessVerdict) -> [Row] { rows.filter { $0.finding?.verdict == verdict } }
}

extension SamenessReport {
    /// A moment before its p-values are corrected.
    private struct Draft {
        let figure: MomentFigure
        let groups: [Group]
        let margin: Double
        let difference: Double?
        let equivalence: Double?

        init(_ figure: MomentFigure, _ series: [GroupSeries], weighting: Weighting) {
            self.figure = figure
            let scale = figure.scale ?? 1...5
            margin = Double(scale.upperBound - scale.lowerBound) * SamenessReport.marginShare
            let all = series.map { (code: $0.code, ratings: $0.ratings(of: figure)) }.filter { $0.ratings.count > 0 }
            let hidden = GroupComparison.withheld(all.map(\.ratings.count))
            groups = all.enumerated().map { index, group in
                Group(
                    code: group.code,
                    count: group.ratings.count,
                    mean: hidden.contains(index)
                        ? nil : group.ratings.meanEstimate(weighting: weighting, scale: figure.scale)
                )
            }
            let shown = all.enumerated().filter { !hidden.contains($0.offset) }.map(\.element.ratings)
            let summaries = shown.compactMap { $0.summary(weighting) }
            let isComparable = shown.count > 1
            difference = isComparable ? (try? KruskalWallisTest(shown))?.pValue : nil
            equivalence =
                isComparable && summaries.count == shown.count
                ? (try? HomogeneityTest(of: summaries, margin: margin))?.pValue : nil
        }

        func finding(difference: Double?, equivalence: Double?) -> Finding? {
            let shown = groups.indices.filter { groups[$0].mean != nil }
            let means = { (index: Int) in groups[index].mean?.value ?? 0 }
            guard shown.count > 1, let lowest = shown.min(by: { means($0) < means($1) }),
                let highest = shown.max(by: { means($0) < means($1) })
            else { return nil }
            return Finding(
                verdict: SamenessVerdict(difference: difference, equivalence: equivalence),
                difference: difference,
                equivalence: equivalence,
                lowest: lowest,
                highest: highest
            )
        }
    }
}

extension GroupSeries {
    /// The ratings that speak for a moment.
    fileprivate func ratings(of figure: MomentFigure) -> WeightedHistogram {
        let own = series.filter {
            $0.question.moment == figure.moment.code && $0.question.kind.scale == figure.scale
                && !figure.leftOut.contains($0.question.code)
        }
        // One question of each survey, or somebody would count twice: a rating before an expectation pair.
        let spoken = Dictionary(grouping: own, by: \.survey).values.compactMap { asked in
            asked.first { !$0.question.kind.isPair } ?? asked.first
        }
        return spoken.reduce(into: WeightedHistogram()) { $0.merge($1.question.kind.satisfaction(in: $1.current)) }
    }
}
