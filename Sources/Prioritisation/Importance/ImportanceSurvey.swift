public import Statistics

/// An importance–performance analysis from the answers themselves, with how sure each item's quadrant is.
public struct ImportanceSurvey: Sendable, Hashable {
    /// How sure the place of an item is.
    public struct Certainty: Sendable, Hashable {
        /// The number of people who rated the importance.
        public let importanceCount: Int

        /// The number of people who rated the performance.
        public let performanceCount: Int

        /// The confidence interval of the mean importance; nil where nothing tells how sure it is.
        public let importanceInterval: ClosedRange<Double>?

        /// The confidence interval of the mean performance; nil where nothing tells how sure it is.
        public let performanceInterval: ClosedRange<Double>?

        /// The share of resamples in which the item lies in the same quadrant, the lines being drawn anew in each; nil when no
        /// resample had answers to every item.
        public let quadrantStability: Double?
    }

    /// The quadrants.
    public let analysis: ImportancePerformance

    /// How sure they are, item by item.
    public let certainties: [Certainty]

    /// The resamples that stability was judged by; seed and number are part of the result.
    public let bootstrap: Bootstrap

    /// The number of resamples in which every item had answers; the others are left out.
    public let resampleCount: Int

    /// Analyses answers.
    ///
    /// Each mean is over all who answered that half. People are resampled with all their answers.
    ///
    /// - Parameters:
    ///   - ratings: The items, answered by the same people in the same order.
    ///   - crosshairs: Where the lines are drawn.
    ///   - weights: One weight for each person, or nil where all count alike.
    ///   - bootstrap: The resamples.
    ///   - confidence: The confidence of the intervals, strictly between 0 and 1.
    /// - Throws: ``AnalysisRefusal`` when nobody answered a half, or something is no number.
    ///
    /// Source: as ``ImportancePerformance``; resamples: Efron, B., Annals of Statistics 7 (1979), 1–26, doi:10.1214/aos/1176344552.
    /// Worked example: `ImportanceSurveyTests`.
    public init(
        _ ratings: [ImportanceRatings],
        crosshairs: Crosshairs,
        weights: [Double]? = nil,
        bootstrap: Bootstrap,
        confidence: Double = 0.95
    ) throws(AnalysisRefusal) {
        guard confidence > 0, confidence < 1 else { throw .outOfRange("The confidence") }
        let columns = ratings.flatMap(\.columns)
        let rows = try Ratings.check(columns)
        let weights = try Ratings.check(weights, rows: rows)
        var samples: [WeightedSample] = []
        for column in columns {
            guard let sample = WeightedSample(column.answers, weights) else { throw .noAnswers(column.name) }
            samples.append(sample)
        }
        let halves = ratings.indices.map { (importance: samples[2 * $0], performance: samples[2 * $0 + 1]) }
        analysis = try ImportancePerformance(
            zip(ratings, halves).map {
                .init($0.name, importance: $1.importance.mean, performance: $1.performance.mean)
            },
            crosshairs: crosshairs
        )
        let stability = QuadrantStability(columns, weights, crosshairs, bootstrap, analysis.items.map(\.quadrant))
        certainties = zip(halves, stability.shares).map { half, share in
            Certainty(
                importanceCount: half.importance.count,
                performanceCount: half.performance.count,
                importanceInterval: half.importance.interval(confidence: confidence),
                performanceInterval: half.performance.interval(confidence: confidence),
                quadrantStability: share
            )
        }
        self.bootstrap = bootstrap
        resampleCount = stability.resampleCount
    }
}
