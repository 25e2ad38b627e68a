internal import RealModule

/// The Poisson distribution: how often something rare happens, such as complaints in a month.
public struct PoissonDistribution: Sendable, Hashable {
    /// The expected number μ of events, not negative, finite.
    public let mean: Double

    /// Creates the distribution.
    ///
    /// - Parameter mean: μ; refused unless finite and not negative, or above 10¹² events.
    public init?(mean: Double) {
        guard mean >= 0, mean <= 1e12 else { return nil }
        self.mean = mean
    }

    /// Returns the probability of exactly so many events.
    ///
    /// ```
    /// P(X = k) = μ^k · e^(−μ) / k!
    /// ```
    ///
    /// - Parameter events: k; anything below zero has probability zero.
    /// - Returns: A probability in `0...1`, to at least 10 digits of its own size.
    ///
    /// Source: Abramowitz, M. and Stegun, I. A., Handbook of Mathematical Functions, 1964, 26.1.22, p. 929. Worked example:
    /// `PoissonDistributionTests`.
    public func mass(_ events: Int) -> Double { Double.exp(logMass(events)) }

    /// Returns the natural logarithm of ``mass(_:)``, also where that is too small to be a number.
    ///
    /// - Parameter events: k.
    /// - Returns: The logarithm, minus infinity for what cannot happen.
    public func logMass(_ events: Int) -> Double {
        if events < 0 { return -.infinity }
        if mean == 0 { return events == 0 ? 0 : -.infinity }
        if events == 0 { return -mean }
        return IncompleteGamma.logPower(mean, a: Double(events)) - Double.log(Double(events))
    }

    /// Returns the probability of at most so many events.
    ///
    /// ```
    /// P(X ≤ k) = Q(k + 1, μ)
    /// ```
    ///
    /// - Parameter events: k, any whole number.
    /// - Returns: A probability in `0...1`, as accurate as ``IncompleteGamma``; `nil` where that does not settle.
    ///
    /// Source: Abramowitz and Stegun 1964, 26.4.21, p. 941. Worked example: `PoissonDistributionTests`.
    public func cdf(_ events: Int) -> Double? { tails(events)?.lower }

    /// Returns the probability of more events than these.
    ///
    /// - Parameter events: k, any whole number; for "at least k" give k − 1.
    /// - Returns: A probability in `0...1`, accurate also far out.
    public func upperTail(_ events: Int) -> Double? { tails(events)?.upper }

    /// Returns the natural logarithm of ``upperTail(_:)``, also where that is too small to be a number.
    ///
    /// - Parameter events: k, any whole number.
    /// - Returns: The logarithm, minus infinity for what cannot happen.
    public func logUpperTail(_ events: Int) -> Double? { tails(events)?.logUpper }

    /// Returns the least number of events that is exceeded with probability `1 − p` at most.
    ///
    /// - Parameter p: A probability, strictly between 0 and 1.
    /// - Returns: The least k with P(X ≤ k) ≥ p, or `nil` outside the domain.
    public func quantile(_ p: Double) -> Int? {
        guard p > 0, p < 1 else { return nil }
        return WholeNumberSearch.first(near: Int(mean)) { (cdf($0) ?? 1) >= p }
    }

    /// Returns the least number of events that is exceeded with probability `q` at most.
    ///
    /// - Parameter q: A probability, strictly between 0 and 1.
    /// - Returns: The least k with P(X > k) ≤ q, or `nil` outside the domain.
    public func quantile(upperTail q: Double) -> Int? {
        guard q > 0, q < 1 else { return nil }
        return WholeNumberSearch.first(near: Int(mean)) { (upperTail($0) ?? 0) <= q }
    }

    private func tails(_ events: Int) -> Tails? {
        if events < 0 { return .nothingBelow }
        return IncompleteGamma.tails(mean, a: Double(events) + 1)?.reversed
    }
}
