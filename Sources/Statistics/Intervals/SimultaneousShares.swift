internal import RealModule

/// Intervals of all the shares of one question that hold together: with the confidence given, none of them misses.
public enum SimultaneousShares {
    /// Returns Goodman's intervals, each a score interval at a share of the risk.
    ///
    /// ```
    /// (c + 2xᵢ ± √(c·(c + 4xᵢ(n − xᵢ)/n))) / (2(n + c)),  c = χ²(1 − α/k; 1)
    /// ```
    ///
    /// `xᵢ` answers of `n` fell into each of `k` categories; `χ²(p; 1)` is the quantile for one degree of freedom.
    ///
    /// - Parameters:
    ///   - counts: The answers in each category, at least two categories.
    ///   - confidence: The confidence of all together, strictly between 0 and 1.
    /// - Returns: The bounds of each share, within `0...1`, in the order of the counts.
    /// - Throws: ``ComparisonRefusal`` when there are no answers or categories, or the confidence is outside its
    ///   domain.
    ///
    /// Source: Goodman, L. A., On simultaneous confidence intervals for multinomial proportions, Technometrics 7
    /// (1965), 247–254, doi:10.1080/00401706.1965.10490252. Worked example: `SimultaneousSharesTests`.
    public static func goodman(
        _ counts: [Int],
        confidence: Double = 0.95
    ) throws(ComparisonRefusal) -> [ClosedRange<Double>] {
        let total = try total(of: counts, confidence)
        let risk = (1 - confidence) / Double(counts.count)
        var bounds: [ClosedRange<Double>] = []
        for count in counts {
            guard let interval = WilsonInterval(successes: Double(count), trials: total, confidence: 1 - risk) else {
                throw .beyondNumbers
            }
            bounds.append(interval.bounds)
        }
        return bounds
    }

    /// Returns the intervals of Sison and Glaz, all of the same length before they are cut to `0...1`.
    ///
    /// ```
    /// xᵢ/n − c/n ... xᵢ/n + (c + 2g)/n,  g = (1 − α − ν(c)) / (ν(c + 1) − ν(c)),  ν(c) ≤ 1 − α < ν(c + 1)
    /// ```
    ///
    /// `ν(c)` is the chance that all k counts lie within c of those found, if the shares found were the truth. It is
    /// had from truncated Poisson variables and Edgeworth's expansion. Usually shorter than Goodman's, not to be
    /// trusted for counts below about five.
    ///
    /// - Parameters:
    ///   - counts: The answers in each category, at least two categories with answers.
    ///   - confidence: The confidence of all together, strictly between 0 and 1.
    /// - Returns: The bounds of each share, within `0...1`, in the order of the counts.
    /// - Throws: ``ComparisonRefusal`` as for ``goodman(_:confidence:)``, or when all answers are the same.
    ///
    /// Source: Sison, C. P. and Glaz, J., Simultaneous confidence intervals and sample size determination for
    /// multinomial proportions, Journal of the American Statistical Association 90 (1995), 366–369,
    /// doi:10.1080/01621459.1995.10476521. Worked example: `SimultaneousSharesTests`.
    public static func sisonGlaz(
        _ counts: [Int],
        confidence: Double = 0.95
    ) throws(ComparisonRefusal) -> [ClosedRange<Double>] {
        let total = try total(of: counts, confidence)
        guard counts.count(where: { $0 > 0 }) >= 2 else { throw .noVariation }
        let rectangle = TruncatedCounts(counts)
        let reach = reach(of: rectangle, Int(total), confidence)
        guard let near = rectangle.probability(within: reach), let far = rectangle.probability(within: reach + 1) else {
            throw .beyondNumbers
        }
        let part = far > near ? min(max((confidence - near) / (far - near), 0), 1) : 1
        return counts.map { count in
            let (share, step) = (Double(count) / total, Double(reach) / total)
            return max(0, share - step)...min(1, share + step + 2 * part / total)
        }
    }

    /// Returns the c of Sison and Glaz.
    ///
    /// The approximation of ν rises as far as it matters but may fall again where it is nearly one: so the first c is
    /// looked for, one by one, and only among many answers in steps that double.
    private static func reach(of rectangle: TruncatedCounts, _ total: Int, _ confidence: Double) -> Int {
        func isEnough(_ reach: Int) -> Bool { (rectangle.probability(within: reach + 1) ?? 0) > confidence }
        if let near = (0...min(total, 100)).first(where: isEnough) { return near }
        return total > 100 ? WholeNumberSearch.first(near: 101, upTo: total, where: isEnough) : total
    }

    /// Returns the number of all answers, or says why there are no intervals.
    private static func total(of counts: [Int], _ confidence: Double) throws(ComparisonRefusal) -> Double {
        guard counts.count >= 2 else { throw .tooFewGroups(count: counts.count, needed: 2) }
        if let group = counts.firstIndex(where: { $0 < 0 }) { throw .impossibleGroup(group) }
        let total = counts.reduce(0.0) { $0 + Double($1) }
        guard total > 0 else { throw .noAnswers }
        guard total <= 1e8 else { throw .beyondNumbers }
        guard confidence > 0, confidence < 1 else { throw .confidenceOutOfRange }
        return total
    }
}
