internal import RealModule

/// How many answers each of two groups needs, so that a difference that matters is likely to be found.
public enum SampleSize {
    /// Returns the number for two shares.
    ///
    /// ```
    /// n = (z_(1−α/2)·√(2·p̄·(1 − p̄)) + z_power·√(p₁(1 − p₁) + p₂(1 − p₂)))² / (p₁ − p₂)²,   p̄ = (p₁ + p₂)/2
    /// ```
    ///
    /// - Parameters:
    ///   - first: p₁, in `0...1`.
    ///   - second: p₂, in `0...1`, other than p₁.
    ///   - power: The chance to find the difference where it is real, strictly between 0 and 1.
    ///   - level: α, the chance of a false alarm on either side, strictly between 0 and 1.
    /// - Returns: Answers in each group, not rounded; `nil` outside the domain.
    ///
    /// Source: Fleiss, J. L., Levin, B. and Paik, M. C., Statistical Methods for Rates and Proportions, 3rd edition, Wiley 2003,
    /// equation 4.14. Worked example: `SampleSizeTests`, 0.65 against 0.75.
    public static func perGroup(
        share first: Double,
        against second: Double,
        power: Double = 0.8,
        level: Double = 0.05
    ) -> Double? {
        guard (0...1).contains(first), (0...1).contains(second), first != second,
            let reach = reach(power: power, level: level)
        else { return nil }
        let middle = (first + second) / 2
        let pooled = (2 * middle * (1 - middle)).squareRoot()
        let separate = (first * (1 - first) + second * (1 - second)).squareRoot()
        let ratio = (reach.level * pooled + reach.power * separate) / (first - second)
        return finite(ratio * ratio)
    }

    /// Returns the number for two means.
    ///
    /// ```
    /// n = 2 · ((z_(1−α/2) + z_power) / Δ)² + z²_(1−α/2)/4
    /// ```
    ///
    /// The last term corrects for the t distribution.
    ///
    /// - Parameters:
    ///   - shift: Δ, the difference in standard deviations of an answer, not zero.
    ///   - power: The chance to find the difference where it is real, strictly between 0 and 1.
    ///   - level: α, the chance of a false alarm on either side, strictly between 0 and 1.
    /// - Returns: Answers in each group, not rounded; `nil` outside the domain.
    ///
    /// Source: Guenther, W. C., Sample size formulas for normal theory t tests, American Statistician 35 (1981), 243–244,
    /// doi:10.1080/00031305.1981.10479363. Worked example: `SampleSizeTests`, half a standard deviation.
    public static func perGroup(shift: Double, power: Double = 0.8, level: Double = 0.05) -> Double? {
        guard shift != 0, shift.isFinite, let reach = reach(power: power, level: level) else { return nil }
        let ratio = (reach.level + reach.power) / shift
        return finite(2 * ratio * ratio + reach.level * reach.level / 4)
    }

    /// Returns the normal deviates of level and power.
    private static func reach(power: Double, level: Double) -> (level: Double, power: Double)? {
        guard let level = NormalDistribution.criticalValue(confidence: 1 - level),
            let power = NormalDistribution.quantile(power), level + power > 0
        else { return nil }
        return (level, power)
    }

    /// Returns a number unless it is too great to be one.
    private static func finite(_ number: Double) -> Double? { number.isFinite ? number : nil }
}
