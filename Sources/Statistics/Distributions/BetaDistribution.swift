internal import RealModule

/// The beta distribution of a share that is not known: a Bayesian's answer, and the exact interval's ingredient.
public struct BetaDistribution: Sendable, Hashable {
    /// The first shape a, positive and finite.
    public let a: Double

    /// The second shape b, positive and finite.
    public let b: Double

    /// Creates the distribution; its mean is a/(a + b).
    ///
    /// - Parameters:
    ///   - a: The first shape; refused unless positive and finite.
    ///   - b: The second shape; refused unless positive and finite.
    public init?(a: Double, b: Double) {
        guard a > 0, a.isFinite, b > 0, b.isFinite else { return nil }
        self.a = a
        self.b = b
    }

    /// Returns the probability of a share at most `x`.
    ///
    /// ```
    /// P(X ≤ x) = I_x(a, b)
    /// ```
    ///
    /// - Parameter x: A ratio; nothing lies outside `0...1`.
    /// - Returns: A probability in `0...1`, as accurate as ``IncompleteBeta``; `nil` only if `x` is not a number.
    ///
    /// Source: Abramowitz, M. and Stegun, I. A., Handbook of Mathematical Functions, 1964, 26.5.1, p. 944. Worked example:
    /// `BetaDistributionTests`.
    public func cdf(_ x: Double) -> Double? { tails(x)?.lower }

    /// Returns the probability of a share above `x`.
    ///
    /// - Parameter x: A ratio.
    /// - Returns: A probability in `0...1`, accurate also far out; `nil` only if `x` is not a number.
    public func upperTail(_ x: Double) -> Double? { tails(x)?.upper }

    /// Returns the natural logarithm of ``upperTail(_:)``, also where that is too small to be a number.
    ///
    /// - Parameter x: A ratio.
    /// - Returns: The logarithm; `nil` only if `x` is not a number.
    public func logUpperTail(_ x: Double) -> Double? { tails(x)?.logUpper }

    /// Returns the probability density at `x`.
    ///
    /// - Parameter x: A ratio, strictly between 0 and 1.
    /// - Returns: The density, or `nil` outside the domain.
    public func density(_ x: Double) -> Double? {
        guard x > 0, x < 1 else { return nil }
        let place = IncompleteBeta.Argument(x: x)
        return Double.exp(IncompleteBeta.logPower(place, a: a, b: b) - place.logX - place.logComplement)
    }

    /// Returns the share that is exceeded with probability `1 − p`.
    ///
    /// - Parameter p: A probability, strictly between 0 and 1.
    /// - Returns: The quantile, or `nil` outside the domain.
    public func quantile(_ p: Double) -> Double? { IncompleteBeta.inverse(p, a: a, b: b) }

    /// Returns the share that is exceeded with probability `q`, also when `1 − q` would round to one.
    ///
    /// - Parameter q: A probability, strictly between 0 and 1.
    /// - Returns: The quantile, or `nil` outside the domain.
    public func quantile(upperTail q: Double) -> Double? { IncompleteBeta.inverse(upperTail: q, a: a, b: b) }

    private func tails(_ x: Double) -> Tails? {
        x.isNaN ? nil : IncompleteBeta.tails(min(max(x, 0), 1), a: a, b: b)
    }
}
