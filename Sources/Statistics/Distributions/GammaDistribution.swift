internal import RealModule

/// The gamma distribution: waiting times, and the parts whose shares follow a Dirichlet distribution.
public struct GammaDistribution: Sendable, Hashable {
    /// The shape a, positive and finite.
    public let shape: Double

    /// The scale θ, in the unit of the variable, positive and finite.
    public let scale: Double

    /// Creates the distribution; its mean is the shape times the scale.
    ///
    /// - Parameters:
    ///   - shape: a; refused unless positive and finite.
    ///   - scale: θ, in the unit of the variable; refused unless positive and finite.
    public init?(shape: Double, scale: Double = 1) {
        guard shape > 0, shape.isFinite, scale > 0, scale.isFinite else { return nil }
        self.shape = shape
        self.scale = scale
    }

    /// Returns the probability of a value at most `x`.
    ///
    /// ```
    /// P(X ≤ x) = P(a, x/θ)
    /// ```
    ///
    /// - Parameter x: A value in the unit of the scale; nothing lies below zero.
    /// - Returns: A probability in `0...1`, as accurate as ``IncompleteGamma``; `nil` only if `x` is not a number.
    ///
    /// Source: Abramowitz, M. and Stegun, I. A., Handbook of Mathematical Functions, 1964, 26.1.32, p. 930. Worked example:
    /// `GammaDistributionTests`.
    public func cdf(_ x: Double) -> Double? { tails(x)?.lower }

    /// Returns the probability of a value above `x`.
    ///
    /// - Parameter x: A value in the unit of the scale.
    /// - Returns: A probability in `0...1`, accurate also far out; `nil` only if `x` is not a number.
    public func upperTail(_ x: Double) -> Double? { tails(x)?.upper }

    /// Returns the natural logarithm of ``cdf(_:)``, also where that is too small to be a number.
    ///
    /// - Parameter x: A value in the unit of the scale.
    /// - Returns: The logarithm; `nil` only if `x` is not a number.
    public func logCDF(_ x: Double) -> Double? { tails(x)?.logLower }

    /// Returns the natural logarithm of ``upperTail(_:)``, also where that is too small to be a number.
    ///
    /// - Parameter x: A value in the unit of the scale.
    /// - Returns: The logarithm; `nil` only if `x` is not a number.
    public func logUpperTail(_ x: Double) -> Double? { tails(x)?.logUpper }

    /// Returns the natural logarithm of the probability density at `x`.
    ///
    /// - Parameter x: A value in the unit of the scale.
    /// - Returns: The logarithm, or `nil` unless `x` is positive and finite.
    public func logDensity(_ x: Double) -> Double? {
        guard x > 0, x.isFinite else { return nil }
        return IncompleteGamma.logPower(x / scale, a: shape) - Double.log(x)
    }

    /// Returns the probability density at `x`.
    ///
    /// - Parameter x: A value in the unit of the scale.
    /// - Returns: The density per unit, or `nil` unless `x` is positive and finite.
    public func density(_ x: Double) -> Double? { logDensity(x).map { Double.exp($0) } }

    /// Returns the value that is exceeded with probability `1 − p`.
    ///
    /// - Parameter p: A probability, strictly between 0 and 1.
    /// - Returns: The quantile in the unit of the scale, or `nil` outside the domain.
    public func quantile(_ p: Double) -> Double? { IncompleteGamma.inverse(p, a: shape).map { $0 * scale } }

    /// Returns the value that is exceeded with probability `q`, also when `1 − q` would round to one.
    ///
    /// - Parameter q: A probability, strictly between 0 and 1.
    /// - Returns: The quantile in the unit of the scale, or `nil` outside the domain.
    public func quantile(upperTail q: Double) -> Double? {
        IncompleteGamma.inverse(upperTail: q, a: shape).map { $0 * scale }
    }

    private func tails(_ x: Double) -> Tails? {
        x.isNaN ? nil : IncompleteGamma.tails(max(x, 0) / scale, a: shape)
    }
}
