/// How many answers an interval of a wanted width takes, before anybody is asked.
public enum MarginOfError {
    /// Returns the number of answers for a margin to each side.
    ///
    /// ```
    /// n₀ = z²·v/m²,  n = n₀/(1 + (n₀ − 1)/N)
    /// ```
    ///
    /// `m` is the margin, `v` the variance of one answer in the squared unit of the margin: p(1 − p) for a share, at most ¼; for a net promoter
    /// score in points 10,000·(p + d − (p − d)²), often about 7,000. `z` is the normal quantile, `N` the number of all customers.
    ///
    /// - Parameters:
    ///   - margin: m, positive.
    ///   - variance: v, not negative.
    ///   - population: N, where it is known and small; positive.
    ///   - confidence: The confidence of the interval, strictly between 0 and 1.
    /// - Returns: The least number of answers, or `nil` outside the domain.
    ///
    /// Source: Cochran, W. G., Sampling Techniques, 3rd edition 1977, section 4.4, equations 4.1 and 4.3. Worked example:
    /// `MarginOfErrorTests`, ±5 % takes 385.
    public static func answers(
        for margin: Double,
        variance: Double,
        population: Int? = nil,
        confidence: Double = 0.95
    ) -> Int? {
        guard margin > 0, variance >= 0, population ?? 1 > 0,
            let reach = NormalDistribution.criticalValue(confidence: confidence)
        else { return nil }
        let many = reach * reach * variance / margin / margin
        let needed = population.map { many / (1 + (many - 1) / Double($0)) } ?? many
        guard needed < 1e15 else { return nil }
        return max(1, Int(needed.rounded(.up)))
    }

    /// Returns by how much a standard error shrinks when many of a small number of customers answered.
    ///
    /// ```
    /// √((N − n)/(N − 1))
    /// ```
    ///
    /// - Parameters:
    ///   - count: n, the number of answers, in `0...population`.
    ///   - population: N, the number of all customers, at least two.
    /// - Returns: A factor in `0...1`, or `nil` outside the domain.
    ///
    /// Source: Cochran 1977, section 2.6, theorem 2.2. Worked example: `MarginOfErrorTests`, 100 of 400.
    public static func finitePopulationFactor(count: Int, population: Int) -> Double? {
        guard population >= 2, (0...population).contains(count) else { return nil }
        return (Double(population - count) / (Double(population) - 1)).squareRoot()
    }
}
