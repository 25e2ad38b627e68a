/// The comparison of several groups of ratings by their ranks, to see whether they differ at all.
public struct KruskalWallisTest: Sendable, Hashable {
    /// The statistic H, corrected for ties.
    public let statistic: Double

    /// The degrees of freedom of the χ² distribution that H is judged by, one less than the groups.
    public let degreesOfFreedom: Double

    /// The probability of so great a statistic if all groups were alike; an approximation for at least five answers in
    /// each group.
    public let pValue: Double

    /// The size of the effect ε², in `0...1`: the share of the ranks' variance that lies between the groups.
    public let epsilonSquared: Double

    /// The same corrected for the number of groups, η²; below zero where the groups differ less than chance would let
    /// them, `nil` when every group has a single answer.
    public let etaSquared: Double?

    /// The mean rank of each group.
    public let meanRanks: [Double]

    /// The number of answers of each group.
    public let counts: [Int]

    /// By how much ties shrink the variance of the ranks, in `0...1`; one without ties.
    public let tieCorrection: Double

    /// Every pair of groups, after Dunn.
    public let pairs: [DunnPair]

    /// Compares groups of values.
    ///
    /// - Parameter groups: The groups, at least two, none of them empty.
    /// - Throws: ``ComparisonRefusal`` when there is one group, one of them is empty, or all answers are the same.
    public init(_ groups: [[Double]]) throws(ComparisonRefusal) { try self.init(RankedGroups(groups)) }

    /// Compares groups of ratings; each answer counts once, whatever its weight.
    ///
    /// - Parameter groups: The groups, at least two, none of them empty.
    /// - Throws: ``ComparisonRefusal`` when there is one group, one of them is empty, or all answers are the same.
    public init(_ groups: [WeightedHistogram]) throws(ComparisonRefusal) { try self.init(RankedGroups(groups)) }

    /// Compares ranked groups.
    ///
    /// ```
    /// H = 12/(N(N + 1))·Σ nⱼ(rⱼ − (N + 1)/2)² / C,  C = 1 − Σ(t³ − t)/(N³ − N)
    /// ε² = H/(N − 1),  η² = (H − k + 1)/(N − k)
    /// ```
    ///
    /// `rⱼ` is the mean rank of the `nⱼ` answers of group j among all `N`, `t` the number of answers at each level, `k`
    /// the number of groups.
    ///
    /// Source: Kruskal, W. H. and Wallis, W. A., Journal of the American Statistical Association 47 (1952), 583–621,
    /// doi:10.1080/01621459.1952.10483441; ε² and η²: Tomczak, M. and Tomczak, E., Trends in Sport Sciences 21 (2014),
    /// 19–25. Worked example: `KruskalWallisTestTests`, Hollander and Wolfe 1973, p. 116.
    private init(_ ranked: RankedGroups) throws(ComparisonRefusal) {
        let n = Double(ranked.count)
        let sums = ranked.rankSums
        let ranks = zip(sums, ranked.sizes).map { $0 / Double($1) }
        let squares = zip(ranks, ranked.sizes).reduce(0.0) { sum, group in
            let distance = group.0 - (n + 1) / 2
            return sum + Double(group.1) * distance * distance
        }
        tieCorrection = 1 - ranked.tieSum / (n * (n * n - 1))
        statistic = 12 / (n * (n + 1)) * squares / tieCorrection
        degreesOfFreedom = Double(ranked.sizes.count - 1)
        guard let pValue = ChiSquared(degreesOfFreedom: degreesOfFreedom)?.upperTail(statistic), statistic.isFinite
        else {
            throw .beyondNumbers
        }
        self.pValue = pValue
        epsilonSquared = min(statistic / (n - 1), 1)
        let rest = n - degreesOfFreedom - 1
        etaSquared = rest > 0 ? (statistic - degreesOfFreedom) / rest : nil
        meanRanks = ranks
        counts = ranked.sizes
        pairs = DunnPair.all(meanRanks: ranks, sizes: ranked.sizes, tieSum: ranked.tieSum)
    }
}
