internal import RealModule

/// Student's t distribution, which the mean of few answers follows when its spread had to be estimated too.
public struct StudentT: Sendable, Hashable {
    /// The degrees of freedom ν, positive and finite, not necessarily whole.
    public let degreesOfFreedom: Double

    /// Creates the distribution.
    ///
    /// - Parameter degreesOfFreedom: ν; refused unless positive and finite.
    public init?(degreesOfFreedom: Double) {
        guard degreesOfFreedom > 0, degreesOfFreedom.isFinite else { return nil }
        self.degreesOfFreedom = degreesOfFreedom
    }

    /// Returns the probability of a value at least as far from zero as `t`, on either side.
    ///
    /// ```
    /// P(|T| ≥ |t|) = I_x(ν/2, ½),  x = ν / (ν + t²)
    /// ```
    ///
    /// Above ν = 100,000, where the digits of `x` no longer suffice, `t` is turned into the normal deviate with the same tail.
    ///
    /// - Parameter t: The statistic, dimensionless.
    /// - Returns: A probability in `0...1`, to at least 10 digits of its own size; `nil` only if `t` is not a number.
    ///
    /// Source: Abramowitz, M. and Stegun, I. A., Handbook of Mathematical Functions, 1964, 26.7.1 and 26.5.27, pp. 945–948;
    /// above 100,000: Hill, G. W., Algorithm 395, Communications of the ACM 13 (1970), 617–619.
    /// Worked example: `StudentTTests`, tails.
    public func twoSidedP(_ t: Double) -> Double? {
        if t.isNaN { return nil }
        if t == 0 { return 1 }
        if t.isInfinite { return 0 }
        if degreesOfFreedom > 100_000 { return NormalDistribution.twoSidedP(normalDeviate(of: t)) }
        return IncompleteBeta.regularized(place(of: t), a: degreesOfFreedom / 2, b: 0.5)
    }

    /// Returns the natural logarithm of ``twoSidedP(_:)``, also where that is too small to be a number.
    ///
    /// - Parameter t: The statistic.
    /// - Returns: The logarithm, minus infinity at infinity; `nil` only if `t` is not a number.
    public func logTwoSidedP(_ t: Double) -> Double? {
        if t.isNaN { return nil }
        if t == 0 { return 0 }
        if t.isInfinite { return -.infinity }
        if degreesOfFreedom > 100_000 {
            return NormalDistribution.logUpperTail(normalDeviate(of: t)) + Double.log(2)
        }
        return IncompleteBeta.tails(place(of: t), a: degreesOfFreedom / 2, b: 0.5)?.logLower
    }

    /// Returns the probability of a value above `t`.
    ///
    /// - Parameter t: The statistic.
    /// - Returns: A probability in `0...1`, as accurate as ``twoSidedP(_:)``.
    public func upperTail(_ t: Double) -> Double? { twoSidedP(t).map { t > 0 ? $0 / 2 : 1 - $0 / 2 } }

    /// Returns the probability of a value at most `t`.
    ///
    /// - Parameter t: The statistic.
    /// - Returns: A probability in `0...1`, as accurate as ``twoSidedP(_:)``.
    public func cdf(_ t: Double) -> Double? { upperTail(-t) }

    /// Returns the value that is exceeded with probability `1 − p`.
    ///
    /// - Parameter p: A probability, strictly between 0 and 1.
    /// - Returns: The quantile, or `nil` outside the domain or where it is beyond the greatest number.
    public func quantile(_ p: Double) -> Double? {
        guard p > 0, p < 1 else { return nil }
        if p < 0.5 { return quantile(upperTail: p).map { 0 - $0 } }
        return quantile(upperTail: 1 - p)
    }

    /// Returns the value that is exceeded with probability `q`.
    ///
    /// Newton's method from the expansion around the normal quantile. Near the middle it runs on the tail itself, which is
    /// convex; farther out on ln P(T > t) over ln t, which is concave; so both converge from every start.
    ///
    /// - Parameter q: A probability, strictly between 0 and 1.
    /// - Returns: The quantile, or `nil` outside the domain or where it is beyond the greatest number.
    ///
    /// Source: the expansion is Abramowitz and Stegun 1964, 26.7.5, p. 949; the density is Student, The probable error of a mean, Biometrika 6 (1908), 1–25, doi:10.1093/biomet/6.1.1, in
    /// the form of Abramowitz and Stegun 1964, 26.7.1, p. 948. Worked example: `StudentTTests`, quantiles.
    public func quantile(upperTail q: Double) -> Double? {
        guard q > 0, q < 1 else { return nil }
        if q == 0.5 { return 0 }
        if q > 0.5 { return quantile(upperTail: 1 - q).map { 0 - $0 } }
        guard let normal = NormalDistribution.quantile(upperTail: q) else { return nil }
        var t = expanded(normal)
        for _ in 1...200 {
            guard let tail = upperTail(t), tail > 0 else { return nil }
            let step = tail / density(t)
            let next = q > 0.05 ? t + (1 - q / tail) * step : t * Double.exp(Double.log(tail / q) * step / t)
            guard next.isFinite else { return nil }
            // What is left after a step is about the square of it.
            if abs(next - t) <= Self.lastStep * t { return next }
            t = next
        }
        return t
    }

    /// A step of this size, seen from t, leaves an error below the last digit.
    private static let lastStep = 1e-9

    /// Returns nearly the quantile where the normal distribution has its own; that itself where ν is too small for the expansion.
    private func expanded(_ x: Double) -> Double {
        let v = degreesOfFreedom
        let s = x * x
        guard v > 4 + s else { return x }
        let first = (s + 1) / 4
        let second = ((5 * s + 16) * s + 3) / 96
        let third = (((3 * s + 19) * s + 17) * s - 15) / 384
        return x * (1 + (first + (second + third / v) / v) / v)
    }

    /// Returns how many standard errors a two-sided interval reaches to each side.
    ///
    /// - Parameter confidence: The confidence of the interval, strictly between 0 and 1.
    /// - Returns: The distance, or `nil` as for ``quantile(upperTail:)``.
    public func criticalValue(confidence: Double) -> Double? {
        guard confidence > 0, confidence < 1 else { return nil }
        return quantile(upperTail: (1 - confidence) / 2)
    }

    /// Returns the probability density at `t`.
    ///
    /// - Parameter t: The statistic, finite.
    /// - Returns: The density; not-a-number for what is none.
    public func density(_ t: Double) -> Double {
        let half = degreesOfFreedom / 2
        let scale = LogGammaRatio.rising(half, by: 0.5) - Double.log(degreesOfFreedom * Double.pi) / 2
        return Double.exp(scale + (half + 0.5) * place(of: t).logX)
    }

    /// Returns the normal deviate that is exceeded as rarely as `t`, for many degrees of freedom.
    private func normalDeviate(of t: Double) -> Double {
        // There both are the same to the last digit, and the formula would overflow.
        guard degreesOfFreedom < 1e16 else { return abs(t) }
        let a = degreesOfFreedom - 0.5
        let b = 48 * a * a
        let y = -a * place(of: t).logX
        let second = (((0.4 * y + 3.3) * y + 24) * y + 85.5) / (0.8 * y * y + 100 + b)
        return ((y + 3 - second) / b + 1) * y.squareRoot()
    }

    /// Returns ν/(ν + t²) with its complement and logarithms, none of which overflows or cancels.
    private func place(of t: Double) -> IncompleteBeta.Argument {
        let r = abs(t) / degreesOfFreedom.squareRoot()
        let (square, inverse) = (r * r, 1 / r / r)
        let far = r > 1
        return IncompleteBeta.Argument(
            x: far ? inverse / (1 + inverse) : 1 / (1 + square),
            complement: far ? 1 / (1 + inverse) : square / (1 + square),
            logX: far ? -2 * Double.log(r) - Double.log(onePlus: inverse) : -Double.log(onePlus: square),
            logComplement: far ? -Double.log(onePlus: inverse) : 2 * Double.log(r) - Double.log(onePlus: square)
        )
    }
}
