internal import RealModule
internal import Statistics

/// For each category the probability that it is truly the largest, given the answers: the number to show beside the
/// letter.
public struct CategoryProbabilities: Sendable, Hashable {
    /// The probabilities in the order of ``KanoCategory/allCases``.
    private let values: [Double]

    /// Computes the probabilities.
    ///
    /// ```
    /// P(k is largest) = ∫ g_k(x) · Π G_j(x) dx   over x > 0, j ≠ k
    /// ```
    ///
    /// With Jeffreys' prior the true shares follow a Dirichlet distribution with parameters count + ½, that is,
    /// independent gamma variables with these shapes, each divided by their sum. `g` and `G` are their densities and
    /// distribution functions. The integral is taken over ln x by the trapezoidal rule, whose error falls exponentially
    /// for such functions: no random numbers, about 10 digits.
    ///
    /// - Parameter counts: The counts; refused when there are no answers.
    ///
    /// Source: Jeffreys, H., Proceedings of the Royal Society A 186 (1946), 453–461, doi:10.1098/rspa.1946.0056, for
    /// the prior; gamma variables: Devroye, L., Non-Uniform Random Variate Generation, Springer 1986, theorem XI.4.1,
    /// p. 594; the rule: Trefethen, L. N. and Weideman, J. A. C., SIAM Review 56 (2014), 385–458,
    /// doi:10.1137/130932132. Worked example: `CategoryProbabilitiesTests`.
    public init?(_ counts: CategoryCounts) {
        guard counts.total > 0 else { return nil }
        let parts = KanoCategory.allCases.compactMap { GammaDistribution(shape: counts[$0] + 0.5) }
        guard parts.count == 6, let sums = CategoryProbabilities.sums(parts) else { return nil }
        let total = sums.reduce(0, +)
        guard total > 0, total.isFinite else { return nil }
        values = sums.map { $0 / total }
    }

    /// The probability that a category is truly the largest.
    ///
    /// - Parameter category: The category.
    public subscript(category: KanoCategory) -> Double { values[category.index] }

    /// What is left out at either end: far below the last digit that is shown.
    private static let negligible = 1e-18

    /// Returns the six integrals up to a common factor, by walking from the middle of the largest part to both sides.
    private static func sums(_ parts: [GammaDistribution]) -> [Double]? {
        let largest = parts.reduce(0) { max($0, $1.shape) }
        let (start, step) = (Double.log(largest), min(0.25, 0.6 / largest.squareRoot()))
        var sums = Array(repeating: 0.0, count: parts.count)
        for direction in [1.0, -1.0] {
            // Beyond ten thousand steps nothing that is a number of answers can still matter.
            for index in 0..<10_000 where direction > 0 || index > 0 {
                let place = start + direction * step * Double(index)
                guard let slice = slice(parts, at: place) else { return nil }
                for part in sums.indices { sums[part] += slice.densities[part] }
                if (direction > 0 ? slice.above : slice.below) < negligible { break }
            }
        }
        return sums
    }

    /// What the integrands are at one place of ln x, and what lies beyond it.
    private struct Slice {
        /// The six integrands.
        let densities: [Double]

        /// The probability that all parts lie below.
        let below: Double

        /// At least the probability that one lies above.
        let above: Double
    }

    /// Returns the integrands at a place, or `nil` where a distribution function cannot be had.
    private static func slice(_ parts: [GammaDistribution], at logX: Double) -> Slice? {
        let x = Double.exp(logX)
        var (lower, above) = ([Double](), 0.0)
        for part in parts {
            guard let below = part.cdf(x), let beyond = part.upperTail(x) else { return nil }
            lower.append(below)
            above += beyond
        }
        let densities = parts.indices.map { index in
            let others = parts.indices.reduce(1.0) { $1 == index ? $0 : $0 * lower[$1] }
            guard others > 0, let density = parts[index].logDensity(x) else { return 0.0 }
            return Double.exp(density + logX) * others
        }
        return Slice(densities: densities, below: lower.reduce(1, *), above: above)
    }
}
