internal import RealModule

/// The standard normal distribution: mean 0, variance 1.
public enum NormalDistribution {
    /// Returns the probability of a value at most `z`.
    ///
    /// ```
    /// Φ(z) = erfc(−z/√2) / 2
    /// ```
    ///
    /// - Parameter z: A distance from the mean in standard deviations; infinities are allowed, not-a-number is not.
    /// - Returns: A probability in `0...1`, accurate to 12 digits also in the lower tail, down to z = −37.5.
    ///
    /// Source: Abramowitz, M. and Stegun, I. A., Handbook of Mathematical Functions, 1964, 26.2.29, p. 934. Worked example:
    /// `NormalDistributionTests`, tails.
    public static func cdf(_ z: Double) -> Double {
        precondition(!z.isNaN, "z is not a number")
        return Double.erfc(-z / 2.0.squareRoot()) / 2
    }

    /// Returns the probability of a value above `z`, without the loss of `1 − cdf`.
    ///
    /// - Parameter z: A distance from the mean in standard deviations.
    /// - Returns: A probability in `0...1`, accurate to 12 digits also in the upper tail, up to z = 37.5.
    public static func upperTail(_ z: Double) -> Double { cdf(-z) }

    /// Returns the probability of a value at least as far from the mean as `z`, on either side.
    ///
    /// - Parameter z: A distance from the mean in standard deviations.
    /// - Returns: A probability in `0...1`.
    public static func twoSidedP(_ z: Double) -> Double {
        precondition(!z.isNaN, "z is not a number")
        return Double.erfc(abs(z) / 2.0.squareRoot())
    }

    /// Returns the value that is exceeded with probability `1 − p`.
    ///
    /// Three rational approximations, by the distance of `p` from ½, each accurate to about 1 part in 10¹⁶.
    ///
    /// - Parameter p: A probability, strictly between 0 and 1.
    /// - Returns: The quantile in standard deviations, or `nil` outside the domain.
    ///
    /// Source: Wichura, M. J., Algorithm AS 241, Applied Statistics 37 (1988), 477–484, routine PPND16,
    /// doi:10.2307/2347330. Worked example: `NormalDistributionTests`, quantiles.
    public static func quantile(_ p: Double) -> Double? {
        guard p > 0, p < 1 else { return nil }
        let q = p - 0.5
        guard abs(q) > 0.425 else {
            let r = 0.180625 - q * q
            return q * ratio(r, central)
        }
        let tail = -Double.log(q < 0 ? p : 1 - p)
        let r = tail.squareRoot()
        let magnitude = r <= 5 ? ratio(r - 1.6, middle) : ratio(r - 5, far)
        return q < 0 ? -magnitude : magnitude
    }

    /// Returns the value that is exceeded with probability `q`, also when `1 − q` would round to one.
    ///
    /// - Parameter q: A probability, strictly between 0 and 1.
    /// - Returns: The quantile in standard deviations, or `nil` outside the domain.
    public static func quantile(upperTail q: Double) -> Double? { quantile(q).map { 0 - $0 } }

    /// Returns how many standard deviations a two-sided interval reaches to each side; 1.96 for 0.95.
    ///
    /// - Parameter confidence: The confidence of the interval, strictly between 0 and 1.
    /// - Returns: The distance, or `nil` outside the domain.
    public static func criticalValue(confidence: Double) -> Double? {
        guard confidence > 0, confidence < 1 else { return nil }
        return quantile(upperTail: (1 - confidence) / 2)
    }

    /// The coefficients of a numerator and a denominator, from the highest power down.
    private typealias Coefficients = (above: [Double], below: [Double])

    /// Returns a quotient of two polynomials, by Horner's rule.
    private static func ratio(_ r: Double, _ coefficients: Coefficients) -> Double {
        coefficients.above.reduce(0) { $0 * r + $1 } / coefficients.below.reduce(0) { $0 * r + $1 }
    }

    private static let central: Coefficients = (
        above: [
            2.5090809287301226727e3, 3.3430575583588128105e4, 6.7265770927008700853e4, 4.5921953931549871457e4,
            1.3731693765509461125e4, 1.9715909503065514427e3, 1.3314166789178437745e2, 3.3871328727963666080e0,
        ],
        below: [
            5.2264952788528545610e3, 2.8729085735721942674e4, 3.9307895800092710610e4, 2.1213794301586595867e4,
            5.3941960214247511077e3, 6.8718700749205790830e2, 4.2313330701600911252e1, 1,
        ]
    )

    private static let middle: Coefficients = (
        above: [
            7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1, 1.27045825245236838258e0,
            3.64784832476320460504e0, 5.76949722146069140550e0, 4.63033784615654529590e0, 1.42343711074968357734e0,
        ],
        below: [
            1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2, 1.48103976427480074590e-1,
            6.89767334985100004550e-1, 1.67638483018380384940e0, 2.05319162663775882187e0, 1,
        ]
    )

    private static let far: Coefficients = (
        above: [
            2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3, 2.65321895265761230930e-2,
            2.96560571828504891230e-1, 1.78482653991729133580e0, 5.46378491116411436990e0, 6.65790464350110377720e0,
        ],
        below: [
            2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5, 7.86869131145613259100e-4,
            1.48753612908506148525e-2, 1.36929880922735805310e-1, 5.99832206555887937690e-1, 1,
        ]
    )
}
