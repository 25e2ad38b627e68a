/// The comparison of several means of different people whose answers are taken to spread alike.
///
/// ``WelchAnalysisOfVariance`` does without that assumption and is to be preferred; this one gives the effect size.
public struct AnalysisOfVariance: Sendable, Hashable {
    /// The variance between the groups over the variance within.
    public let f: Double

    /// The degrees of freedom of the numerator, k − 1.
    public let numeratorDegreesOfFreedom: Double

    /// The degrees of freedom of the denominator, N − k.
    public let denominatorDegreesOfFreedom: Double

    /// The probability of so great a ratio if all means were the same.
    public let pValue: Double

    /// The share of the answers' variance that lies between the groups, η², in `0...1`.
    public let etaSquared: Double

    /// The same for all who could have been asked, ω²; below zero where the groups differ less than chance would let them.
    public let omegaSquared: Double

    /// Compares groups.
    ///
    /// ```
    /// F = (B/(k − 1))/(W/(N − k)),  B = Σ nᵢ(mᵢ − m)²,  W = Σ (nᵢ − 1)sᵢ²
    /// η² = B/(B + W),  ω² = (B − (k − 1)·W/(N − k))/(B + W + W/(N − k))
    /// ```
    ///
    /// `mᵢ`, `sᵢ²`, `nᵢ` are the mean, the sample variance and the number of answers of each of k groups, `m` the mean
    /// of all N.
    ///
    /// - Parameter groups: The groups, at least two, each with two answers or more.
    /// - Throws: ``ComparisonRefusal`` when there is one group, one of them has a single answer, or nothing varies
    ///   within them.
    ///
    /// Source: Fisher, R. A., Statistical Methods for Research Workers, 1925, chapter VII; ω²: Hays, W. L., Statistics,
    /// 5th edition 1994, section 10.17. Worked example: `AnalysisOfVarianceTests`, four channels.
    public init(_ groups: [SampleSummary]) throws(ComparisonRefusal) {
        try SampleSummary.check(groups)
        let all = groups.reduce(0) { $0 + $1.count }
        let mean = groups.reduce(0) { $0 + $1.count / all * $1.mean }
        let between = groups.reduce(0) { $0 + $1.count * ($1.mean - mean) * ($1.mean - mean) }
        let within = groups.reduce(0) { $0 + ($1.count - 1) * $1.variance }
        guard within > 0 else { throw .noVariation }
        numeratorDegreesOfFreedom = Double(groups.count - 1)
        denominatorDegreesOfFreedom = all - Double(groups.count)
        let error = within / denominatorDegreesOfFreedom
        f = between / numeratorDegreesOfFreedom / error
        let distribution = FDistribution(
            numerator: numeratorDegreesOfFreedom,
            denominator: denominatorDegreesOfFreedom
        )
        guard f.isFinite, let pValue = distribution?.upperTail(f) else { throw .beyondNumbers }
        self.pValue = pValue
        etaSquared = between / (between + within)
        omegaSquared = (between - numeratorDegreesOfFreedom * error) / (between + within + error)
    }
}

extension SampleSummary {
    /// Says why groups cannot be compared, if they cannot.
    static func check(_ groups: [SampleSummary]) throws(ComparisonRefusal) {
        guard groups.count >= 2 else { throw .tooFewGroups(count: groups.count, needed: 2) }
        if let group = groups.firstIndex(where: { $0.count < 2 }) { throw .tooFewAnswers(group: group, needed: 2) }
    }
}
