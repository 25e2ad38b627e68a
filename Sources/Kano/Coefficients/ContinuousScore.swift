internal import Statistics

/// The mean score of one half of a pair, with two things that are often confused.
public struct ContinuousScore: Sendable, Hashable {
    /// The mean, in points, in `-2...4`.
    public let mean: Double

    /// How much people differ, in points; `nil` for fewer than two answers.
    public let standardDeviation: Double?

    /// How sure the mean is, in points; `nil` for fewer than two answers.
    public let standardError: Double?

    /// The confidence interval of the mean, within `-2...4`; that of Statistics, which does not claim certainty when
    /// all agree.
    public let interval: ClosedRange<Double>

    /// Creates the score of a histogram of points.
    ///
    /// ```
    /// SE = s / √n
    /// ```
    ///
    /// Source: Student, Biometrika 6 (1908), 1–25, doi:10.1093/biomet/6.1.1. Worked example: `ContinuousPositionTests`.
    init?(_ histogram: WeightedHistogram, _ weighting: Weighting, _ confidence: Double) {
        guard let estimate = histogram.meanEstimate(confidence: confidence, weighting: weighting, scale: -2...4) else {
            return nil
        }
        mean = estimate.value
        interval = estimate.interval
        standardDeviation = histogram.standardDeviation(weighting)
        standardError = standardDeviation.map { $0 / estimate.effectiveCount.squareRoot() }
    }
}
