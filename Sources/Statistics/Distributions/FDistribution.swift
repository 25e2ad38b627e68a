internal import RealModule

/// The F distribution of the ratio of two estimated variances: analysis of variance and tests of several coefficients
/// at once.
public struct FDistribution: Sendable, Hashable {
    /// The degrees of freedom ν₁ of the numerator, positive and finite, not necessarily whole.
    public let numerator: Double

    /// The degrees of freedom ν₂ of the denominator, positive and finite, not necessarily whole.
    public let denominator: Double

    /// Creates the distribution.
    ///
    /// - Parameters:
    ///   - numerator: ν₁; refused unless positive and finite.
    ///   - denominator: ν₂; refused unless positive and finite.
    public init?(numerator: Double, denominator: Double) {
        guard numerator > 0, numerator.isFinite, denominator > 0, denominator.isFinite else { return nil }
        self.numerator = numerator
        self.denominator = denominator
    }

    /// Returns the probability of a ratio at most `f`.
    ///
    /// ```
    /// P(F ≤ f) = I_x(ν₁/2, ν₂/2),  x = ν₁·f/(ν₁·f + ν₂)
    /// ```
    ///
    /// - Parameter f: The ratio, dimensionless; nothing lies below zero.
    /// - Returns: A probability in `0...1`, to at least 10 digits of its own size; `nil` only if `f` is not a number.
    ///
    /// Source: Abramowitz, M. and Stegun, I. A., Handbook of Mathematical Functions, 1964, 26.6.2 and 26.5.28, pp.
    /// 945–946. Worked example: `FDistributionTests`, tails.
    public func cdf(_ f: Double) -> Double? { tails(f)?.lower }

    /// Returns the probability of a ratio above `f`: the p-value of an F test.
    ///
    /// - Parameter f: The ratio.
    /// - Returns: A probability in `0...1`, as accurate as ``cdf(_:)`` also far out.
    public func upperTail(_ f: Double) -> Double? { tails(f)?.upper }

    /// Returns the natural logarithm of ``upperTail(_:)``, also where that is too small to be a number.
    ///
    /// - Parameter f: The ratio.
    /// - Returns: The logarithm, minus infinity at infinity; `nil` only if `f` is not a number.
    public func logUpperTail(_ f: Double) -> Double? { tails(f)?.logUpper }

    /// Returns the probability density at `f`.
    ///
    /// - Parameter f: The ratio.
    /// - Returns: The density, or `nil` unless `f` is positive and finite.
    public func density(_ f: Double) -> Double? {
        guard f > 0, f.isFinite else { return nil }
        return Double.exp(IncompleteBeta.logPower(place(of: f), a: numerator / 2, b: denominator / 2) - Double.log(f))
    }

    /// Returns the ratio that is exceeded with probability `1 − p`.
    ///
    /// - Parameter p: A probability, strictly between 0 and 1.
    /// - Returns: The quantile, or `nil` outside the domain or where it is beyond the greatest number.
    public func quantile(_ p: Double) -> Double? { TailTarget(lower: p).flatMap(quantile) }

    /// Returns the ratio that is exceeded with probability `q`, also when `1 − q` would round to one.
    ///
    /// - Parameter q: A probability, strictly between 0 and 1.
    /// - Returns: The quantile, or `nil` outside the domain or where it is beyond the greatest number.
    public func quantile(upperTail q: Double) -> Double? { TailTarget(upper: q).flatMap(quantile) }

    private func quantile(_ target: TailTarget) -> Double? {
        guard let place = IncompleteBeta.place(of: target, a: numerator / 2, b: denominator / 2) else { return nil }
        let ratio = Double.exp(place.logX - place.logComplement) * (denominator / numerator)
        return ratio.isFinite ? ratio : nil
    }

    private func tails(_ f: Double) -> Tails? {
        if f.isNaN { return nil }
        if f <= 0 { return .nothingBelow }
        if f.isInfinite { return .nothingAbove }
        return IncompleteBeta.tails(place(of: f), a: numerator / 2, b: denominator / 2)
    }

    private func place(of f: Double) -> IncompleteBeta.Argument {
        IncompleteBeta.Argument(logOdds: Double.log(f) + Double.log(numerator / denominator))
    }
}
