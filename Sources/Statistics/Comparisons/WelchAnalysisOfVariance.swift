/// The comparison of several means of different people whose answers may spread differently.
public struct WelchAnalysisOfVariance: Sendable, Hashable {
    /// The statistic.
    public let f: Double

    /// The degrees of freedom of the numerator, k − 1.
    public let numeratorDegreesOfFreedom: Double

    /// The degrees of freedom of the denominator.
    public let denominatorDegreesOfFreedom: Double

    /// The probability of so great a statistic if all means were the same.
    public let pValue: Double

    /// What was compared.
    private let groups: [SampleSummary]

    /// Compares groups.
    ///
    /// ```
    /// F = Σ wᵢ(mᵢ − m)²/(k − 1) / (1 + 2(k − 2)/(k² − 1)·Λ),  wᵢ = nᵢ/sᵢ²,  m = Σ wᵢmᵢ/w,  w = Σ wᵢ
    /// Λ = Σ (1 − wᵢ/w)²/(nᵢ − 1),  ν₂ = (k² − 1)/(3Λ)
    /// ```
    ///
    /// `mᵢ`, `sᵢ²`, `nᵢ` are the mean, the sample variance and the number of answers of each of k groups, or n_eff for
    /// weights.
    ///
    /// - Parameter groups: The groups, at least two, each with two answers or more that are not all the same.
    /// - Throws: ``ComparisonRefusal`` when there is one group, or one of them has a single answer or does not vary.
    ///
    /// Source: Welch, B. L., On the comparison of several mean values: an alternative approach, Biometrika 38 (1951),
    /// 330–336, doi:10.1093/biomet/38.3-4.330. Worked example: `WelchAnalysisOfVarianceTests`, four channels.
    public init(_ groups: [SampleSummary]) throws(ComparisonRefusal) {
        try SampleSummary.check(groups)
        guard groups.allSatisfy({ $0.variance > 0 }) else { throw .noVariation }
        let k = Double(groups.count)
        let weights = groups.map { $0.count / $0.variance }
        let weight = weights.reduce(0, +)
        let mean = zip(weights, groups).reduce(0) { $0 + $1.0 / weight * $1.1.mean }
        let lambda = zip(weights, groups).reduce(0) { sum, group in
            let rest = 1 - group.0 / weight
            return sum + rest * rest / (group.1.count - 1)
        }
        let between = zip(weights, groups).reduce(0) { sum, group in
            sum + group.0 * (group.1.mean - mean) * (group.1.mean - mean)
        }
        numeratorDegreesOfFreedom = k - 1
        denominatorDegreesOfFreedom = (k * k - 1) / (3 * lambda)
        f = between / (k - 1) / (1 + 2 * (k - 2) / (k * k - 1) * lambda)
        let distribution = FDistribution(
            numerator: numeratorDegreesOfFreedom,
            denominator: denominatorDegreesOfFreedom
        )
        guard f.isFinite, let pValue = distribution?.upperTail(f) else { throw .beyondNumbers }
        self.pValue = pValue
        self.groups = groups
    }

    /// Compares every pair of groups, after Games and Howell: the studentized range, some hundred times the work of the rest.
    ///
    /// - Parameter confidence: The confidence of all the pairs' intervals together, strictly between 0 and 1.
    /// - Returns: The pairs, in the order of their places.
    /// - Throws: ``ComparisonRefusal`` where the confidence is outside its domain, or a figure is beyond numbers.
    public func pairs(confidence: Double = 0.95) throws(ComparisonRefusal) -> [GamesHowellPair] {
        guard confidence > 0, confidence < 1 else { throw .confidenceOutOfRange }
        return try GamesHowellPair.all(groups, confidence: confidence)
    }
}
