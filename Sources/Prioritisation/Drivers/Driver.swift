/// What one predictor has to do with the outcome.
public struct Driver: Sendable, Hashable {
    /// The name.
    public let name: String

    /// The part of R² that is put down to it, dimensionless.
    public let weight: Double

    /// That part as a share of R²; nil where R² is 0.
    public let share: Double?

    /// The confidence interval of the weight, from resamples; nil where there are too few.
    public let interval: ClosedRange<Double>?

    /// The places in the order of weights that the intervals allow, 1 being the first; nil without an interval.
    public let places: ClosedRange<Int>?

    /// The correlation with the outcome, −1 to 1.
    public let correlation: Double

    /// The standardised coefficient in a regression on all predictors; nil where predictors repeat each other.
    public let beta: Double?

    /// What R² would lose without it; nil where predictors repeat each other.
    public let lastIncrement: Double?

    /// By what factor the others make the variance of its coefficient greater (VIF), at least 1; nil where they repeat it.
    public let varianceInflation: Double?
}
