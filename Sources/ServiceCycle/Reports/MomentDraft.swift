internal import Statistics

/// A moment's figures before they are compared with those of the others.
struct MomentDraft {
    let moment: Moment
    let weighting: Weighting
    let kept: [QuestionSeries]
    let expectations: [QuestionSeries]
    let leftOut: [Code]
    let scale: ClosedRange<Int>?
    let current: WeightedHistogram
    let before: WeightedHistogram
    let satisfied: ShareEstimate?
    let previous: ShareEstimate?
    let difference: TwoProportions?

    var isWithheld: Bool { current.count < CycleReport.fewest }

    /// - Parameters:
    ///   - moment: The moment.
    ///   - series: The questions about it that measure satisfaction.
    ///   - speaking: Those that speak for it, where another selection has decided that; nil to decide it here.
    ///   - weighting: Whether answers count alike.
    init(moment: Moment, series: [QuestionSeries], speaking: [QuestionSeries]? = nil, weighting: Weighting) {
        self.moment = moment
        self.weighting = weighting
        expectations = series
        kept = speaking ?? Self.speaking(series)
        let spoken = Set(kept.map { [$0.survey, $0.question.code] })
        leftOut = series.filter { !spoken.contains([$0.survey, $0.question.code]) && !$0.current.isEmpty }
            .map(\.question.code)
        scale = kept.first?.question.kind.scale
        let now = Self.merged(kept) { $0.current }
        let then = Self.merged(kept) { $0.previous }
        before = then
        let satisfiedPoints = kept.first?.question.kind.satisfied
        current = now
        satisfied = satisfiedPoints.flatMap { now.share(of: $0, weighting: weighting) }
        previous = satisfiedPoints.flatMap { then.share(of: $0, weighting: weighting) }
        let isComparable = now.count >= CycleReport.fewest && then.count >= CycleReport.fewest
        difference = satisfiedPoints.flatMap { points in
            guard isComparable, let first = now.proportion(weighting, where: points.contains),
                let second = then.proportion(weighting, where: points.contains)
            else { return nil }
            return TwoProportions(of: first, against: second)
        }
    }

    /// The questions that speak for the moment: one for each survey, so that no customer is counted twice, a rating before
    /// an expectation pair; and all on one scale, the one with the most answers, since scales are never mixed.
    static func speaking(_ series: [QuestionSeries]) -> [QuestionSeries] {
        let bySurvey = Dictionary(grouping: series, by: \.survey).sorted { $0.key < $1.key }
        let first = bySurvey.compactMap { _, asked in
            asked.first { $0.question.kind.expectation(in: $0.current) == nil } ?? asked.first
        }
        let counts = Dictionary(grouping: first) { $0.question.kind.scale?.upperBound ?? 0 }
            .mapValues { $0.reduce(0) { $0 + $1.current.count + $1.previous.count } }
        let points = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
        return first.filter { $0.question.kind.scale?.upperBound == points }
    }

    private static func merged(
        _ series: [QuestionSeries],
        _ summary: (QuestionSeries) -> WeightedHistogram
    ) -> WeightedHistogram {
        series.reduce(into: WeightedHistogram()) { $0.merge($1.question.kind.satisfaction(in: summary($1))) }
    }

    func figure(position: Int, median: Double?, pValue: Double?) -> MomentFigure {
        MomentFigure(
            moment: moment,
            position: position,
            count: current.count,
            isWithheld: isWithheld,
            scale: scale,
            histogram: isWithheld ? WeightedHistogram() : current,
            mean: isWithheld ? nil : current.meanEstimate(weighting: weighting, scale: scale),
            satisfied: isWithheld ? nil : satisfied,
            expected: isWithheld ? nil : expected,
            comparison: isWithheld ? nil : comparison(median: median),
            change: isWithheld ? nil : change(pValue),
            trend: trend,
            leftOut: leftOut
        )
    }

    private var expected: Estimate? {
        let comparable = expectations.filter { $0.question.kind.scale == scale }
        let histogram = comparable.reduce(into: WeightedHistogram()) { result, series in
            if let half = series.question.kind.expectation(in: series.current) { result.merge(half) }
        }
        guard histogram.count >= CycleReport.fewest else { return nil }
        return histogram.meanEstimate(weighting: weighting, scale: scale)
    }

    private func comparison(median: Double?) -> MomentFigure.Comparison? {
        guard let satisfied, let target = moment.satisfiedTarget ?? median else { return nil }
        return MomentFigure.Comparison(
            target: target,
            isStandard: moment.satisfiedTarget != nil,
            shortfall: target - satisfied.value,
            certainShortfall: max(0, target - satisfied.interval.upperBound),
            certainSurplus: max(0, satisfied.interval.lowerBound - target)
        )
    }

    private func change(_ pValue: Double?) -> MomentFigure.Change? {
        guard let difference, let previous else { return nil }
        let isCertain = (pValue ?? 1) < 0.05
        return MomentFigure.Change(
            previous: previous,
            difference: difference.difference,
            interval: difference.interval,
            pValue: pValue,
            verdict: !isCertain ? .noEvidence : difference.difference > 0 ? .better : .worse,
            mean: WelchTest(of: current, against: before, weighting: weighting)
        )
    }

    private var trend: [MomentFigure.TrendPoint] {
        var months: [Day: WeightedHistogram] = [:]
        for series in kept {
            for (month, histogram) in series.monthly {
                months[month, default: WeightedHistogram()].merge(series.question.kind.satisfaction(in: histogram))
            }
        }
        guard let points = kept.first?.question.kind.satisfied else { return [] }
        return months.sorted { $0.key < $1.key }.compactMap { month, histogram in
            guard histogram.count >= CycleReport.fewest,
                let share = histogram.share(of: points, weighting: weighting)
            else { return nil }
            return MomentFigure.TrendPoint(month: month, share: share)
        }
    }
}
