public import Statistics

/// Where an attribute lies when answers are counted as points: the dysfunctional mean to the right, the functional mean
/// up.
///
/// The same means can come from very different answers, so that this is shown beside the table, not instead of it.
///
/// Source: DuMouchel, W., in Berger, C. and others, Center for Quality of Management Journal 2 (1993), number 4. Worked
/// example: `ContinuousPositionTests`.
public struct ContinuousPosition: Sendable, Hashable {
    /// The functional half: scores 4, 2, 0, −1, −2.
    public let functional: ContinuousScore

    /// The dysfunctional half: scores −2, −1, 0, 2, 4.
    public let dysfunctional: ContinuousScore

    /// How the scores of the two halves go together over people, in squared points; `nil` where there is no standard
    /// deviation.
    public let covariance: Double?

    /// Computes the position.
    ///
    /// - Parameters:
    ///   - pairs: The answers; refused when there are none.
    ///   - weighting: Whether answers count once or with their weight.
    ///   - confidence: The confidence of the intervals, strictly between 0 and 1; refused otherwise.
    public init?(_ pairs: PairTable, weighting: Weighting = .counts, confidence: Double = 0.95) {
        let first = pairs.histogram { $0.functional.functionalScore }
        let second = pairs.histogram { $0.dysfunctional.dysfunctionalScore }
        guard let functional = ContinuousScore(first, weighting, confidence),
            let dysfunctional = ContinuousScore(second, weighting, confidence)
        else { return nil }
        self.functional = functional
        self.dysfunctional = dysfunctional
        // Var(f + d) = Var f + Var d + 2·Cov(f, d) spares a formula of its own.
        let sum = pairs.histogram { $0.functional.functionalScore + $0.dysfunctional.dysfunctionalScore }
        covariance = sum.variance(weighting).flatMap { whole in
            first.variance(weighting).flatMap { one in second.variance(weighting).map { (whole - one - $0) / 2 } }
        }
    }

    /// The corner of the square from 0 to 4 in which the attribute lies, cut at 2; `nil` outside, where a mean is below
    /// zero.
    ///
    /// O where both means reach 2, A where the functional one does, M where the dysfunctional one does, else I. A mean
    /// below zero says that the attribute is not wanted, or the question not understood.
    ///
    /// Source: DuMouchel in Berger and others 1993. Worked example: `ContinuousPositionTests`.
    public var quadrant: KanoCategory? {
        guard functional.mean >= 0, dysfunctional.mean >= 0 else { return nil }
        return KanoCategory(functional: functional.mean, dysfunctional: dysfunctional.mean, cut: 2)
    }

    /// Returns the region in which a share of the people lie, if their scores were normal: how they differ, not how
    /// sure the mean is.
    ///
    /// - Parameter share: The share of people, strictly between 0 and 1.
    /// - Returns: The ellipse, or `nil` for fewer than two answers or where a half does not vary.
    public func spread(share: Double = 0.5) -> Ellipse? {
        guard let covariance, let across = dysfunctional.standardDeviation, let up = functional.standardDeviation else {
            return nil
        }
        return Ellipse(
            center: (dysfunctional.mean, functional.mean),
            variances: (across * across, up * up),
            covariance: covariance,
            confidence: share
        )
    }
}
