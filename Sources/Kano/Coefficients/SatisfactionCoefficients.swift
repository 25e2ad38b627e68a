internal import Statistics

/// How far an attribute can raise satisfaction by being there, and lower it by missing.
///
/// ```
/// Better =  (A + O) / e,   Worse = −(O + M) / e,   e = A + O + M + I
/// ```
///
/// R and Q are left out of e. Both are dimensionless; Better lies in `0...1`, Worse in `-1...0`.
///
/// Source: Timko, M., in Berger, C. and others, Center for Quality of Management Journal 2 (1993), number 4; Sauerwein,
/// E. and others, The Kano model: how to delight your customers, International Working Seminar on Production Economics
/// 1996. Worked example: `SatisfactionCoefficientsTests`, "App-based bonus program" of Brand and Rese 2026: .486 and
/// −.123.
public struct SatisfactionCoefficients: Sendable, Hashable {
    /// Better, in `0...1`.
    public let better: Double

    /// Worse, in `-1...0`.
    public let worse: Double

    /// The Wilson interval of Better, within `0...1`.
    public let betterInterval: ClosedRange<Double>

    /// The Wilson interval of Worse, within `-1...0`.
    public let worseInterval: ClosedRange<Double>

    /// Better with all answers below the line, (A + O)/n, as some tools have it.
    public let betterOfAll: Double

    /// Worse with all answers below the line, −(O + M)/n, as some tools have it.
    public let worseOfAll: Double

    /// The answers that count, e; the effective number when weighted.
    public let count: Double

    /// The confidence of the intervals.
    public let confidence: Double

    /// The share of O in e, which ties the two coefficients together.
    private let both: Double

    /// Computes the coefficients.
    ///
    /// - Parameters:
    ///   - counts: The counts; refused when A, O, M and I are all zero.
    ///   - confidence: The confidence of the intervals, strictly between 0 and 1; refused otherwise.
    public init?(_ counts: CategoryCounts, confidence: Double = 0.95) {
        let e = counts.classified
        let pleased = counts[.attractive] + counts[.oneDimensional]
        let annoyed = counts[.oneDimensional] + counts[.mustBe]
        guard e > 0,
            let above = WilsonInterval(successes: min(pleased, e), trials: e, confidence: confidence)?.bounds,
            let below = WilsonInterval(successes: min(annoyed, e), trials: e, confidence: confidence)?.bounds
        else { return nil }
        better = min(pleased / e, 1)
        worse = 0 - min(annoyed / e, 1)
        betterInterval = min(above.lowerBound, better)...max(above.upperBound, better)
        worseInterval = min(0 - below.upperBound, worse)...max(0 - below.lowerBound, worse)
        betterOfAll = pleased / counts.total
        worseOfAll = 0 - annoyed / counts.total
        count = e
        self.confidence = confidence
        both = counts[.oneDimensional] / e
    }

    /// The average of how much the attribute can move satisfaction either way, (Better + |Worse|)/2, in `0...1`.
    ///
    /// Source: Park, Y.-T., Jang, H. and Song, H., Determining the importance values of quality attributes using ASC,
    /// Journal of the Korean Society for Quality Management 40 (2012), 589–598. Worked example:
    /// `SatisfactionCoefficientsTests`.
    public var averageSatisfaction: Double { (better - worse) / 2 }

    /// The variance of Better, B(1 − B)/e.
    ///
    /// Source: the binomial distribution. Worked example: `SatisfactionCoefficientsTests`.
    public var betterVariance: Double { better * (1 - better) / count }

    /// The variance of Worse, W(1 − W)/e with W = |Worse|.
    ///
    /// Source: the binomial distribution. Worked example: `SatisfactionCoefficientsTests`.
    public var worseVariance: Double { -worse * (1 + worse) / count }

    /// The covariance of Better and Worse.
    ///
    /// ```
    /// Cov(Better, Worse) = −(O/e − B·W) / e,   W = |Worse|
    /// ```
    ///
    /// Both contain O, so that they are not independent; the same answers lift one and lower the other.
    ///
    /// Source: the multinomial distribution. Worked example: `SatisfactionCoefficientsTests`.
    public var covariance: Double { (-better * worse - both) / count }

    /// The corner of the plane of |Worse| and Better in which the attribute lies, with lines at one half that belong to
    /// the upper side.
    ///
    /// O where both reach ½, A where Better does, M where |Worse| does, else I.
    ///
    /// Source: Berger and others 1993. Worked example: `SatisfactionCoefficientsTests`, both exactly ½ are O.
    public var quadrant: KanoCategory { KanoCategory(functional: better, dysfunctional: -worse, cut: 0.5) }

    /// Returns the region of the plane of |Worse| (to the right) and Better (up) that contains the true point with a
    /// confidence.
    ///
    /// - Parameter confidence: The confidence, strictly between 0 and 1.
    /// - Returns: The ellipse; `nil` where a coefficient is 0 or ±1, or both move as one, since the formula would then
    ///   claim certainty. Show the intervals there.
    public func ellipse(confidence: Double = 0.95) -> Ellipse? {
        Ellipse(
            center: (-worse, better),
            variances: (worseVariance, betterVariance),
            covariance: -covariance,
            confidence: confidence
        )
    }
}

extension KanoCategory {
    /// Creates the category of a corner; see ``SatisfactionCoefficients/quadrant`` and ``ContinuousPosition/quadrant``.
    init(functional: Double, dysfunctional: Double, cut: Double) {
        self =
            switch (functional >= cut, dysfunctional >= cut) {
            case (true, true): .oneDimensional
            case (true, false): .attractive
            case (false, true): .mustBe
            case (false, false): .indifferent
            }
    }
}
