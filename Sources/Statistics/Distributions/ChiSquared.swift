internal import RealModule

/// The χ² distribution, which sums of squared normal deviates follow: tests of tables, of ranks and of fit.
public struct ChiSquared: Sendable, Hashable {
    /// The degrees of freedom ν, positive and finite, not necessarily whole.
    public let degreesOfFreedom: Double

    /// Creates the distribution.
    ///
    /// - Parameter degreesOfFreedom: ν; refused unless positive and finite.
    public init?(degreesOfFreedom: Double) {
        guard degreesOfFreedom > 0, degreesOfFreedom.isFinite else { return nil }
        self.degreesOfFreedom = degreesOfFreedom
    }

    /// Returns the probability of a value at most `x`.
    ///
    /// ```
    /// P(X ≤ x) = P(ν/2, x/2)
    /// ```
    ///
    /// - Parameter x: The statistic, dimensionless; nothing lies below zero.
    /// - Returns: A probability in `0...1`, to at least 10 digits of its own size; `nil` only if `x` is not a number.
    ///
    /// Source: Abramowitz, M. and Stegun, I. A., Handbook of Mathematical Functions, 1964, 26.4.19, p. 941. Worked example:
    /// `ChiSquaredTests`, tails.
    public func cdf(_ x: Double) -> Double? { tails(x)?.lower }

    /// Returns the probability of a value above `x`: the p-value of a χ² test.
    ///
    /// - Parameter x: The statistic.
    /// - Returns: A probability in `0...1`, as accurate as ``cdf(_:)`` also far out.
    public func upperTail(_ x: Double) -> Double? { tails(x)?.upper }

    /// Returns the natural logarithm of ``upperTail(_:)``, also where that is too small to be a number.
    ///
    /// - Parameter x: The statistic.
    /// - Returns: The logarithm, minus infinity at infinity; `nil` only if `x` is not a number.
    public func logUpperTail(_ x: Double) -> Double? { tails(x)?.logUpper }

    /// Returns the probability density at `x`.
    ///
    /// - Parameter x: The statistic, positive.
    /// - Returns: The density, or `nil` unless `x` is positive and finite.
    public func density(_ x: Double) -> Double? {
        guard x > 0, x.isFinite else { return nil }
        return Double.exp(IncompleteGamma.logPower(x / 2, a: degreesOfFreedom / 2) - Double.log(x))
    }

    /// Returns the value that is exceeded with probability `1 − p`.
    ///
    /// - Parameter p: A probability, strictly between 0 and 1.
    /// - Returns: The quantile, or `nil` outside the domain.
    public func quantile(_ p: Double) -> Double? { IncompleteGamma.inverse(p, a: degreesOfFreedom / 2).map { 2 * $0 } }

    /// Returns the value that is exceeded with probability `q`, also when `1 − q` would round to one.
    ///
    /// - Parameter q: A probability, strictly between 0 and 1.
    /// - Returns: The quantile, or `nil` outside the domain.
    public func quantile(upperTail q: Double) -> Double? {
        IncompleteGamma.inverse(upperTail: q, a: degreesOfFreedom / 2).map { 2 * $0 }
    }

    private func tails(_ x: Double) -> Tails? {
        x.isNaN ? nil : IncompleteGamma.tails(max(x, 0) / 2, a: degreesOfFreedom / 2)
    }
}
