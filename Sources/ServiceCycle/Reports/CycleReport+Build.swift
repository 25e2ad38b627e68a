internal import Statistics

extension CycleReport {
    /// Folds summaries into a report.
    ///
    /// - Parameters:
    ///   - map: The cycle's map.
    ///   - series: The questions that were asked about the cycle, each with its summaries.
    ///   - request: What was asked.
    ///   - period: The settled period.
    ///   - isSample: Whether the answers were simulated.
    package init(
        map: ServiceMap,
        series: [QuestionSeries],
        request: ReportRequest,
        period: ReportPeriod,
        isSample: Bool
    ) {
        let drafts = map.moments.map { moment in
            MomentDraft(
                moment: moment,
                series: series.filter { $0.question.moment == moment.code && $0.question.kind.measuresSatisfaction },
                weighting: request.weighting
            )
        }
        // A map without any standard is compared with itself; one that has some says by silence where none is wanted.
        let hasStandards = map.moments.contains { $0.satisfiedTarget != nil }
        let shares = drafts.compactMap { $0.isWithheld ? nil : $0.satisfied?.value }
        let median = hasStandards ? nil : Self.median(shares)
        let pValues = HolmAdjustment.adjusted(drafts.map { $0.difference?.pValue })
        let moments = drafts.enumerated().map { index, draft in
            draft.figure(position: index + 1, median: median, pValue: pValues[index])
        }
        self.init(
            map: map,
            request: request,
            period: period,
            moments: moments,
            weaknesses: Self.ranked(moments) { $0.certainShortfall },
            strengths: Self.ranked(moments) { $0.certainSurplus },
            whole: series.filter { $0.question.moment == nil }.compactMap {
                WholeFigure($0, weighting: request.weighting)
            },
            isSample: isSample
        )
    }

    private static func median(_ values: [Double]) -> Double? {
        guard values.count > 1 else { return nil }
        let sorted = values.sorted()
        let middle = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }

    /// Orders by criticality × what is certain.
    ///
    /// A moment without criticality still counts a little, or it would vanish.
    private static func ranked(
        _ moments: [MomentFigure],
        _ certain: (MomentFigure.Comparison) -> Double
    ) -> [MomentFigure] {
        let weighed = moments.map { figure -> (figure: MomentFigure, weight: Double) in
            (figure, Double(max(1, figure.moment.criticality)) * (figure.comparison.map(certain) ?? 0))
        }
        return weighed.filter { $0.weight > 0 }
            .sorted { ($1.weight, $0.figure.position) < ($0.weight, $1.figure.position) }
            .map(\.figure)
    }
}

extension WholeFigure {
    /// Nil for kinds that have no figure of their own, such as free text.
    fileprivate init?(_ series: QuestionSeries, weighting: Weighting) {
        let kind = series.question.kind
        guard kind.measuresSatisfaction || kind.name == "nps" || kind.name == "effort" else { return nil }
        let histogram = kind.satisfaction(in: series.current)
        let isWithheld = histogram.count < CycleReport.fewest
        self.init(
            question: series.question,
            count: histogram.count,
            isWithheld: isWithheld,
            mean: isWithheld ? nil : histogram.meanEstimate(weighting: weighting, scale: kind.scale),
            satisfied: isWithheld || kind == .nps
                ? nil : kind.satisfied.flatMap { histogram.share(of: $0, weighting: weighting) },
            netPromoterScore: isWithheld || kind != .nps ? nil : histogram.netPromoterScore(weighting: weighting)
        )
    }
}
