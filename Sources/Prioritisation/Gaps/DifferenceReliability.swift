/// How reliable the difference of two ratings is, given how reliable they are themselves.
public enum DifferenceReliability {
    /// Returns the reliability of a difference.
    ///
    /// ```
    /// (s₁²·r₁₁ + s₂²·r₂₂ − 2·r₁₂·s₁·s₂) / (s₁² + s₂² − 2·r₁₂·s₁·s₂)
    /// ```
    ///
    /// `s` are standard deviations in points, `r₁₁` and `r₂₂` the reliabilities of both ratings, `r₁₂` their correlation. The more the two
    /// go together, the less is left of their reliability.
    ///
    /// - Parameters:
    ///   - deviations: s₁ and s₂, not negative.
    ///   - reliabilities: r₁₁ and r₂₂, 0 to 1.
    ///   - correlation: r₁₂, −1 to 1.
    /// - Returns: The reliability, at most 1; negative where the three numbers contradict each other.
    /// - Throws: ``AnalysisRefusal`` when a number is outside its domain, or the difference does not vary.
    ///
    /// Source: Peter, J. P., Churchill, G. A. and Brown, T. J., Caution in the use of difference scores in consumer research, Journal of
    /// Consumer Research 19 (1993), 655–662, doi:10.1086/209329. Worked example: `DifferenceReliabilityTests`.
    public static func ofDifference(
        deviations: (Double, Double),
        reliabilities: (Double, Double),
        correlation: Double
    ) throws(AnalysisRefusal) -> Double {
        let (first, second) = deviations
        guard first >= 0, second >= 0, first <= 1e140, second <= 1e140 else {
            throw .outOfRange("A standard deviation")
        }
        guard (0...1).contains(reliabilities.0), (0...1).contains(reliabilities.1) else {
            throw .outOfRange("A reliability")
        }
        guard (-1...1).contains(correlation) else { throw .outOfRange("The correlation") }
        let common = 2 * correlation * first * second
        let variance = first * first + second * second - common
        guard variance > 0 else { throw .noVariation("the difference") }
        return (first * first * reliabilities.0 + second * second * reliabilities.1 - common) / variance
    }
}
