internal import RealModule

/// The comparison of two groups of ratings by their ranks, to see whether one tends to rate higher.
public struct MannWhitneyTest: Sendable, Hashable {
    /// The number of pairs in which the first group's answer is the higher, ties counting half.
    public let u: Double

    /// The probability that an answer of the first group is higher than one of the second, ties counting half, in `0...1`.
    public let superiority: Double

    /// The confidence interval of ``superiority``, or `nil` where the groups do not overlap or one of them has a single
    /// answer.
    public let superiorityInterval: ClosedRange<Double>?

    /// The distance of ``u`` from its expectation in standard errors, with the continuity correction.
    public let z: Double

    /// The probability of a distance at least as large, on either side, if both groups were alike; by the normal
    /// distribution.
    public let pValue: Double

    /// The same exactly, over all ways to deal the answers to the groups; `nil` for more than 60 answers, where
    /// ``pValue`` is good enough.
    public let exactPValue: Double?

    /// The confidence of the interval.
    public let confidence: Double

    /// Compares two groups of values.
    ///
    /// - Parameters:
    ///   - first: The group in question.
    ///   - second: The group it is compared with.
    ///   - confidence: The confidence of the interval, strictly between 0 and 1.
    /// - Throws: ``ComparisonRefusal`` when a group is empty, all answers are the same, or the confidence is outside
    ///   its domain.
    public init(of first: [Double], against second: [Double], confidence: Double = 0.95) throws(ComparisonRefusal) {
        try self.init(RankedGroups([first, second]), confidence)
    }

    /// Compares two groups of ratings; each answer counts once, whatever its weight.
    ///
    /// - Parameters:
    ///   - first: The group in question.
    ///   - second: The group it is compared with.
    ///   - confidence: The confidence of the interval, strictly between 0 and 1.
    /// - Throws: ``ComparisonRefusal`` when a group is empty, all answers are the same, or the confidence is outside
    ///   its domain.
    public init(
        of first: WeightedHistogram,
        against second: WeightedHistogram,
        confidence: Double = 0.95
    ) throws(ComparisonRefusal) {
        try self.init(RankedGroups([first, second]), confidence)
    }

    /// Compares two ranked groups.
    ///
    /// ```
    /// U = R₁ − n₁(n₁ + 1)/2,  z = (|U − n₁n₂/2| − ½)/√(n₁n₂/12·(N + 1 − Σ(t³ − t)/(N(N − 1))))
    /// ```
    ///
    /// `R₁` is the sum of the first group's mid-ranks among all `N = n₁ + n₂`, `t` the number of answers at each level.
    ///
    /// Source: Mann, H. B. and Whitney, D. R., Annals of Mathematical Statistics 18 (1947), 50–60,
    /// doi:10.1214/aoms/1177730491; ties: Hollander, M. and Wolfe, D. A., Nonparametric Statistical Methods, 2nd
    /// edition 1999, section 4.1. Worked example: `MannWhitneyTestTests`, the sleep data.
    private init(_ ranked: RankedGroups, _ confidence: Double) throws(ComparisonRefusal) {
        guard confidence > 0, confidence < 1 else { throw .confidenceOutOfRange }
        let (n1, n2) = (Double(ranked.sizes[0]), Double(ranked.sizes[1]))
        let n = n1 + n2
        u = ranked.rankSums[0] - n1 * (n1 + 1) / 2
        superiority = u / n1 / n2
        let variance = n1 * n2 / 12 * (n + 1 - ranked.tieSum / n / (n - 1))
        let distance = u - n1 * n2 / 2
        let size = max(abs(distance) - 0.5, 0) / variance.squareRoot()
        guard size.isFinite else { throw .beyondNumbers }
        z = distance < 0 ? -size : size
        pValue = NormalDistribution.twoSidedP(z)
        exactPValue = ranked.count <= 60 ? ranked.dealtPValue : nil
        superiorityInterval = ranked.superiorityInterval(superiority, confidence)
        self.confidence = confidence
    }
}
