internal import RealModule

/// The intervals of Sison and Glaz: the same width for all six shares, narrower than Goodman's when one category
/// dominates.
///
/// The counts are c around what was found; c is the least for which the chance that all six truncated counts stay
/// within is at least the confidence, with a linear correction δ between c − 1 and c:
///
/// ```
/// p − c/n ... p + (c + 2δ)/n
/// ```
///
/// The chance comes from six independent Poisson counts, each within its bounds (none above n), given that they sum to
/// n; the sum is approximated by Edgeworth's series.
///
/// Source: Sison, C. P. and Glaz, J., Simultaneous confidence intervals and sample size determination for multinomial
/// proportions, Journal of the American Statistical Association 90 (1995), 366–369, doi:10.1080/01621459.1995.10476521;
/// the moments: Levin, B., Annals of Statistics 9 (1981), 1123–1126. Worked example: `CategoryIntervalsTests`.
struct SisonGlaz {
    /// The whole counts of the categories.
    private let counts: [Int]

    /// Their sum.
    private let total: Int

    /// Creates the calculation, for at least one whole answer and no more than a million.
    init?(_ counts: CategoryCounts) {
        guard counts.areWhole, counts.total >= 1, counts.total <= 1_000_000 else { return nil }
        self.counts = KanoCategory.allCases.map { Int(counts[$0]) }
        total = Int(counts.total)
    }

    /// Returns the intervals: the whole of 0...1 where no width has the confidence.
    func bounds(confidence: Double) -> [ClosedRange<Double>] {
        // One by one: for few answers the approximation does not grow with the width throughout, and the least one is
        // meant.
        var below = 0.0
        for reach in 0..<total {
            let above = chance(reach + 1)
            if above > confidence {
                return bounds(reach: Double(reach), correction: (confidence - below) / (above - below))
            }
            below = above
        }
        return counts.map { _ in 0...1 }
    }

    private func bounds(reach: Double, correction: Double) -> [ClosedRange<Double>] {
        let n = Double(total)
        return counts.map { count in
            max(0, (Double(count) - reach) / n)...min(1, (Double(count) + reach + 2 * correction) / n)
        }
    }

    /// Returns the chance that all counts stay within a width of what was found.
    private func chance(_ width: Int) -> Double {
        let parts = counts.map { TruncatedPoisson(mean: $0, width: width, greatest: total) }
        let mean = parts.reduce(0) { $0 + $1.mean }
        let variance = parts.reduce(0) { $0 + $1.variance }
        guard variance > 0 else { return 0 }
        let third = parts.reduce(0) { $0 + $1.third } / (variance * variance.squareRoot())
        let fourth = parts.reduce(0) { $0 + $1.fourth - 3 * $1.variance * $1.variance } / (variance * variance)
        let z = (Double(total) - mean) / variance.squareRoot()
        let density = SisonGlaz.edgeworth(z, third, fourth) / variance.squareRoot()
        return parts.reduce(density) { $0 * $1.probability } / TruncatedPoisson.mass(total, mean: Double(total))
    }

    /// Returns the density of a standardised sum with given skewness and excess.
    private static func edgeworth(_ z: Double, _ skewness: Double, _ excess: Double) -> Double {
        let square = z * z
        let third = skewness * z * (square - 3) / 6
        let fourth = excess * (square * square - 6 * square + 3) / 24
        let sixth = skewness * skewness * (((square - 15) * square + 45) * square - 15) / 72
        return (1 + third + fourth + sixth) * Double.exp(-square / 2) / (2 * Double.pi).squareRoot()
    }
}

extension CategoryIntervals {
    /// Returns the intervals of Sison and Glaz, for whole counts up to a million answers.
    ///
    /// - Parameters:
    ///   - counts: The counts.
    ///   - confidence: The confidence that all six hold, strictly between 0 and 1.
    /// - Returns: The intervals, all of them `0...1` where the sample is so small that none within it has the
    ///   confidence; `nil` when there are no answers, more than a million, or weighted ones.
    public static func sisonGlaz(_ counts: CategoryCounts, confidence: Double = 0.95) -> CategoryIntervals? {
        guard confidence > 0, confidence < 1, let bounds = SisonGlaz(counts)?.bounds(confidence: confidence) else {
            return nil
        }
        return CategoryIntervals(confidence: confidence) { bounds[$0.index] }
    }
}
