internal import Statistics

/// How many people to ask, before a survey and as advice to stop during one.
public enum SampleSize {
    /// Returns how far the interval of a share reaches to either side.
    ///
    /// ```
    /// z·√(p(1 − p)/n + z²/4n²) / (1 + z²/n)
    /// ```
    ///
    /// Half the width of Wilson's interval: `p` is the share, such as Better, `n` the people, `z` the normal quantile
    /// of the confidence.
    ///
    /// - Parameters:
    ///   - share: p, in `0...1`.
    ///   - people: n, positive.
    ///   - confidence: The confidence, strictly between 0 and 1.
    /// - Returns: A difference of shares, or `nil` outside the domain.
    ///
    /// Source: Wilson, E. B., Journal of the American Statistical Association 22 (1927), 209–212. Worked example:
    /// `SampleSizeTests`, 100 people give .096 at one half.
    public static func halfWidth(of share: Double, people: Int, confidence: Double = 0.95) -> Double? {
        guard share >= 0, share <= 1, people > 0 else { return nil }
        let n = Double(people)
        let bounds = WilsonInterval(successes: share * n, trials: n, confidence: confidence)?.bounds
        return bounds.map { ($0.upperBound - $0.lowerBound) / 2 }
    }

    /// Returns how many people make the interval of a share as narrow as wanted.
    ///
    /// - Parameters:
    ///   - halfWidth: How far the interval may reach to either side, above 0.0005.
    ///   - share: The share expected, in `0...1`; one half is the least favourable.
    ///   - confidence: The confidence, strictly between 0 and 1.
    /// - Returns: The least number of people, or `nil` outside the domain.
    ///
    /// Source: Wilson 1927. Worked example: `SampleSizeTests`.
    public static func people(forHalfWidth halfWidth: Double, of share: Double = 0.5, confidence: Double = 0.95) -> Int?
    {
        guard halfWidth > 0.0005, self.halfWidth(of: share, people: 1, confidence: confidence) != nil else {
            return nil
        }
        return least(upTo: 20_000_000) { people in
            self.halfWidth(of: share, people: people, confidence: confidence).map { $0 <= halfWidth } ?? false
        }
    }

    /// Returns how many people tell two categories apart.
    ///
    /// ```
    /// n = ((z₁·√(a + b) + z₂·√(a + b − (a − b)²)) / (a − b))²
    /// ```
    ///
    /// `a` and `b` are the shares of the two categories among all answers, `z₁` the normal quantile of 1 − α/2, `z₂`
    /// that of the power. The test meant is the sign test of ``TopTwo``.
    ///
    /// - Parameters:
    ///   - first: a, in `0...1`.
    ///   - second: b, in `0...1`, not equal to a; both together at most 1.
    ///   - power: The chance to find the difference, strictly between 0 and 1.
    ///   - significance: α, strictly between 0 and 1.
    /// - Returns: The number of people, or `nil` outside the domain, or beyond a thousand million.
    ///
    /// Source: Connor, R. J., Sample size for testing differences in proportions for the paired-sample design,
    /// Biometrics 43 (1987), 207–211, doi:10.2307/2531961. Worked example: `SampleSizeTests`.
    public static func people(
        toTellApart first: Double,
        _ second: Double,
        power: Double = 0.8,
        significance: Double = 0.05
    ) -> Int? {
        let (sum, difference) = (first + second, abs(first - second))
        guard first >= 0, second >= 0, sum <= 1 + 1e-9, difference > 0, significance > 0, significance < 1,
            let z1 = NormalDistribution.quantile(upperTail: significance / 2),
            let z2 = NormalDistribution.quantile(power)
        else { return nil }
        let root = (z1 * sum.squareRoot() + z2 * max(0, sum - difference * difference).squareRoot()) / difference
        guard root > 0, root * root < 1e9 else { return root <= 0 ? 1 : nil }
        return Int((root * root).rounded(.up))
    }

    /// Returns the least number that satisfies a condition which all larger ones satisfy too.
    static func least(upTo limit: Int, where isEnough: (Int) -> Bool) -> Int? {
        var high = 1
        while high < limit && !isEnough(high) { high = min(limit, high * 2) }
        guard isEnough(high) else { return nil }
        var low = high / 2 + 1
        while low < high {
            let middle = (low + high) / 2
            if isEnough(middle) { high = middle } else { low = middle + 1 }
        }
        return high
    }
}
