/// Two of several groups, compared by the ranks that all of them share.
public struct DunnPair: Sendable, Hashable {
    /// The place of the first group, from zero.
    public let first: Int

    /// The place of the second group, greater than the first.
    public let second: Int

    /// The first mean rank minus the second, in standard errors.
    public let z: Double

    /// The probability of a difference at least as large, on either side, if there were none.
    public let pValue: Double

    /// The p-value corrected by Holm for all pairs.
    public let adjustedPValue: Double

    /// Returns all pairs of groups.
    ///
    /// ```
    /// z = (rᵢ − rⱼ)/√((N(N + 1)/12 − Σ(t³ − t)/(12(N − 1)))·(1/nᵢ + 1/nⱼ))
    /// ```
    ///
    /// `rᵢ` is the mean rank of the `nᵢ` answers of a group among all `N`, `t` the number of answers at each level.
    ///
    /// Source: Dunn, O. J., Multiple comparisons using rank sums, Technometrics 6 (1964), 241–252,
    /// doi:10.1080/00401706.1964.10490181; Holm as in ``HolmAdjustment``. Worked example: `KruskalWallisTestTests`,
    /// ozone by month.
    static func all(meanRanks: [Double], sizes: [Int], tieSum: Double) -> [DunnPair] {
        let n = sizes.reduce(0.0) { $0 + Double($1) }
        let variance = n * (n + 1) / 12 - tieSum / (12 * (n - 1))
        let places = sizes.indices.flatMap { first in sizes.indices.dropFirst(first + 1).map { (first, $0) } }
        let scores = places.map { first, second in
            let scale = (variance * (1 / Double(sizes[first]) + 1 / Double(sizes[second]))).squareRoot()
            return (meanRanks[first] - meanRanks[second]) / scale
        }
        let pValues = scores.map(NormalDistribution.twoSidedP)
        let adjusted = HolmAdjustment.adjusted(pValues)
        return places.indices.map { index in
            DunnPair(
                first: places[index].0,
                second: places[index].1,
                z: scores[index],
                pValue: pValues[index],
                adjustedPValue: adjusted[index] ?? 1
            )
        }
    }
}
