internal import ServiceCycle
internal import Statistics

/// What a group of customers answered about every moment.
struct RatedGroup: Equatable, Sendable {
    let key: SamenessReport.Key
    let series: [QuestionSeries]

    init(_ group: GroupSeries) {
        key = .value(group.code)
        series = group.series
    }

    init(_ period: PeriodSeries) {
        key = .period(period.period)
        series = period.series
    }

    /// The ratings that speak for a moment.
    func ratings(of figure: MomentFigure) -> WeightedHistogram {
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
