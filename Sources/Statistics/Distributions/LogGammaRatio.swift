internal import RealModule

/// Logarithms of gamma quotients without the cancellation that subtracting two large log-gammas brings.
enum LogGammaRatio {
    /// Returns the logarithm of Γ(a + b) / Γ(a).
    ///
    /// ```
    /// ln Γ(a+b) − ln Γ(a) = (a − ½)·ln(1 + b/a) + b·ln(a + b) − b + Δ(a+b) − Δ(a)      for a ≥ 10
    /// ```
    ///
    /// - Parameters:
    ///   - a: A positive number.
    ///   - b: A positive number, at most about `a` where `a` is large.
    /// - Returns: The logarithm, to about 14 digits also when `a` is in the billions.
    ///
    /// Source: DiDonato, A. R. and Morris, A. H., Algorithm 708, ACM Transactions on Mathematical Software 18 (1992), 360–373,
    /// section on ALGDIV, doi:10.1145/131766.131776. Worked example: `IncompleteBetaTests`, large parameters.
    static func rising(_ a: Double, by b: Double) -> Double {
        guard a >= 10 else { return Double.logGamma(a + b) - Double.logGamma(a) }
        return (a - 0.5) * Double.log(onePlus: b / a) + b * Double.log(a + b) - b
            + stirlingRemainder(a + b) - stirlingRemainder(a)
    }

    /// Returns Δ(x), what Stirling's formula leaves of ln Γ(x).
    ///
    /// ```
    /// Δ(x) = ln Γ(x) − (x − ½)·ln x + x − ½·ln 2π = 1/(12x) − 1/(360x³) + 1/(1260x⁵) − …
    /// ```
    ///
    /// - Parameter x: A number of at least 10; eight terms then leave an error below 10⁻¹⁶.
    /// - Returns: The remainder, a small positive number.
    ///
    /// Source: Abramowitz, M. and Stegun, I. A., Handbook of Mathematical Functions, 1964, 6.1.41, p. 257.
    static func stirlingRemainder(_ x: Double) -> Double {
        let square = x * x
        return stirlingCoefficients.reduce(0) { $0 / square + $1 } / x
    }

    /// The coefficients of the falling odd powers of x in Stirling's series, from the last kept to the first: B₂ₖ/(2k(2k − 1)).
    private static let stirlingCoefficients: [Double] = [
        -3_617 / 122_400, 1 / 156, -691 / 360_360, 1 / 1_188, -1 / 1_680, 1 / 1_260, -1 / 360, 1 / 12,
    ]
}
