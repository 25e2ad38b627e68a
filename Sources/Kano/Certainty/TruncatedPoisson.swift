internal import Statistics

/// A Poisson count that is known to lie within some distance of its mean, which is a whole number.
///
/// ```
/// central moments of X given max(λ − c, 0) ≤ X ≤ min(λ + c, n)
/// ```
///
/// Summed outwards from the middle, by the ratio of neighbours; the sum stops where terms no longer matter.
///
/// Source: Johnson, N. L. and Kotz, S., Discrete Distributions, Wiley 1969, section 4.10, for the truncated
/// distribution. Worked example: `CategoryIntervalsTests`, through the intervals of Sison and Glaz.
struct TruncatedPoisson {
    /// The probability of lying within.
    let probability: Double

    /// The mean of those within.
    let mean: Double

    /// The second central moment.
    let variance: Double

    /// The third central moment.
    let third: Double

    /// The fourth central moment.
    let fourth: Double

    /// Creates the distribution within `mean - width ... mean + width`, but not below zero, nor above `greatest`.
    init(mean: Int, width: Int, greatest: Int) {
        let peak = TruncatedPoisson.mass(mean, mean: Double(mean))
        // Powers of the distance from λ, each weighted with the probability over that of λ.
        var sums = (1.0, 0.0, 0.0, 0.0, 0.0)
        func add(_ ratio: Double, _ distance: Double) {
            let square = distance * distance
            sums.0 += ratio
            sums.1 += ratio * distance
            sums.2 += ratio * square
            sums.3 += ratio * square * distance
            sums.4 += ratio * square * square
        }
        var ratio = 1.0
        for distance in stride(from: 1, through: mean == 0 ? 0 : min(width, greatest - mean), by: 1) {
            ratio *= Double(mean) / Double(mean + distance)
            if ratio < 1e-30 { break }
            add(ratio, Double(distance))
        }
        ratio = 1
        for distance in stride(from: 1, through: min(width, mean), by: 1) {
            ratio *= Double(mean - distance + 1) / Double(mean)
            if ratio < 1e-30 { break }
            add(ratio, -Double(distance))
        }
        probability = peak * sums.0
        let (m1, m2) = (sums.1 / sums.0, sums.2 / sums.0)
        let (m3, m4) = (sums.3 / sums.0, sums.4 / sums.0)
        self.mean = Double(mean) + m1
        variance = m2 - m1 * m1
        third = m3 - 3 * m1 * m2 + 2 * m1 * m1 * m1
        fourth = m4 - 4 * m1 * m3 + 6 * m1 * m1 * m2 - 3 * m1 * m1 * m1 * m1
    }

    /// Returns the probability that a Poisson count is exactly so large.
    static func mass(_ count: Int, mean: Double) -> Double { PoissonDistribution(mean: mean)?.mass(count) ?? 0 }
}
