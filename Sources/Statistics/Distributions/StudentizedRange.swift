internal import RealModule

/// The studentized range: how far apart the greatest and the least of k equal means lie, in estimated standard errors.
public struct StudentizedRange: Sendable, Hashable {
    /// The number of means k, at least 2.
    public let groups: Int

    /// The degrees of freedom ν of the standard error, at least 1; infinity when it is known.
    public let degreesOfFreedom: Double

    /// Creates the distribution.
    ///
    /// - Parameters:
    ///   - groups: k, in `2...1_000`; refused otherwise.
    ///   - degreesOfFreedom: ν, at least 1 or infinite; refused otherwise.
    public init?(groups: Int, degreesOfFreedom: Double) {
        guard (2...1_000).contains(groups), degreesOfFreedom >= 1 else { return nil }
        self.groups = groups
        self.degreesOfFreedom = degreesOfFreedom
    }

    /// Returns the probability of a range above `q`: the p-value of one pair among all pairs of k means.
    ///
    /// ```
    /// P(Q > q) = ∫ f(s) · R(q·s) ds,  R(w) = k·∫ φ(z)·(Φ(z)^(k−1) − (Φ(z) − Φ(z − w))^(k−1)) dz
    /// ```
    ///
    /// `f` is the density of an estimated standard deviation whose truth is 1, √(χ²/ν); `R` the chance that k normal
    /// deviates span more than w. Both integrals are taken by ``TrapezoidalRule``, the outer over ln s. The difference
    /// of powers is not taken by subtraction, so that far tails keep their digits.
    ///
    /// - Parameter q: The range in standard errors of one mean; nothing lies below zero.
    /// - Returns: A probability in `0...1`, to at least 10 digits of its own size down to 10⁻²⁵⁰; `nil` if `q` is not a
    ///   number.
    ///
    /// Source: Copenhaver, M. D. and Holland, B., Computation of the distribution of the maximum studentized range
    /// statistic, Journal of Statistical Computation and Simulation 30 (1988), 1–15, doi:10.1080/00949658808811082,
    /// equations 1.1 and 2.1, by another quadrature. Worked example: `StudentizedRangeTests`.
    public func upperTail(_ q: Double) -> Double? {
        if q.isNaN { return nil }
        if q <= 0 { return 1 }
        if q.isInfinite { return 0 }
        if degreesOfFreedom > 1e8 { return rangeTail(q) }
        return scaleIntegral(q).map { min($0, 1) }
    }

    /// Returns the probability of a range at most `q`.
    ///
    /// - Parameter q: The range in standard errors of one mean.
    /// - Returns: A probability in `0...1`, to 10 digits after the point; `nil` if `q` is not a number.
    public func cdf(_ q: Double) -> Double? { upperTail(q).map { 1 - $0 } }

    /// Returns the range that is exceeded with probability `q`.
    ///
    /// - Parameter q: A probability, strictly between 0 and 1.
    /// - Returns: The quantile in standard errors, or `nil` outside the domain.
    public func quantile(upperTail q: Double) -> Double? {
        guard q > 0, q < 1 else { return nil }
        let target = Double.log(q)
        var (low, high) = (4.0, 4.0)
        while high < 1e300, let tail = upperTail(high), tail > q { (low, high) = (high, 2 * high) }
        while low > 1e-300, let tail = upperTail(low), tail < q { (low, high) = (low / 2, low) }
        return RootSearch.root(in: Double.log(low)...Double.log(high), tolerance: 1e-13) { place in
            upperTail(Double.exp(place)).map { Double.log($0) - target }
        }.map { Double.exp($0) }
    }

    /// Returns the range that is exceeded with probability `1 − p`.
    ///
    /// - Parameter p: A probability, strictly between 0 and 1.
    /// - Returns: The quantile in standard errors, or `nil` outside the domain.
    public func quantile(_ p: Double) -> Double? { p > 0 && p < 1 ? quantile(upperTail: 1 - p) : nil }

    /// Returns the integral over the estimated standard deviation, by its logarithm y.
    ///
    /// The integrand is about exp(ν·y − (ν + q²/2)·e^(2y)/2), with its peak at y = −ln(1 + q²/2ν)/2 where R fades like
    /// e^(−w²/4), at 0 where it does not, and a width of 1/√(2ν). Beyond the bounds taken it is below e^(−c·ν) = e⁻⁴⁰
    /// of its peak, by y − ½ + e^(−2y)/2 ≥ y²/(1 + y) on the left and e^(2y)/2 − ½ − y ≥ y² on the right.
    private func scaleIntegral(_ q: Double) -> Double? {
        let half = degreesOfFreedom / 2
        let c = 40 / degreesOfFreedom
        let root = c.squareRoot()
        let ratio = q / (2 * degreesOfFreedom).squareRoot()
        let peak = ratio > 1e8 ? -Double.log(ratio) : -Double.log(onePlus: ratio * ratio) / 2
        let below = peak - (c + (c * c + 4 * c).squareRoot()) / 2
        let above = min(root, Double.log(1 + 2 * c + 2 * root) / 2)
        let width = 1 / (2 * degreesOfFreedom).squareRoot()
        let steps = 8 + Int((above - below) / (0.6 * min(width, 0.5)))
        return TrapezoidalRule.integral(over: below...above, steps: steps, tolerance: 1e-11) { y in
            let s = Double.exp(y)
            let log = IncompleteGamma.logPower(half * s * s, a: half)
            return log < -745 ? 0 : 2 * Double.exp(log) * rangeTail(q * s)
        }
    }

    /// Returns R(w), the probability that k normal deviates span more than w.
    private func rangeTail(_ w: Double) -> Double {
        let (step, power) = (groups > 20 ? 0.125 : 0.25, Double(groups - 1))
        var (z, sum) = (w / 2 - 9, 0.0)
        while z <= w / 2 + 9 {
            let (all, beyond) = (NormalDistribution.cdf(z), NormalDistribution.cdf(z - w))
            // A^n − B^n with A − B known better than B.
            let difference = -Double.pow(all, power) * Double.expMinusOne(power * Double.log(onePlus: -beyond / all))
            sum += Double.exp(-z * z / 2) * difference
            z += step
        }
        return min(1, Double(groups) * sum * step / (2 * Double.pi).squareRoot())
    }
}
