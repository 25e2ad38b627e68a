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
        guard confidence > 0, confidence < 1 else { throw .outOfRange("The confidence") }
        let limit = method == .lmg ? DriverAnalysis.mostForLMG : DriverAnalysis.mostPredictors
        guard !predictors.isEmpty else { throw .nothingGiven }
        guard predictors.count <= limit else { throw .tooManyPredictors(count: predictors.count, limit: limit) }
        let columns = predictors + [outcome]
        let total = try Ratings.check(columns)
        let rows = Ratings.completeRows(columns)
        guard rows.count >= predictors.count + 2 else {
            throw .tooFewRows(count: rows.count, needed: predictors.count + 2)
        }
        let complete = columns.map { column in rows.compactMap { column.answers[$0] } }
        for (column, answers) in zip(columns, complete) where answers.allSatisfy({ $0 == answers[0] }) {
            throw .noVariation(column.name)
        }
        guard let moments = ResampledMoments(complete),
            let system = CorrelationSystem(moments.moments)
        else { throw .beyondNumbers }
        let sharing = DriverWeights(method, system, moments, bootstrap)
        guard let weights = sharing.weights else { throw .beyondNumbers }
        count = rows.count
        skipped = total - rows.count
        rSquared = min(1, weights.reduce(0, +))
        self.method = method
        self.bootstrap = bootstrap
        resampleCount = sharing.resampleCount
        drivers = DriverAnalysis.drivers(predictors.map(\.name), weights, system, sharing.intervals(confidence))
    }

    private static func drivers(
        _ names: [String],
        _ weights: [Double],
        _ system: CorrelationSystem,
        _ intervals: [ClosedRange<Double>?]
    ) -> [Driver] {
        let total = weights.reduce(0, +)
        let solution = system.solution
        return names.indices.map { index in
            let places = intervals[index].map { own in
                let above = intervals.count { $0.map { $0.lowerBound > own.upperBound } ?? false }
                let below = intervals.count { $0.map { $0.upperBound < own.lowerBound } ?? false }
                return (1 + above)...(names.count - below)
            }
            let coefficient = solution?.coefficients[index]
            let inflation = solution?.inflations[index]
            return Driver(
                name: names[index],
                weight: weights[index],
                share: total > 0 ? weights[index] / total : nil,
                interval: intervals[index],
                places: places,
                correlation: system.outcome[index],
                beta: coefficient,
                lastIncrement: coefficient.flatMap { beta in inflation.map { beta * beta / $0 } },
                varianceInflation: inflation
            )
        }
    }
}
