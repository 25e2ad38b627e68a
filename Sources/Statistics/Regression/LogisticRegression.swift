internal import RealModule

/// The odds of a success, such as coming again, as a product of what each predictor multiplies them by.
///
/// Which predictors go together with success is found; what causes it is not.
public struct LogisticRegression: Sendable {
    /// The number of trials in all rows.
    public let count: Double

    /// The share of successes in all trials, to which every prediction is compared.
    public let baseRate: Double

    /// The intercept, then the coefficient of each predictor, in log odds.
    public let values: [Double]

    /// The covariance of the coefficients, the inverse of the information at the maximum.
    public let covariance: Matrix

    /// The logarithm of the likelihood at the maximum, not counting the binomial coefficients of rows with several trials.
    public let logLikelihood: Double

    /// The same without predictors.
    public let nullLogLikelihood: Double

    /// The names of the predictors.
    public let names: [String]

    /// The fitted probability of success, row by row, each strictly between 0 and 1.
    public let probabilities: [Double]

    /// The successes and trials, row by row.
    private let outcomes: [Proportion]

    /// Fits the coefficients by the greatest likelihood.
    ///
    /// ```
    /// ln(π / (1 − π)) = b₀ + b₁·x₁ + … + b_p·x_p,   ℓ = Σ s·ln π + (m − s)·ln(1 − π)
    /// ```
    ///
    /// `π` is the probability of success, `s` the successes among the `m` trials of a row, `x` the predictors, each in its own
    /// unit. Newton's method, each step a weighted least squares problem.
    ///
    /// - Parameters:
    ///   - outcomes: The successes and trials of each row.
    ///   - predictors: The predictors; none may be constant, repeat another or be made up of others.
    /// - Throws: ``RegressionRefusal`` where there is no answer, saying why.
    ///
    /// Where the predictors tell success from failure without error no finite coefficient is the best: that is refused, naming
    /// them, never hidden.
    ///
    /// Source: McCullagh, P. and Nelder, J. A., Generalized Linear Models, 2nd edition, Chapman and Hall 1989, sections 2.5 and
    /// 4.4; separation: Albert, A. and Anderson, J. A., Biometrika 71 (1984), 1–10, doi:10.1093/biomet/71.1.1. Worked example:
    /// `LogisticRegressionTests`, twenty students.
    public init(_ outcomes: [Proportion], on predictors: [Predictor]) throws(RegressionRefusal) {
        let design = try Design(predictors, rowCount: outcomes.count)
        let trials = outcomes.reduce(0) { $0 + $1.trials }
        let successes = outcomes.reduce(0) { $0 + $1.successes }
        guard trials <= 0x1p53 else { throw .beyondNumbers }
        guard successes > 0, successes < trials else { throw .constantOutcome }
        let fit = try LikelihoodSearch(outcomes, design: design, predictors: predictors).maximum()
        count = trials
        baseRate = successes / trials
        values = fit.values
        covariance = fit.covariance
        logLikelihood = fit.logLikelihood
        nullLogLikelihood =
            successes * Double.log(successes / trials) + (trials - successes) * Double.log(1 - successes / trials)
        names = design.names
        probabilities = design.matrix.times(fit.values).map(Self.probability)
        self.outcomes = outcomes
    }

    /// Fits the coefficients to rows of one trial each.
    ///
    /// - Parameters:
    ///   - outcomes: Whether each row was a success.
    ///   - predictors: The predictors.
    /// - Throws: ``RegressionRefusal`` where there is no answer, saying why.
    public init(_ outcomes: [Bool], on predictors: [Predictor]) throws(RegressionRefusal) {
        try self.init(
            outcomes.compactMap { Proportion(successes: $0 ? 1 : 0, trials: 1) },
            on: predictors
        )
    }

    /// Returns the probability with these log odds.
    static func probability(logOdds: Double) -> Double { 1 / (1 + Double.exp(-logOdds)) }

    /// Returns the intercept, then the coefficient of each predictor, judged by the normal distribution.
    ///
    /// The exponential of a coefficient is the odds ratio for one unit.
    ///
    /// - Parameter confidence: The confidence of the intervals, strictly between 0 and 1.
    /// - Returns: The coefficients, in the order of the predictors after the intercept.
    /// - Throws: ``RegressionRefusal`` where there is no answer, saying why.
    public func coefficients(confidence: Double = 0.95) throws(RegressionRefusal) -> [Coefficient] {
        var coefficients: [Coefficient] = []
        for index in values.indices {
            guard confidence > 0, confidence < 1 else { throw .confidenceOutOfRange }
            guard
                let coefficient = Coefficient(
                    name: index == 0 ? nil : names[index - 1],
                    value: values[index],
                    variance: covariance[index, index],
                    degreesOfFreedom: nil,
                    confidence: confidence
                )
            else { throw .beyondNumbers }
            coefficients.append(coefficient)
        }
        return coefficients
    }

    /// Returns the probability of success where the predictors have these values.
    ///
    /// The interval is that of the log odds, turned into probabilities.
    ///
    /// - Parameters:
    ///   - place: The values of the predictors, within the range that was observed.
    ///   - confidence: The confidence of the interval, strictly between 0 and 1.
    /// - Returns: The probability, or `nil` where the confidence is outside its domain or the place too far away.
    public func prediction(at place: [Double], confidence: Double = 0.95) -> Estimate? {
        precondition(place.count == names.count, "One value for each predictor")
        let row = [1] + place
        let logOdds = zip(row, values).reduce(0) { $0 + $1.0 * $1.1 }
        let error = covariance.quadraticForm(row).squareRoot()
        guard let reach = NormalDistribution.criticalValue(confidence: confidence), logOdds.isFinite, error.isFinite
        else { return nil }
        let (lower, upper) = (logOdds - reach * error, logOdds + reach * error)
        return Estimate(
            value: Self.probability(logOdds: logOdds),
            interval: Self.probability(logOdds: lower)...Self.probability(logOdds: upper),
            standardError: nil,
            count: Int(count.rounded()),
            effectiveCount: count,
            confidence: confidence
        )
    }

    /// Twice the gain of log likelihood by the predictors, χ² with as many degrees of freedom as there are predictors.
    public var likelihoodRatio: Double { max(0, 2 * (logLikelihood - nullLogLikelihood)) }

    /// The probability of such a gain, if no predictor had any bearing; `nil` without predictors.
    public var pValue: Double? {
        ChiSquared(degreesOfFreedom: Double(names.count)).flatMap { $0.upperTail(likelihoodRatio) }
    }

    /// The share of the log likelihood that the predictors gain, in `0..<1`.
    ///
    /// Source: McFadden, D., in Zarembka, P. (editor), Frontiers in Econometrics, Academic Press 1974, 105–142.
    public var pseudoRSquared: Double { max(0, 1 - logLikelihood / nullLogLikelihood) }

    /// The chance that a random success was given a higher probability than a random failure, ties counting half: ½ for guessing.
    ///
    /// Source: Hanley, J. A. and McNeil, B. J., Radiology 143 (1982), 29–36, doi:10.1148/radiology.143.1.7063747.
    public var concordance: Double {
        let rows = zip(probabilities, outcomes).sorted { $0.0 < $1.0 }
        var (wins, failuresBelow, index) = (0.0, 0.0, 0)
        while index < rows.count {
            let level = rows[index...].prefix { $0.0 == rows[index].0 }
            let failures = level.reduce(0) { $0 + $1.1.failures }
            wins += level.reduce(0) { $0 + $1.1.successes } * (failuresBelow + failures / 2)
            failuresBelow += failures
            index += level.count
        }
        return wins / (count * baseRate * count * (1 - baseRate))
    }
}
