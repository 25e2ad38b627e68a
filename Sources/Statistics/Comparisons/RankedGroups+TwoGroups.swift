internal import RealModule

extension RankedGroups {
    /// The probability of a rank sum at least as far from its expectation, over all ways to deal the answers to the
    /// first two groups.
    ///
    /// The ways are counted level by level: choosing j of t tied answers for the first group can be done in (t over j)
    /// ways and adds j times their rank.
    ///
    /// Source: Streitberg, B. and Röhmel, J., Exact distributions for permutation and rank tests, Statistical Software
    /// Newsletter 12 (1986), 10–17 (the shift algorithm). Worked example: `MannWhitneyTestTests`, three against three.
    var dealtPValue: Double? {
        let chosen = sizes[0]
        let greatest = 2 * count * chosen
        var ways = Array(repeating: Array(repeating: 0.0, count: greatest + 1), count: chosen + 1)
        ways[0][0] = 1
        for (level, rank) in zip(levels, doubledRanks) {
            let tied = level.reduce(0, +)
            for already in stride(from: chosen - 1, through: 0, by: -1) {
                var choices = 1.0
                for more in 1...max(1, min(tied, chosen - already)) where tied > 0 {
                    choices *= Double(tied - more + 1) / Double(more)
                    let shift = more * rank
                    guard shift <= greatest else { break }
                    for sum in 0...(greatest - shift) where ways[already][sum] > 0 {
                        ways[already + more][sum + shift] += choices * ways[already][sum]
                    }
                }
            }
        }
        let expected = chosen * (count + 1)
        let found = zip(levels, doubledRanks).reduce(0) { $0 + $1.0[0] * $1.1 }
        let all = ways[chosen].reduce(0, +)
        let far = ways[chosen].indices.reduce(0.0) {
            abs($1 - expected) >= abs(found - expected) ? $0 + ways[chosen][$1] : $0
        }
        return all > 0 ? min(far / all, 1) : nil
    }

    /// Returns the interval of the probability that an answer of the first group is the higher, over its log odds.
    ///
    /// ```
    /// ln(A/(1 − A)) ± t(ν)·e/(A(1 − A)),  e² = v₁/n₁ + v₂/n₂
    /// ```
    ///
    /// `vᵢ` are the variances of the placements: for each answer, the share of the other group below it, ties counting
    /// half; ν is Satterthwaite's.
    ///
    /// Source: Brunner, E. and Munzel, U., The nonparametric Behrens–Fisher problem, Biometrical Journal 42 (2000),
    /// 17–25; log odds: Pepe, M. S., The Statistical Evaluation of Medical Tests, Oxford 2003, section 5.2. Worked
    /// example: `MannWhitneyTestTests`.
    func superiorityInterval(_ share: Double, _ confidence: Double) -> ClosedRange<Double>? {
        let (n1, n2) = (Double(sizes[0]), Double(sizes[1]))
        guard share > 0, share < 1, sizes[0] >= 2, sizes[1] >= 2 else { return nil }
        let (one, two) = (
            placementVariance(of: 0, in: 1, mean: share), placementVariance(of: 1, in: 0, mean: 1 - share)
        )
        let (part1, part2) = (one / n1, two / n2)
        let variance = part1 + part2
        let freedom = variance * variance / (part1 * part1 / (n1 - 1) + part2 * part2 / (n2 - 1))
        guard variance > 0, let reach = StudentT(degreesOfFreedom: freedom)?.criticalValue(confidence: confidence)
        else { return nil }
        let centre = Double.log(share) - Double.log(1 - share)
        let width = reach * variance.squareRoot() / (share * (1 - share))
        return IncompleteBeta.Argument(logOdds: centre - width).x...IncompleteBeta.Argument(logOdds: centre + width).x
    }

    /// Returns the variance of the shares of another group that lie below each answer of a group.
    private func placementVariance(of group: Int, in other: Int, mean: Double) -> Double {
        var (below, squares) = (0.0, 0.0)
        for level in levels {
            let (here, there) = (Double(level[group]), Double(level[other]))
            let distance = (below + there / 2) / Double(sizes[other]) - mean
            squares += here * distance * distance
            below += there
        }
        return squares / (Double(sizes[group]) - 1)
    }
}
