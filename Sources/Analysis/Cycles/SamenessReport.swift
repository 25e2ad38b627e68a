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

        /// Like for like where the report is; nil where there is a reason.
        package let mean: Estimate?
        package let absence: Absence?

        /// The satisfied among all, as the customers came; nil where the mean is.
        package let satisfied: Proportion?
    }

    /// Why a group has no mean.
    package enum Absence: Equatable, Sendable {
        /// Too few answered.
        case withheld

        /// Too few of a segment answered here, which others have customers of; nil for those of no known segment.
        case missing(segment: Code?)

        /// All answers of every segment are the same, so that nothing tells how sure a mixed mean is.
        case constant
    }

    /// What part of all customers of the selection a segment is; nil for those of no known one.
    package struct MixPart: Equatable, Sendable {
        package let segment: Code?
        package let share: Double
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

    /// The one mix of customers that every group is weighted to; nil where groups stand as they came.
    package let mix: [MixPart]?

    /// In the order of the map.
    package let rows: [Row]

    /// How many moments were tested together.
    package var testedCount: Int { rows.count { $0.finding != nil } }

    /// What the margin is of the range of a scale: a quarter of a point on a scale of five.
    ///
    /// It was settled before any answer is seen.
    package static let marginShare = 1.0 / 16

    /// What part of the answers a segment has at least, to be part of a mix: a few without one would leave no group to compare.
    private static let leastShare = 0.02

    /// - Parameters:
    ///   - report: The cycle's report, with the selection.
    ///   - groups: What was answered about every moment, for each value of the attribute.
    ///   - dimension: The attribute.
    package init(_ report: CycleReport, _ groups: [GroupSeries], by dimension: Contrast.Dimension) {
        self.init(
            report.moments.map { Draft($0, groups, weighting: report.request.weighting) },
            by: dimension,
            mix: nil
        )
    }

    private init(_ drafts: [Draft], by dimension: Contrast.Dimension, mix: [MixPart]?) {
        let differences = HolmAdjustment.adjusted(drafts.map(\.difference))
        let equivalences = HolmAdjustment.adjusted(drafts.map(\.equivalence))
        self.dimension = dimension
        self.mix = mix
        rows = zip(drafts, zip(differences, equivalences)).map { draft, pValues in
            Row(
                figure: draft.figure,
                groups: draft.groups,
                finding: draft.finding(difference: pValues.0, equivalence: pValues.1),
                margin: draft.margin
            )
        }
    }

    /// Groups as they would be if each served the same mix of segments, that of all of them together.
    ///
    /// Nil where fewer than two segments answered.
    ///
    /// - Parameters:
    ///   - report: The cycle's report, with the selection.
    ///   - strata: What was answered about every moment, segment by segment, for each value of the attribute.
    ///   - dimension: The attribute.
    package init?(_ report: CycleReport, likeForLike strata: [StratumSeries], by dimension: Contrast.Dimension) {
        let counts = strata.map { stratum in
            stratum.groups.reduce(0) { $0 + $1.series.reduce(0) { $0 + $1.current.count } }
        }
        let least = max(Double(CycleReport.fewest), Double(counts.reduce(0, +)) * Self.leastShare)
        let kept = zip(strata, counts).filter { Double($0.1) >= least }
        let all = kept.reduce(0) { $0 + $1.1 }
        let mix = kept.map { MixPart(segment: $0.0.segment, share: Double($0.1) / Double(all)) }
        guard mix.count > 1 else { return nil }
        self.init(
            report.moments.map { Draft($0, strata, mix, weighting: report.request.weighting) },
            by: dimension,
            mix: mix
        )
    }

    package func rows(_ verdict: SamenessVerdict) -> [Row] { rows.filter { $0.finding?.verdict == verdict } }
}
