internal import RealModule

/// The chance that all counts of one question lie near those found, as ``SimultaneousShares`` needs it.
///
/// Counts of a multinomial are Poisson variables given their sum. Each is cut to its range; the chance of their sum
/// comes from Edgeworth's expansion with the moments of the cut variables.
///
/// Source: Sison, C. P. and Glaz, J., Journal of the American Statistical Association 90 (1995), 366–369, equations 2.2
/// to 2.7, after Levin, B., Annals of Statistics 9 (1981), 1123–1126.
struct TruncatedCounts {
    private let counts: [Int]
    private let total: Int

    /// Creates the rectangle around counts that are not negative and not all zero.
    init(_ counts: [Int]) {
        self.counts = counts
        total = counts.reduce(0, +)
    }

    /// Returns the chance that every count lies within a distance of the one found.
    func probability(within reach: Int) -> Double? {
        var (product, sums) = (1.0, CentralMoments())
        for count in counts {
            guard let cut = CutPoisson(mean: count, range: max(count - reach, 0)...min(count + reach, total)) else {
                return nil
            }
            product *= cut.mass
            sums.add(cut.moments)
        }
        let n = Double(total)
        let stirling = n < 10 ? Double.logGamma(n + 1) + n - n * Double.log(n) : logStirling(n)
        // Where every count is fixed, so is their sum.
        let density = reach > 0 && sums.variance > 0 ? sums.edgeworthDensity(at: n) : 1
        return product * density * Double.exp(stirling)
    }

    /// Returns ln(n!) − n·ln n + n.
    private func logStirling(_ n: Double) -> Double {
        Double.log(2 * Double.pi * n) / 2 + LogGammaRatio.stirlingRemainder(n)
    }
}

/// The mean and the central moments of a variable, or of a sum of independent ones.
private struct CentralMoments {
    var mean = 0.0
    var variance = 0.0
    var third = 0.0
    /// The fourth central moment less three times the squared variance, which adds up.
    var fourthExcess = 0.0

    mutating func add(_ other: CentralMoments) {
        mean += other.mean
        variance += other.variance
        third += other.third
        fourthExcess += other.fourthExcess
    }

    /// Returns the density of the sum at a place, by Edgeworth's expansion to the second order.
    func edgeworthDensity(at place: Double) -> Double {
        let spread = variance.squareRoot()
        let x = (place - mean) / spread
        let skewness = third / (variance * spread)
        let excess = fourthExcess / (variance * variance)
        let square = x * x
        let h3 = x * (square - 3)
        let h4 = square * (square - 6) + 3
        let h6 = square * (square * (square - 15) + 45) - 15
        return NormalDistribution.density(x)
            * (1 + skewness * h3 / 6 + excess * h4 / 24 + skewness * skewness * h6 / 72) / spread
    }
}

/// A Poisson variable that is known to lie in a range.
private struct CutPoisson {
    /// The chance of the range.
    let mass: Double

    let moments: CentralMoments

    init?(mean: Int, range: ClosedRange<Int>) {
        guard let poisson = PoissonDistribution(mean: Double(mean)),
            let mass = CutPoisson.mass(poisson, range.lowerBound, range.upperBound), mass > 0
        else { return nil }
        self.mass = mass
        var factorial: [Double] = []
        for order in 1...4 {
            guard let below = CutPoisson.mass(poisson, range.lowerBound - order, range.lowerBound - 1),
                let above = CutPoisson.mass(poisson, range.upperBound - order + 1, range.upperBound)
            else { return nil }
            factorial.append(Double.pow(Double(mean), order) * (1 + (below - above) / mass))
        }
        moments = CutPoisson.central(factorial[0], factorial[1], factorial[2], factorial[3])
    }

    /// Returns the chance of a range of counts.
    private static func mass(_ poisson: PoissonDistribution, _ low: Int, _ high: Int) -> Double? {
        guard let upper = poisson.cdf(high), let lower = poisson.cdf(low - 1) else { return nil }
        return upper - lower
    }

    /// Returns central moments from factorial ones, E[X(X − 1)…].
    private static func central(_ m: Double, _ f2: Double, _ f3: Double, _ f4: Double) -> CentralMoments {
        let square = m * m
        let variance = f2 + m - square
        let third = f3 + f2 * (3 - 3 * m) + m - 3 * square + 2 * square * m
        let fourth =
            f4 + f3 * (6 - 4 * m) + f2 * (7 - 12 * m + 6 * square) + m - 4 * square + 6 * square * m
            - 3 * square * square
        return CentralMoments(
            mean: m,
            variance: variance,
            third: third,
            fourthExcess: fourth - 3 * variance * variance
        )
    }
}
