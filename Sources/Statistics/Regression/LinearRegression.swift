/// Ordinary least squares: an outcome as a sum of predictors, each with a coefficient, and an intercept.
///
/// Which predictors go together is found; what causes what is not.
public struct LinearRegression: Sendable {
    /// The number of rows, n.
    public let count: Int

    /// The degrees of freedom of the residuals, n less the number of coefficients.
    public let degreesOfFreedom: Int

    /// The share of the outcome's variance that the predictors tell, in `0...1`.
    public let rSquared: Double

    /// The residuals, in the unit of the outcome, row by row.
    public let residuals: [Double]

    /// The intercept, then the coefficient of each predictor, as bare numbers.
    public let values: [Double]

    /// The variance of the residuals, in the unit of the outcome squared.
    public let residualVariance: Double

    /// The checked columns.
    let design: Design

    /// (X′X)⁻¹.
    let inverseGram: Matrix

    /// Fits the coefficients.
    ///
    /// ```
    /// y = b₀ + b₁·x₁ + … + b_p·x_p + e,   b = (X′X)⁻¹·X′y by Householder's QR,   R² = 1 − Σe² / Σ(y − ȳ)²
    /// ```
    ///
    /// `y` is the outcome, `x` are the predictors, each in its own unit, `e` the residuals.
    ///
    /// - Parameters:
    ///   - outcome: y, one finite value for each row.
    ///   - predictors: The predictors; none may be constant, repeat another or be made up of others.
    /// - Throws: ``RegressionRefusal`` where there is no answer, saying why.
    ///
    /// Source: Draper, N. R. and Smith, H., Applied Regression Analysis, 3rd edition, Wiley 1998, chapters 1 and 5. Worked example:
    /// `LinearRegressionTests`, the penalty–reward regression of oracles/03.
    public init(_ outcome: [Double], on predictors: [Predictor]) throws(RegressionRefusal) {
        if let row = outcome.firstIndex(where: { !$0.isFinite }) { throw .notFinite(predictor: nil, row: row) }
        design = try Design(predictors, rowCount: outcome.count)
        guard outcome.contains(where: { $0 != outcome[0] }) else { throw .constantOutcome }
        guard let values = design.factors.solution(for: outcome), let inverseGram = design.factors.inverseGram,
            values.allSatisfy(\.isFinite), inverseGram.elements.allSatisfy(\.isFinite)
        else { throw .beyondNumbers }
        count = outcome.count
        degreesOfFreedom = outcome.count - values.count
        self.values = values
        self.inverseGram = inverseGram
        residuals = zip(outcome, design.matrix.times(values)).map(-)
        let mean = outcome.reduce(0) { $0 + $1 / Double(outcome.count) }
        let total = outcome.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        let left = residuals.reduce(0) { $0 + $1 * $1 }
        guard total > 0, total < 1e300 else { throw .beyondNumbers }
        let rounding = 16 * Double.ulpOfOne * (outcome.map(abs).max() ?? 0)
        guard left > 1e-20 * total, left > Double(outcome.count) * rounding * rounding else { throw .exactFit }
        rSquared = max(0, 1 - left / total)
        residualVariance = left / Double(degreesOfFreedom)
    }

    /// R² less what as many predictors without any bearing would be expected to tell; may be negative.
    public var adjustedRSquared: Double {
        1 - (1 - rSquared) * Double(count - 1) / Double(degreesOfFreedom)
    }

    /// The variance that the predictors tell over that of the residuals, each by its degrees of freedom; `nil` without predictors.
    ///
    /// ```
    /// F = (R² / p) / ((1 − R²) / ν)
    /// ```
    ///
    /// `p` is the number of predictors, `ν` the degrees of freedom of the residuals.
    public var fStatistic: Double? {
        design.names.isEmpty
            ? nil : rSquared / Double(design.names.count) / ((1 - rSquared) / Double(degreesOfFreedom))
    }

    /// The probability of an F at least as great, if no predictor had any bearing; `nil` without predictors.
    public var pValue: Double? {
        fStatistic.flatMap { f in
            FDistribution(numerator: Double(design.names.count), denominator: Double(degreesOfFreedom))
                .flatMap { $0.upperTail(f) }
        }
    }

    /// How much neighbouring residuals differ, in `0...4`: 2 when they do not depend on each other, less when they resemble.
    ///
    /// ```
    /// d = Σ (eᵢ − eᵢ₋₁)² / Σ eᵢ²
    /// ```
    ///
    /// Source: Durbin, J. and Watson, G. S., Biometrika 37 (1950), 409–428, doi:10.1093/biomet/37.3-4.409.
    public var durbinWatson: Double {
        let steps = zip(residuals.dropFirst(), residuals).reduce(0) { sum, pair in
            sum + (pair.0 - pair.1) * (pair.0 - pair.1)
        }
        return steps / (residualVariance * Double(degreesOfFreedom))
    }

    /// Returns the intercept, then the coefficient of each predictor, with errors, p-values and intervals.
    ///
    /// - Parameters:
    ///   - errors: What is assumed of the errors.
    ///   - confidence: The confidence of the intervals, strictly between 0 and 1.
    /// - Returns: The coefficients, in the order of the predictors after the intercept.
    /// - Throws: ``RegressionRefusal`` where there is no answer, saying why.
    public func coefficients(
        _ errors: ErrorModel = .classical,
        confidence: Double = 0.95
    ) throws(RegressionRefusal) -> [Coefficient] {
        let covariance = try covariance(errors)
        var coefficients: [Coefficient] = []
        for index in values.indices {
            let weights = values.indices.map { $0 == index ? 1.0 : 0 }
            let name = index == 0 ? nil : design.names[index - 1]
            coefficients.append(try combination(weights, name, covariance, errors, confidence))
        }
        return coefficients
    }

    /// Returns a weighted sum of coefficients, such as the sum of a penalty and a reward, judged as one.
    ///
    /// - Parameters:
    ///   - weights: One number for the intercept and one for each predictor, not all zero.
    ///   - errors: What is assumed of the errors.
    ///   - confidence: The confidence of the interval, strictly between 0 and 1.
    /// - Returns: The sum with its error, p-value and interval.
    /// - Throws: ``RegressionRefusal`` where there is no answer, saying why.
    public func combination(
        _ weights: [Double],
        _ errors: ErrorModel = .classical,
        confidence: Double = 0.95
    ) throws(RegressionRefusal) -> Coefficient {
        precondition(weights.count == values.count, "One weight for each coefficient")
        return try combination(weights, nil, covariance(errors), errors, confidence)
    }

    /// Judges a weighted sum of coefficients by a covariance.
    private func combination(
        _ weights: [Double],
        _ name: String?,
        _ covariance: Matrix,
        _ errors: ErrorModel,
        _ confidence: Double
    ) throws(RegressionRefusal) -> Coefficient {
        guard confidence > 0, confidence < 1 else { throw .confidenceOutOfRange }
        let variance = covariance.quadraticForm(weights)
        var freedom = Double(degreesOfFreedom)
        if case .clustered(let clusters) = errors {
            let count = Set(clusters).count
            freedom = Double(count - 1)
            // Residuals that cancel within every cluster leave nothing to judge by.
            let usual = residualVariance * inverseGram.quadraticForm(weights)
            guard variance > 1e-16 * usual else { throw .tooFewClusters(count) }
        }
        let value = zip(weights, values).reduce(0) { $0 + $1.0 * $1.1 }
        guard
            let coefficient = Coefficient(
                name: name,
                value: value,
                variance: variance,
                degreesOfFreedom: freedom,
                confidence: confidence
            )
        else { throw .beyondNumbers }
        return coefficient
    }
}
