internal import RealModule
internal import Statistics

/// How likely the largest category of a sample is the one that is largest among all customers.
public struct RightMode: Sendable, Hashable {
    /// The true shares, the largest first.
    private let shares: [Double]

    /// The number of people up to which the probability is exact.
    public static let exactUpTo = 400

    /// Creates the question.
    ///
    /// - Parameter shares: The true shares of the categories, or counts that stand for them; refused when the largest
    ///   is not alone, or there is nothing.
    public init?(_ shares: CategoryCounts) {
        let total = shares.total
        guard total > 0 else { return nil }
        let sorted = KanoCategory.allCases.map { shares[$0] / total }.sorted(by: >)
        guard sorted[0] > sorted[1] else { return nil }
        self.shares = sorted
    }

    /// Returns the probability that the truly largest category is the largest of a sample; a tie counts as wrong.
    ///
    /// ```
    /// P = Σ over x of P(X₁ = x, X₂ < x, …, X₆ < x),   X multinomial
    ///   = Σ over x of Pois(x; n·p₁) · (Pois(·; n·p₂) truncated at x − 1 ∗ … ∗ Pois(·; n·p₆))(n − x) / Pois(n; n)
    /// ```
    ///
    /// Independent Poisson counts, given that they sum to n, are multinomial. Beyond ``exactUpTo`` people the lower
    /// bound of Bonferroni is given, with the normal distribution for the difference of two counts:
    ///
    /// ```
    /// P ≥ 1 − Σ Φ(−(n·d − ½)/√(n·(p₁ + pⱼ − d²))),   d = p₁ − pⱼ
    /// ```
    ///
    /// - Parameter people: n, positive.
    /// - Returns: The probability, or `nil` outside the domain.
    ///
    /// Source: Levin, B., A representation for multinomial cumulative distribution functions, Annals of Statistics 9
    /// (1981), 1123–1126, doi:10.1214/aos/1176345593. Worked example: `RightModeTests`, the 21 cases of
    /// oracles/kano/sample_size.json.
    public func probability(people: Int) -> Double? {
        guard people > 0, people <= 1_000_000_000 else { return nil }
        return people <= RightMode.exactUpTo ? exact(people) : bound(Double(people))
    }

    /// Returns how many people make the right mode as probable as wanted.
    ///
    /// - Parameter probability: The probability wanted, strictly between 0 and 1.
    /// - Returns: The least number of people, or `nil` outside the domain, or beyond a million.
    public func people(forProbability probability: Double) -> Int? {
        guard probability > 0, probability < 1 else { return nil }
        return SampleSize.least(upTo: 1_000_000) { (self.probability(people: $0) ?? 0) >= probability }
    }

    private func bound(_ n: Double) -> Double {
        let wrong = shares.dropFirst().reduce(0.0) { sum, share in
            let difference = shares[0] - share
            let variance = n * (shares[0] + share - difference * difference)
            return sum + (variance > 0 ? NormalDistribution.cdf(-(n * difference - 0.5) / variance.squareRoot()) : 0)
        }
        return max(0, 1 - wrong)
    }

    private func exact(_ n: Int) -> Double? {
        guard let whole = PoissonDistribution(mean: Double(n))?.mass(n) else { return nil }
        let masses = shares.map { share in
            let distribution = PoissonDistribution(mean: share * Double(n))
            return (0...n).map { distribution?.mass($0) ?? 0 }
        }
        var sum = 0.0
        for x in 1...n where masses[0][x] > 1e-18 {
            // Small parts first, so that the rows that are folded stay short.
            let others = masses.dropFirst().reversed().map { RightMode.trimmed($0.prefix(x)) }
            let folded = others.dropFirst().reduce(others.first ?? [1]) { RightMode.fold($0, $1, upTo: n - x) }
            if n - x < folded.count { sum += masses[0][x] * folded[n - x] }
        }
        return min(1, sum / whole)
    }

    /// Returns the masses without the negligible end.
    private static func trimmed(_ masses: ArraySlice<Double>) -> [Double] {
        Array(masses.prefix((masses.lastIndex { $0 > 1e-18 } ?? 0) + 1))
    }

    /// Returns the distribution of the sum of two independent counts.
    private static func fold(_ first: [Double], _ second: [Double], upTo limit: Int) -> [Double] {
        var result = Array(repeating: 0.0, count: min(first.count + second.count - 1, limit + 1))
        for (i, one) in first.enumerated() where one > 0 && i < result.count {
            for j in 0..<min(second.count, result.count - i) { result[i + j] += one * second[j] }
        }
        return result
    }
}
