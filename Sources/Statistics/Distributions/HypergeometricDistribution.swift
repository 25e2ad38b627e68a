internal import RealModule

/// The hypergeometric distribution: how many of those drawn have a mark, when nobody is drawn twice.
public struct HypergeometricDistribution: Sendable, Hashable {
    /// The number of all, N.
    public let population: Int

    /// The number of those with the mark, K.
    public let marked: Int

    /// The number of those drawn, n.
    public let drawn: Int

    /// Creates the distribution.
    ///
    /// - Parameters:
    ///   - population: N; refused if negative or above 10⁹.
    ///   - marked: K; refused outside `0...population`.
    ///   - drawn: n; refused outside `0...population`.
    public init?(population: Int, marked: Int, drawn: Int) {
        guard (0...1_000_000_000).contains(population), (0...population).contains(marked),
            (0...population).contains(drawn)
        else { return nil }
        self.population = population
        self.marked = marked
        self.drawn = drawn
    }

    /// The numbers that can come.
    public var range: ClosedRange<Int> { max(0, drawn + marked - population)...min(drawn, marked) }

    /// Returns the probability of exactly so many with the mark.
    ///
    /// ```
    /// P(X = k) = (K over k)·(N − K over n − k)/(N over n)
    /// ```
    ///
    /// - Parameter count: k; anything outside ``range`` has probability zero.
    /// - Returns: A probability in `0...1`, to at least 10 digits of its own size.
    public func mass(_ count: Int) -> Double { Double.exp(logMass(count)) }

    /// Returns the natural logarithm of ``mass(_:)``, as that of three binomial probabilities at p = n/N, none of which
    /// is a large number.
    ///
    /// - Parameter count: k.
    /// - Returns: The logarithm, minus infinity for what cannot happen.
    ///
    /// Source: Abramowitz, M. and Stegun, I. A., Handbook of Mathematical Functions, 1964, 26.1.21, p. 929; in this
    /// form: Loader, C., Fast and accurate computation of binomial probabilities, 2000, section 4. Worked example:
    /// `HypergeometricDistributionTests`.
    public func logMass(_ count: Int) -> Double {
        guard range.contains(count) else { return -.infinity }
        let p = Double(drawn) / Double(max(population, 1))
        guard let inside = BinomialDistribution(trials: marked, probability: p),
            let outside = BinomialDistribution(trials: population - marked, probability: p),
            let all = BinomialDistribution(trials: population, probability: p)
        else { return -.infinity }
        return inside.logMass(count) + outside.logMass(drawn - count) - all.logMass(drawn)
    }

    /// Returns the probability of at least so many with the mark, added up outward from there.
    ///
    /// - Parameter count: k, any whole number.
    /// - Returns: A probability in `0...1`, accurate also far out.
    public func atLeast(_ count: Int) -> Double {
        if count <= range.lowerBound { return 1 }
        if count > range.upperBound { return 0 }
        return min(1, sum(from: count, by: 1))
    }

    /// Returns the probability of at most so many with the mark.
    ///
    /// - Parameter count: k, any whole number.
    /// - Returns: A probability in `0...1`, accurate also far out.
    public func atMost(_ count: Int) -> Double {
        if count >= range.upperBound { return 1 }
        if count < range.lowerBound { return 0 }
        return min(1, sum(from: count, by: -1))
    }

    /// Returns the probability of all outcomes that are no more likely than this one.
    ///
    /// Outcomes whose probabilities agree to seven digits count as equally likely, as in R's `fisher.test`.
    ///
    /// - Parameter count: k.
    /// - Returns: A probability in `0...1`, or `nil` for what cannot happen.
    public func twoSidedP(_ count: Int) -> Double? {
        guard range.contains(count) else { return nil }
        let bound = logMass(count) + 1e-7
        let peak = Double(drawn + 1) * Double(marked + 1) / Double(population + 2)
        let mode = min(max(Int(peak), range.lowerBound), range.upperBound)
        let low = WholeNumberSearch.first(in: range.lowerBound...mode) { logMass($0) > bound }
        let high = WholeNumberSearch.first(in: mode...range.upperBound + 1) { logMass($0) <= bound }
        return low < high ? min(1, atMost(low - 1) + atLeast(high)) : 1
    }

    /// Returns the sum of the probabilities from a number outward, until they no longer count.
    private func sum(from start: Int, by step: Int) -> Double {
        var (count, sum, greatest) = (start, 0.0, 0.0)
        while range.contains(count) {
            let mass = mass(count)
            greatest = max(greatest, mass)
            sum += mass
            if mass < greatest && mass < sum * Double.ulpOfOne / 64 { break }
            count += step
        }
        return sum
    }
}
