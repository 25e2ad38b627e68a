internal import RealModule

extension NormalDistribution {
    /// Returns the probability density at `z`.
    ///
    /// ```
    /// φ(z) = e^(−z²/2) / √(2π)
    /// ```
    ///
    /// - Parameter z: A distance from the mean in standard deviations; not-a-number gives not-a-number.
    /// - Returns: The density per standard deviation.
    ///
    /// Source: Abramowitz, M. and Stegun, I. A., Handbook of Mathematical Functions, 1964, 26.2.1, p. 931. Worked example:
    /// `NormalDistributionDensityTests`.
    public static func density(_ z: Double) -> Double { Double.exp(-z * z / 2) / (2 * Double.pi).squareRoot() }

    /// Returns the natural logarithm of the probability of a value above `z`, also where that is too small to be a number.
    ///
    /// ```
    /// ln(1 − Φ(z)) = −z²/2 − ln √(2π) − ln(z + 1/(z + 2/(z + 3/(z + …))))
    /// ```
    ///
    /// The continued fraction is used from z = 10 on, where forty levels are more than enough.
    ///
    /// - Parameter z: A distance from the mean in standard deviations.
    /// - Returns: The logarithm, to 12 digits; minus infinity at infinity.
    ///
    /// Source: Abramowitz and Stegun 1964, 26.2.14, p. 932. Worked example: `NormalDistributionDensityTests`, z = 100.
    public static func logUpperTail(_ z: Double) -> Double {
        if z == .infinity { return -.infinity }
        if z < 0 { return Double.log(onePlus: -cdf(z)) }
        if z < 10 { return Double.log(upperTail(z)) }
        let fraction = (1...40).reversed().reduce(z) { z + Double($1) / $0 }
        return -z * z / 2 - Double.log(2 * Double.pi) / 2 - Double.log(fraction)
    }
}
