internal import RealModule
public import Statistics

/// How an attribute moved in the plane of Better and Worse from one group of people to another, such as from wave to
/// wave.
///
/// The two groups are different people, not the same asked twice.
public struct CoefficientChange: Sendable, Hashable {
    /// Better after minus Better before, with Newcombe's interval and the test of this coefficient alone.
    public let better: TwoProportions

    /// Worse after minus Worse before, as a difference of |Worse|: positive when the absence annoys more than it did.
    public let worse: TwoProportions

    /// The statistic of both together, dimensionless; `nil` where neither varies, or both move as one.
    public let statistic: Double?

    /// The probability of a move at least as far in any direction if there were none; `nil` where there is no
    /// statistic.
    public let pValue: Double?

    /// Compares two groups.
    ///
    /// ```
    /// T = dᵀ · S⁻¹ · d,   p = e^(−T/2)
    /// ```
    ///
    /// `d` holds the differences of Better and of |Worse|; `S` is their covariance matrix if both groups were one, that
    /// is the one of ``SatisfactionCoefficients`` with the counts added up, times e·(1/e₁ + 1/e₂). T follows χ² with
    /// two degrees of freedom, whose upper tail is that exponential.
    ///
    /// - Parameters:
    ///   - after: The group in question.
    ///   - before: The group it is compared with.
    ///   - confidence: The confidence of the intervals, strictly between 0 and 1.
    ///
    /// Refused when a group has no A, O, M or I.
    ///
    /// Source: Rao, C. R., Linear Statistical Inference and Its Applications, 2nd edition 1973, section 6e, for the
    /// score test; intervals: `TwoProportions`. Worked example: `CoefficientChangeTests`.
    public init?(of after: CategoryCounts, against before: CategoryCounts, confidence: Double = 0.95) {
        func proportion(_ counts: CategoryCounts, _ category: KanoCategory) -> Proportion? {
            let hits = counts[.oneDimensional] + counts[category]
            return Proportion(successes: min(hits, counts.classified), trials: counts.classified)
        }
        guard let pleasedAfter = proportion(after, .attractive), let pleasedBefore = proportion(before, .attractive),
            let annoyedAfter = proportion(after, .mustBe), let annoyedBefore = proportion(before, .mustBe),
            let better = TwoProportions(of: pleasedAfter, against: pleasedBefore, confidence: confidence),
            let worse = TwoProportions(of: annoyedAfter, against: annoyedBefore, confidence: confidence)
        else { return nil }
        self.better = better
        self.worse = worse
        statistic = SatisfactionCoefficients(CategoryCounts { after[$0] + before[$0] }).flatMap { pooled in
            let scale = pooled.count * (1 / after.classified + 1 / before.classified)
            let (xx, yy) = (pooled.betterVariance * scale, pooled.worseVariance * scale)
            let xy = -pooled.covariance * scale
            let determinant = xx * yy - xy * xy
            guard determinant > 1e-12 * xx * yy, xx > 0, yy > 0 else { return nil }
            let (x, y) = (better.difference, worse.difference)
            return (yy * x * x - 2 * xy * x * y + xx * y * y) / determinant
        }
        pValue = statistic.map { Double.exp(-max(0, $0) / 2) }
    }
}
