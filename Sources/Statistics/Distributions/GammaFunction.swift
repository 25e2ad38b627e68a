internal import RealModule

/// Logarithms of the gamma and beta functions, of factorials and of binomial coefficients.
public enum GammaFunction {
    /// Returns the logarithm of the gamma function, ln Γ(x).
    ///
    /// - Parameter x: A positive, finite number.
    /// - Returns: The logarithm to about 15 digits, or `nil` outside the domain.
    ///
    /// Source: Abramowitz, M. and Stegun, I. A., Handbook of Mathematical Functions, 1964, 6.1.1, p. 255; computed by
    /// the system's `lgamma`. Worked example: `GammaFunctionTests`.
    public static func log(_ x: Double) -> Double? {
        guard x > 0, x.isFinite else { return nil }
        return Double.logGamma(x)
    }

    /// Returns the logarithm of the beta function.
    ///
    /// ```
    /// ln B(a, b) = ln Γ(a) + ln Γ(b) − ln Γ(a + b)
    /// ```
    ///
    /// - Parameters:
    ///   - a: A positive, finite number.
    ///   - b: A positive, finite number.
    /// - Returns: The logarithm without the cancellation of the sum, or `nil` outside the domain.
    ///
    /// Source: Abramowitz and Stegun 1964, 6.2.2, p. 258; for large shapes Stirling's series, 6.1.41, p. 257. Worked example:
    /// `GammaFunctionTests`.
    public static func logBeta(_ a: Double, _ b: Double) -> Double? {
        guard a > 0, b > 0, a.isFinite, b.isFinite else { return nil }
        let (small, large) = (min(a, b), max(a, b))
        guard small >= 10 else { return Double.logGamma(small) - LogGammaRatio.rising(large, by: small) }
        let remainder =
            LogGammaRatio.stirlingRemainder(small) + LogGammaRatio.stirlingRemainder(large)
            - LogGammaRatio.stirlingRemainder(small + large)
        let ratio = small / large
        return (small - 0.5) * Double.log(ratio / (1 + ratio)) - large * Double.log(onePlus: ratio)
            + Double.log(2 * Double.pi / large) / 2 + remainder
    }

    /// Returns the logarithm of n!, the number of orders of n things.
    ///
    /// - Parameter n: A count, not negative.
    /// - Returns: The logarithm, or `nil` outside the domain.
    public static func logFactorial(_ n: Int) -> Double? {
        guard n >= 0 else { return nil }
        return n < 2 ? 0 : Double.logGamma(Double(n) + 1)
    }

    /// Returns the logarithm of the number of ways to choose k things out of n.
    ///
    /// ```
    /// ln (n over k) = −ln(n + 1) − ln B(k + 1, n − k + 1)
    /// ```
    ///
    /// - Parameters:
    ///   - k: The number of things chosen, in `0...n`.
    ///   - n: The number of things to choose from.
    /// - Returns: The logarithm, or `nil` outside the domain.
    ///
    /// Source: Abramowitz and Stegun 1964, 6.1.21 and 6.2.2, pp. 256–258. Worked example: `GammaFunctionTests`.
    public static func logChoose(_ k: Int, of n: Int) -> Double? {
        guard k >= 0, k <= n else { return nil }
        if k == 0 || k == n { return 0 }
        return logBeta(Double(k) + 1, Double(n - k) + 1).map { -Double.log(Double(n) + 1) - $0 }
    }
}
