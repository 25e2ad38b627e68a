internal import RealModule

/// What one predictor adds to the prediction, with its certainty.
public struct Coefficient: Sendable, Hashable {
    /// The predictor, or `nil` for the intercept and for combinations.
    public let name: String?

    /// The change of the outcome for one unit of the predictor, the others unchanged; of its log odds in a logistic regression.
    public let value: Double

    /// The standard error, in the same unit, positive.
    public let standardError: Double

    /// The degrees of freedom of the t distribution that judges it, or `nil` where the normal distribution does.
    public let degreesOfFreedom: Double?

    /// The probability of a value at least as far from zero, if the true one were zero.
    public let pValue: Double

    /// The confidence interval of the value.
    public let interval: ClosedRange<Double>

    /// The confidence of the interval.
    public let confidence: Double

    /// The value in standard errors, t or z.
    public var statistic: Double { value / standardError }

    /// Judges a value by Student's t distribution, or by the normal one where there are no degrees of freedom.
    ///
    /// ```
    /// t = b / s,   p = P(|T| ≥ |t|),   b ± t* · s
    /// ```
    ///
    /// `b` is the value, `s` its standard error, `t*` the critical value of the confidence.
    ///
    /// Refused when the error is not positive and finite or the confidence is outside its domain.
    ///
    /// Source: Draper, N. R. and Smith, H., Applied Regression Analysis, 3rd edition, Wiley 1998, section 1.5, pp. 34–38.
    init?(name: String?, value: Double, variance: Double, degreesOfFreedom: Double?, confidence: Double) {
        guard value.isFinite, variance > 0, variance.isFinite else { return nil }
        let error = variance.squareRoot()
        let judged: (p: Double, reach: Double)? =
            if let degreesOfFreedom {
                StudentT(degreesOfFreedom: degreesOfFreedom).flatMap { distribution in
                    distribution.twoSidedP(value / error).flatMap { p in
                        distribution.criticalValue(confidence: confidence).map { (p, $0) }
                    }
                }
            } else {
                NormalDistribution.criticalValue(confidence: confidence).map {
                    (NormalDistribution.twoSidedP(value / error), $0)
                }
            }
        guard let judged, error > 0, (judged.reach * error).isFinite else { return nil }
        self.name = name
        self.value = value
        standardError = error
        self.degreesOfFreedom = degreesOfFreedom
        pValue = judged.p
        interval = (value - judged.reach * error)...(value + judged.reach * error)
        self.confidence = confidence
    }

    /// e to the power of the value, which in a logistic regression is the ratio of odds for one unit; `nil` where it overflows.
    public var exponential: Double? { Self.finite(Double.exp(value)) }

    /// The confidence interval of ``exponential``; `nil` where it overflows.
    public var exponentialInterval: ClosedRange<Double>? {
        Self.finite(Double.exp(interval.upperBound)).map { Double.exp(interval.lowerBound)...$0 }
    }

    /// Returns a number unless it is too great to be one.
    private static func finite(_ number: Double) -> Double? { number.isFinite ? number : nil }
}
