internal import ServiceCycle
internal import Statistics

extension SamenessReport {
    /// A moment before its p-values are corrected.
    struct Draft {
        let figure: MomentFigure
        let groups: [Group]
        let margin: Double
        let difference: Double?
        let equivalence: Double?

        init(_ figure: MomentFigure, _ groups: [RatedGroup], weighting: Weighting) {
            self.figure = figure
            margin = Self.margin(of: figure)
            let all = groups.map { (key: $0.key, ratings: $0.ratings(of: figure)) }.filter { $0.ratings.count > 0 }
            let hidden = GroupComparison.withheld(all.map(\.ratings.count))
            self.groups = all.enumerated().map { index, group in
                let mean =
                    hidden.contains(index)
                    ? nil : group.ratings.meanEstimate(weighting: weighting, scale: figure.scale)
                return Group(
                    key: group.key,
                    count: group.ratings.count,
                    mean: mean,
                    absence: mean == nil ? .withheld : nil,
                    satisfied: mean == nil ? nil : group.ratings.satisfied(weighting, scale: figure.scale)
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

        /// Groups weighted to one mix: means of a stratum each, put together.
        init(
            _ figure: MomentFigure,
            _ strata: [StratumSeries<RatedGroup>],
            _ mix: [MixPart],
            weighting: Weighting
        ) {
            self.figure = figure
            margin = Self.margin(of: figure)
            let keys = strata.flatMap { $0.groups.map(\.key) }
            let values = keys.enumerated().filter { keys.firstIndex(of: $0.element) == $0.offset }.map(\.element)
            let parts = values.map { key in
                mix.map { part in
                    strata.first { $0.segment == part.segment }?.groups.first { $0.key == key }?.ratings(of: figure)
                        ?? WeightedHistogram()
                }
            }
            let all = zip(values, parts).filter { $0.1.contains { $0.count > 0 } }
            let hidden = GroupComparison.withheld(all.map { $0.1.reduce(0) { $0 + $1.count } })
            groups = all.enumerated().map { index, group in
                Group(
                    group.0,
                    group.1,
                    mix,
                    isHidden: hidden.contains(index),
                    scale: figure.scale,
                    weighting: weighting
                )
            }
            let summaries = groups.compactMap { $0.mean?.summary }
            difference = summaries.count > 1 ? (try? WelchAnalysisOfVariance(summaries))?.pValue : nil
            equivalence = summaries.count > 1 ? (try? HomogeneityTest(of: summaries, margin: margin))?.pValue : nil
        }

        private static func margin(of figure: MomentFigure) -> Double {
            let scale = figure.scale ?? 1...5
            return Double(scale.upperBound - scale.lowerBound) * SamenessReport.marginShare
        }

        /// Along the periods that can be shown, each at its place among all of them.
        func trend(along axis: Axis) -> MeanTrend? {
            guard case .periods(let periods) = axis else { return nil }
            let means = periods.enumerated().compactMap { place, period in
                groups.first { $0.key == .period(period) }?.mean?.summary.map { (score: Double(place), summary: $0) }
            }
            return means.count >= SamenessReport.fewestOfTrend ? try? MeanTrend(means) : nil
        }

        func finding(difference: Double?, equivalence: Double?, trend: Trend?) -> Finding? {
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
                highest: highest,
                trend: trend
            )
        }
    }
}

extension SamenessReport.Group {
    /// A group weighted to one mix.
    fileprivate init(
        _ key: SamenessReport.Key,
        _ parts: [WeightedHistogram],
        _ mix: [SamenessReport.MixPart],
        isHidden: Bool,
        scale: ClosedRange<Int>?,
        weighting: Weighting
    ) {
        let summaries = parts.map { $0.count >= CycleReport.fewest ? $0.summary(weighting) : nil }
        let missing = zip(mix, summaries).first { $0.1 == nil }?.0
        let known = zip(mix, summaries).compactMap { part, summary in
            summary.map { (weight: part.share, summary: $0) }
        }
        let all = parts.reduce(into: WeightedHistogram()) { $0.merge($1) }
        let mean = isHidden || missing != nil ? nil : try? DirectStandardisation.mean(known)
        self.init(
            key: key,
            count: all.count,
            mean: mean,
            absence: mean != nil
                ? nil : isHidden ? .withheld : missing.map { .missing(segment: $0.segment) } ?? .constant,
            satisfied: mean == nil ? nil : all.satisfied(weighting, scale: scale)
        )
    }
}

extension Estimate {
    /// A mean of so many effective answers, for tests that compare means.
    fileprivate var summary: SampleSummary? {
        standardError.flatMap { SampleSummary(mean: value, variance: $0 * $0 * effectiveCount, count: effectiveCount) }
    }
}

extension WeightedHistogram {
    /// The satisfied among all.
    fileprivate func satisfied(_ weighting: Weighting, scale: ClosedRange<Int>?) -> Proportion? {
        scale.flatMap { scale in proportion(weighting) { Question.Kind.satisfied(on: scale).contains($0) } }
    }
}
