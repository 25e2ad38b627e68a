internal import RealModule

/// The binomial distribution: how many of n independent trials succeed.
public struct BinomialDistribution: Sendable, Hashable {
    /// The number of trials n, not negative.
    public let trials: Int

    /// The probability p of a success, in `0...1`.
    public let probability: Double

    /// Creates the distribution.
    ///
    /// - Parameters:
    ///   - trials: n; refused if negative or above 10¹².
    ///   - probability: p; refused outside `0...1`.
    public init?(trials: Int, probability: Double) {
        guard (0...1_000_000_000_000).contains(trials), probability >= 0, probability <= 1 else { return nil }
        self.trials = trials
        self.probability = probability
    }

    /// Returns the probability of exactly so many successes.
    ///
    /// ```
    /// P(X = k) = (n over k) · p^k · (1 − p)^(n−k)
    /// ```
    ///
    /// - Parameter successes: k; anything outside `0...trials` has probability zero.
    /// - Returns: A probability in `0...1`, to at least 10 digits of its own size.
    ///
    /// Source: Abramowitz, M. and Stegun, I. A., Handbook of Mathematical Functions, 1964, 26.1.20, p. 929. Worked example:
    /// `BinomialDistributionTests`.
    public func mass(_ successes: Int) -> Double { Double.exp(logMass(successes)) }

    /// Returns the natural logarithm of ``mass(_:)``, also where that is too small to be a number.
    ///
    /// - Parameter successes: k.
    /// - Returns: The logarithm, minus infinity for what cannot happen.
    public func logMass(_ successes: Int) -> Double {
        guard successes >= 0, successes <= trials else { return -.infinity }
        if probability == 0 { return successes == 0 ? 0 : -.infinity }
        if probability == 1 { return successes == trials ? 0 : -.infinity }
        let (n, k) = (Double(trials), Double(successes))
        if successes == 0 { return n * place.logComplement }
        if successes == trials { return n * place.logX }
        return IncompleteBeta.logPower(place, a: k + 1, b: n - k + 1) - place.logX - place.logComplement
            - Double.log(n + 1)
    }

    /// Returns the probability of at most so many successes.
    ///
    /// ```
    /// P(X ≤ k) = I_(1−p)(n − k, k + 1)
    /// ```
    ///
    /// - Parameter successes: k, any whole number.
    /// - Returns: A probability in `0...1`, to at least 10 digits of its own size; `nil` only where the fraction does
    ///   not settle (trials in the thousands of millions).
    ///
    /// Source: Abramowitz and Stegun 1964, 26.5.24, p. 945. Worked example: `BinomialDistributionTests`.
    public func cdf(_ successes: Int) -> Double? { tails(successes)?.lower }

    /// Returns the probability of more successes than these.
    ///
    /// - Parameter successes: k, any whole number; for "at least k" give k − 1.
    /// - Returns: A probability in `0...1`, accurate also far out.
    public func upperTail(_ successes: Int) -> Double? { tails(successes)?.upper }

    /// Returns the natural logarithm of ``upperTail(_:)``, also where that is too small to be a number.
    ///
    /// - Parameter successes: k, any whole number.
    /// - Returns: The logarithm, minus infinity for what cannot happen.
    public func logUpperTail(_ successes: Int) -> Double? { tails(successes)?.logUpper }

    /// Returns the probability of all outcomes that are no more likely than this one: the exact two-sided p-value.
    ///
    /// Outcomes whose probabilities agree to seven digits count as equally likely, as in R's `binom.test`.
    ///
    /// - Parameter successes: k, in `0...trials`.
    /// - Returns: A probability in `0...1`, or `nil` outside the domain.
    ///
    /// Source: Clopper, C. J. and Pearson, E. S., Biometrika 26 (1934), 404–413, doi:10.1093/biomet/26.4.404, for the
    /// tails; the rule of likelihood: Sterne, T. E., Biometrika 41 (1954), 275–278, doi:10.1093/biomet/41.1-2.275.
    /// Worked example: `BinomialDistributionTests`, 682 of 925.
    public func twoSidedP(_ successes: Int) -> Double? {
        guard successes >= 0, successes <= trials else { return nil }
        let bound = logMass(successes) + 1e-7
        if bound == -.infinity { return 0 }
        let mode = min(trials, Int((Double(trials) + 1) * probability))
        let low = first(in: 0...mode) { logMass($0) > bound }
        let high = first(in: mode...trials + 1) { logMass($0) <= bound }
        guard low < high else { return 1 }
        guard let below = cdf(low - 1), let above = upperTail(high - 1) else { return nil }
        return min(1, below + above)
    }

    /// Returns the least number of successes that is exceeded with probability `1 − p` at most.
    ///
    /// - Parameter p: A probability, strictly between 0 and 1.
    /// - Returns: The least k with P(X ≤ k) ≥ p, or `nil` outside the domain.
    public func quantile(_ p: Double) -> Int? {
        guard p > 0, p < 1 else { return nil }
        return first(in: 0...trials) { (cdf($0) ?? 1) >= p }
    }

    /// Returns the least number of successes that is exceeded with probability `q` at most.
    ///
    /// - Parameter q: A probability, strictly between 0 and 1.
    /// - Returns: The least k with P(X > k) ≤ q, or `nil` outside the domain.
    public func quantile(upperTail q: Double) -> Int? {
        guard q > 0, q < 1 else { return nil }
        return first(in: 0...trials) { (upperTail($0) ?? 0) <= q }
    }

    /// Returns the first whole number that satisfies a condition which the last one satisfies, by bisection.
    private func first(in range: ClosedRange<Int>, where isEnough: (Int) -> Bool) -> Int {
        WholeNumberSearch.first(in: range, where: isEnough)
    }

    private func tails(_ successes: Int) -> Tails? {
        if successes < 0 { return .nothingBelow }
        if successes >= trials || probability == 0 { return .nothingAbove }
        if probability == 1 { return .nothingBelow }
        return IncompleteBeta.tails(place.reversed, a: Double(trials - successes), b: Double(successes) + 1)
    }

    private var place: IncompleteBeta.Argument { IncompleteBeta.Argument(x: probability) }
}
