public import Statistics

/// Which of several ratings go with an outcome, and how much of its variance each accounts for.
///
/// Never to be called cause. The two methods may disagree on the order, and an order holds only as far as the intervals allow.
public struct DriverAnalysis: Sendable, Hashable {
    /// How R² is shared among predictors.
    public enum Method: String, Sendable, Hashable, CaseIterable {
        /// Relative weights, for any number of predictors.
        case johnson

        /// The mean increment over all orders, for up to ``DriverAnalysis/mostForLMG`` predictors.
        case lmg
    }

    /// The most predictors that the method over all orders takes.
    public static let mostForLMG = 18

    /// The most predictors that any method takes.
    public static let mostPredictors = 200

    /// The number of people who answered everything, n.
    public let count: Int

    /// The number of people who left something blank.
    public let skipped: Int

    /// The share of the outcome's variance that goes with all predictors together.
    public let rSquared: Double

    /// How it was shared.
    public let method: Method

    /// The predictors as they were given.
    public let drivers: [Driver]

    /// The resamples of the intervals, if any; seed and number are part of the result.
    public let bootstrap: Bootstrap?

    /// The number of resamples that had an answer; in the others something did not vary.
    public let resampleCount: Int

    /// Analyses ratings.
    ///
    /// - Parameters:
    ///   - outcome: The outcome, such as overall satisfaction.
    ///   - predictors: What may go with it, by the same people in the same order; people with a blank are skipped.
    ///   - method: How R² is shared.
    ///   - bootstrap: The resamples for the intervals; without them there are no intervals.
    ///   - confidence: The confidence of the intervals, strictly between 0 and 1.
    /// - Throws: ``AnalysisRefusal`` when something does not vary or there are too few people.
    ///
    /// Source: Johnson 2000 and Grömping 2006, as cited where the weights are computed; intervals: Tonidandel, S., LeBreton, J. M. and
    /// Johnson, J. W., Determining the statistical significance of relative weights, Psychological Methods 14 (2009), 387–399,
    /// doi:10.1037/a0017735. Worked example: `DriverAnalysisTests`, Swiss provinces.
    public init(
        outcome: Ratings,
        predictors: [Ratings],
        method: Method,
        bootstrap: Bootstrap? = nil,
        confidence: Double = 0.95
    ) throws(AnalysisRefusal) {
        let study = try DriverStudy(outcome: outcome, predictors: predictors, method: method)
        let replicates = bootstrap.map { [study.replicates($0, in: 0..<$0.resampleCount)] } ?? []
        try self.init(study, bootstrap: bootstrap, replicates: replicates, confidence: confidence)
    }

    /// Puts together what was worked on side by side.
    ///
    /// - Parameters:
    ///   - study: The ratings.
    ///   - bootstrap: The resamples, if any.
    ///   - replicates: What they came to, range by range.
    ///   - confidence: The confidence of the intervals, strictly between 0 and 1.
    /// - Throws: ``AnalysisRefusal`` when the confidence is outside its domain.
    public init(
        _ study: DriverStudy,
        bootstrap: Bootstrap?,
        replicates: [DriverStudy.Replicates],
        confidence: Double = 0.95
    ) throws(AnalysisRefusal) {
        guard confidence > 0, confidence < 1 else { throw .outOfRange("The confidence") }
        guard let weights = study.weights else { throw .beyondNumbers }
        var all = DriverStudy.Replicates(count: weights.count)
        for part in replicates { all.append(part) }
        count = study.count
        skipped = study.skipped
        rSquared = min(1, weights.reduce(0, +))
        method = study.method
        self.bootstrap = bootstrap
        resampleCount = all.count
        let intervals = all.weights.map { BootstrapInterval.percentile($0, confidence: confidence) }
        drivers = DriverAnalysis.drivers(study, weights, intervals)
    }

    private static func drivers(
        _ study: DriverStudy,
        _ weights: [Double],
        _ intervals: [ClosedRange<Double>?]
    ) -> [Driver] {
        let total = weights.reduce(0, +)
        let solution = study.system.solution
        return weights.indices.map { index in
            let coefficient = solution?.coefficients[index]
            let inflation = solution?.inflations[index]
            return Driver(
                name: study.names[index],
                weight: weights[index],
                share: total > 0 ? weights[index] / total : nil,
                interval: intervals[index],
                places: intervals[index].map { places(of: $0, among: intervals) },
                correlation: study.system.outcome[index],
                beta: coefficient,
                lastIncrement: coefficient.flatMap { beta in inflation.map { beta * beta / $0 } },
                varianceInflation: inflation
            )
        }
    }

    /// Returns the places that an interval allows: after those that lie wholly above, before those that lie wholly below.
    private static func places(
        of own: ClosedRange<Double>,
        among intervals: [ClosedRange<Double>?]
    ) -> ClosedRange<Int> {
        let above = intervals.count { $0.map { $0.lowerBound > own.upperBound } ?? false }
        let below = intervals.count { $0.map { $0.upperBound < own.lowerBound } ?? false }
        return (1 + above)...(intervals.count - below)
    }
}
