/// Whether a share rises or falls along an ordered grouping, such as the share of those who came back by their rating.
public struct TrendTest: Sendable, Hashable {
    /// The slope of the share, per unit of the score.
    public let slope: Double

    /// The slope in standard errors.
    public let z: Double

    /// The probability of a slope at least as steep, up or down, if the share were the same everywhere.
    public let pValue: Double

    /// Tests the shares of ordered groups (Cochran and Armitage).
    ///
    /// ```
    /// z = Σ xᵢ(sᵢ − s)/√(p(1 − p)·Σ nᵢ(sᵢ − s)²),  s = Σ nᵢsᵢ/N,  p = Σ xᵢ/N
    /// ```
    ///
    /// `xᵢ` successes among `nᵢ` trials at the score `sᵢ`, N trials in all.
    ///
    /// - Parameter groups: The groups, each with its score and its share; at least two scores.
    /// - Throws: ``ComparisonRefusal`` when there is one group or one score, or all or none succeed everywhere.
    ///
    /// Source: Armitage, P., Tests for linear trends in proportions and frequencies, Biometrics 11 (1955), 375–386,
    /// doi:10.2307/3001775. Worked example: `TrendTestTests`, retention by rating.
    public init(_ groups: [(score: Double, proportion: Proportion)]) throws(ComparisonRefusal) {
        guard groups.count >= 2 else { throw .tooFewGroups(count: groups.count, needed: 2) }
        if let group = groups.firstIndex(where: { !$0.score.isFinite }) { throw .notFinite(group: group, place: 0) }
        let trials = groups.reduce(0) { $0 + $1.proportion.trials }
        let share = groups.reduce(0) { $0 + $1.proportion.successes } / trials
        let mean = groups.reduce(0) { $0 + $1.proportion.trials / trials * $1.score }
        let spread = groups.reduce(0) { $0 + $1.proportion.trials * ($1.score - mean) * ($1.score - mean) }
        // Failures are counted, not subtracted from one, so that shares of zero and one are met exactly.
        let failures = groups.reduce(0) { $0 + $1.proportion.failures } / trials
        guard share * failures > 0, spread > 0 else { throw .noVariation }
        let excess = groups.reduce(0) { sum, group in
            sum + (group.proportion.successes - group.proportion.trials * share) * (group.score - mean)
        }
        slope = excess / spread
        z = excess / (share * failures * spread).squareRoot()
        guard z.isFinite, slope.isFinite else { throw .beyondNumbers }
        pValue = NormalDistribution.twoSidedP(z)
    }
}
