package import ServiceCycle
package import Statistics

/// Whether the service is the same everywhere, or at any time: every moment over the values of an attribute, such as the
/// channels, or over periods, such as the months.
package struct SamenessReport: Sendable {
    /// What is compared.
    package enum Axis: Equatable, Sendable {
        case attribute(Contrast.Dimension)

        /// All periods, oldest first, also those that nobody answered in.
        case periods([CalendarPeriod])
    }

    /// A moment.
    package struct Row: Sendable {
        package let figure: MomentFigure

        /// Those by whom it was rated: values in the map's order, periods oldest first.
        package let groups: [Group]

        /// What was found; nil where fewer than two groups can be shown.
        package let finding: Finding?

        /// The difference of means that would not matter, in points of the moment's scale.
        package let margin: Double
    }

    /// The ratings of a moment by one group of customers.
    package struct Group: Sendable {
        package let key: Key

        /// Not to be shown where the figure is withheld.
        package let count: Int

        /// Like for like where the report is; nil where there is a reason.
        package let mean: Estimate?
        package let absence: Absence?

        /// The satisfied among all, as the customers came; nil where the mean is.
        package let satisfied: Proportion?
    }

    /// Which group it is.
    package enum Key: Hashable, Sendable {
        case value(Code)
        case period(CalendarPeriod)
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

        /// Up or down along the periods; nil for fewer than three, and for what is not in time.
        package let trend: Trend?
    }

    /// The straight line through the means of the periods.
    package struct Trend: Sendable {
        package let test: MeanTrend

        /// Corrected for all moments (Holm).
        package let pValue: Double
        package var isCertain: Bool { pValue < 0.05 }
    }

    package let axis: Axis

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

    /// As many periods as can be read beside each other: the usual ninety days in weeks, or a year and its month before.
    package static let mostPeriods = 14

    /// A line through two points is no trend.
    static let fewestOfTrend = 3

    /// - Parameters:
    ///   - report: The cycle's report, with the selection.
    ///   - groups: What was answered about every moment, for each value of the attribute.
    ///   - dimension: The attribute.
    package init(_ report: CycleReport, _ groups: [GroupSeries], by dimension: Contrast.Dimension) {
        self.init(report, groups.map(RatedGroup.init), .attribute(dimension))
    }

    /// - Parameters:
    ///   - report: The cycle's report, with the selection.
    ///   - periods: What was answered about every moment in each period, oldest first.
    package init(_ report: CycleReport, _ periods: [PeriodSeries]) {
        self.init(report, periods.map(RatedGroup.init), .periods(periods.map(\.period)))
    }

    /// Groups as they would be if each served the same mix of segments, that of all of them together.
    ///
    /// Nil where fewer than two segments answered.
    ///
    /// - Parameters:
    ///   - report: The cycle's report, with the selection.
    ///   - strata: What was answered about every moment, segment by segment, for each value of the attribute.
    ///   - dimension: The attribute.
    package init?(
        _ report: CycleReport,
        likeForLike strata: [StratumSeries<GroupSeries>],
        by dimension: Contrast.Dimension
    ) {
        self.init(report, strata.map { $0.map(RatedGroup.init) }, .attribute(dimension))
    }

    /// Periods as they would be if the same mix of segments had come in each: what changed beside the customers.
    ///
    /// Nil where fewer than two segments answered.
    ///
    /// - Parameters:
    ///   - report: The cycle's report, with the selection.
    ///   - strata: What was answered about every moment, segment by segment, in each period, oldest first.
    package init?(_ report: CycleReport, likeForLike strata: [StratumSeries<PeriodSeries>]) {
        let periods = strata.first?.groups.map(\.period) ?? []
        self.init(report, strata.map { $0.map(RatedGroup.init) }, .periods(periods))
    }

    private init(_ report: CycleReport, _ groups: [RatedGroup], _ axis: Axis) {
        self.init(
            report.moments.map { Draft($0, groups, weighting: report.request.weighting) },
            along: axis,
            mix: nil
        )
    }

    private init?(_ report: CycleReport, _ strata: [StratumSeries<RatedGroup>], _ axis: Axis) {
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
            along: axis,
            mix: mix
        )
    }

    private init(_ drafts: [Draft], along axis: Axis, mix: [MixPart]?) {
        let differences = HolmAdjustment.adjusted(drafts.map(\.difference))
        let equivalences = HolmAdjustment.adjusted(drafts.map(\.equivalence))
        let trends = drafts.map { $0.trend(along: axis) }
        let slopes = HolmAdjustment.adjusted(trends.map { $0?.pValue })
        self.axis = axis
        self.mix = mix
        rows = drafts.enumerated().map { place, draft in
            Row(
                figure: draft.figure,
                groups: draft.groups,
                finding: draft.finding(
                    difference: differences[place],
                    equivalence: equivalences[place],
                    trend: trends[place].flatMap { test in slopes[place].map { Trend(test: test, pValue: $0) } }
                ),
                margin: draft.margin
            )
        }
    }

    package func rows(_ verdict: SamenessVerdict) -> [Row] { rows.filter { $0.finding?.verdict == verdict } }
}
