package import ServiceCycle
internal import Statistics

/// What each cohort of a selection answered: read once, gathered in whatever way is asked.
package struct CohortRatings: Sendable {
    fileprivate let map: ServiceMap
    fileprivate let asked: [AskedQuestion]
    fileprivate let cohorts: [Int: Attributes]

    /// By cohort and question.
    fileprivate let sums: [Int: [Int: WeightedHistogram]]

    /// Every question for each value of each attribute, in the map's order.
    package func groups() -> [GroupSeries] { Contrast.Dimension.allCases.flatMap { groups(by: $0, of: cohorts) } }

    /// Every question for each value of one attribute, in the map's order.
    package func groups(by dimension: Contrast.Dimension) -> [GroupSeries] { groups(by: dimension, of: cohorts) }

    /// The questions for each value of one attribute, segment by segment; customers of no known segment come last.
    package func strata(by dimension: Contrast.Dimension) -> [StratumSeries<GroupSeries>] {
        map.bySegment(cohorts).map { segment, own in
            StratumSeries(segment: segment, groups: groups(by: dimension, of: own))
        }
    }

    private func groups(by dimension: Contrast.Dimension, of cohorts: [Int: Attributes]) -> [GroupSeries] {
        let byValue = Dictionary(grouping: cohorts) { dimension.value(of: $0.value) }
        return map.order(of: byValue.keys.compactMap { $0 }, dimension).map { value in
            let numbers = byValue[value]?.map(\.key) ?? []
            return GroupSeries(
                dimension: dimension,
                code: value,
                series: asked.map { question in
                    QuestionSeries(
                        question: question.question,
                        survey: question.survey,
                        current: numbers.compactMap { sums[$0]?[question.number] }
                            .reduce(into: WeightedHistogram()) { $0.merge($1) },
                        previous: WeightedHistogram(),
                        monthly: [:]
                    )
                }
            )
        }
    }
}

extension ReportStore {
    /// Every question that rates a moment, cohort by cohort.
    ///
    /// - Parameters:
    ///   - cycle: The cycle as it is kept now.
    ///   - report: Its report, with the selection.
    /// - Returns: The ratings.
    /// - Throws: What the database throws.
    package func ratings(on cycle: StoredCycle, of report: CycleReport) throws -> CohortRatings {
        try ratings(try ratingQuestions(about: cycle), of: report)
    }

    /// The questions about a cycle that rate a moment.
    func ratingQuestions(about cycle: StoredCycle) throws -> [AskedQuestion] {
        try questions(about: cycle).filter { $0.question.moment != nil && $0.question.kind.measuresSatisfaction }
    }

    /// Some questions, cohort by cohort.
    func ratings(_ asked: [AskedQuestion], of report: CycleReport) throws -> CohortRatings {
        let all = asked.isEmpty ? [:] : try connection.cohorts(of: organisation.id).all()
        let admitted = all.filter { report.request.filter.admits($0.value) }
        let sums =
            admitted.isEmpty
            ? [:]
            : try connection.cells(of: organisation.id)
                .histograms(of: asked.map(\.number), cohorts: admitted.keys.sorted(), in: [report.period.days])
                .compactMapValues(\.first)
        return CohortRatings(map: report.map, asked: asked, cohorts: admitted, sums: sums)
    }
}

extension ServiceMap {
    /// The cohorts of each segment in the map's order; those of no known segment come last.
    func bySegment(_ cohorts: [Int: Attributes]) -> [(segment: Code?, cohorts: [Int: Attributes])] {
        let bySegment = Dictionary(grouping: cohorts) { $0.value.segment }
        return (order(of: bySegment.keys.compactMap { $0 }, .segment) + [nil]).compactMap { segment in
            bySegment[segment].map { (segment, Dictionary(uniqueKeysWithValues: $0)) }
        }
    }

    /// Values of an attribute in the map's order; those it does not name come last, by their codes.
    fileprivate func order(of codes: [Code], _ dimension: Contrast.Dimension) -> [Code] {
        let named: [Code] =
            switch dimension {
            case .location: locations.map(\.code)
            case .channel: channels.map(\.code)
            case .segment: segments.map(\.code)
            case .wave: []
            }
        return named.filter(codes.contains) + codes.filter { !named.contains($0) }.sorted()
    }
}
