internal import RealModule

/// The score interval of the difference of two shares of different people.
///
/// A little nearer to its confidence for small groups than the interval of ``TwoProportions``.
public struct MiettinenNurminenInterval: Sendable, Hashable {
    /// The first share minus the second, a ratio in `-1...1`.
    public let difference: Double

    /// The bounds of the difference, within `-1...1`.
    public let bounds: ClosedRange<Double>

    /// The confidence of the interval.
    public let confidence: Double

    /// Compares two proportions.
    ///
    /// ```
    /// |p₁ − p₂ − δ| = z·√((q₁(1 − q₁)/n₁ + q₂(1 − q₂)/n₂)·N/(N − 1)) at both bounds δ
    /// ```
    ///
    /// `pᵢ` are shares among `nᵢ` trials, `N = n₁ + n₂`, and `qᵢ` the likeliest shares of which the first is δ above
    /// the second: the root of a cubic.
    ///
    /// - Parameters:
    ///   - first: The group in question.
    ///   - second: The group it is compared with.
    ///   - confidence: The confidence, strictly between 0 and 1; refused otherwise, as are two trials or fewer in all.
    ///
    /// Source: Miettinen, O. and Nurminen, M., Comparative analysis of two rates, Statistics in Medicine 4 (1985),
    /// 213–226, doi:10.1002/sim.4780040211; the cubic as in Farrington, C. P. and Manning, G., Statistics in Medicine 9
    /// (1990), 1447–1454, appendix. Worked example: `MiettinenNurminenIntervalTests`, 56 of 70 against 48 of 80 give
    /// 0.0528 to 0.3382.
    public init?(of first: Proportion, against second: Proportion, confidence: Double = 0.95) {
        guard first.trials + second.trials > 2, let reach = NormalDistribution.criticalValue(confidence: confidence)
        else { return nil }
        difference = first.share - second.share
        let score = Score(first: first, second: second)
        let lower = difference <= -1 ? -1 : RootSearch.root(in: -1...1) { score.at($0) - reach }
        let upper = difference >= 1 ? 1 : RootSearch.root(in: -1...1) { score.at($0) + reach }
        guard let lower, let upper else { return nil }
        bounds = min(lower, difference)...max(upper, difference)
        self.confidence = confidence
    }

    /// The distance of a supposed difference from the one found, in standard errors under the supposition.
    private struct Score {
        let first, second: Proportion

        func at(_ delta: Double) -> Double {
            let distance = first.share - second.share - delta
            if distance == 0 { return 0 }
            let q1 = likeliest(delta)
            let q2 = min(max(q1 - delta, 0), 1)
            let trials = first.trials + second.trials
            let variance = (q1 * (1 - q1) / first.trials + q2 * (1 - q2) / second.trials) * trials / (trials - 1)
            guard variance > 0 else { return distance > 0 ? .infinity : -.infinity }
            return distance / variance.squareRoot()
        }

        /// Returns the likeliest first share among those that are δ above the second.
        private func likeliest(_ delta: Double) -> Double {
            let ratio = second.trials / first.trials
            let (p1, p2) = (first.share, second.share)
            let a = 1 + ratio
            let b = -(1 + ratio + p1 + ratio * p2 + delta * (ratio + 2))
            let c = delta * delta + delta * (2 * p1 + ratio + 1) + p1 + ratio * p2
            let d = -p1 * delta * (1 + delta)
            let third = b / (3 * a)
            let v = third * third * third - b * c / (6 * a * a) + d / (2 * a)
            let size = max(third * third - c / (3 * a), 0).squareRoot()
            let u = v > 0 ? size : -size
            let cosine = u == 0 ? 0 : min(max(v / (u * u * u), -1), 1)
            let angle = (Double.pi + Double.acos(cosine)) / 3
            let root = 2 * u * Double.cos(angle) - third
            return min(max(root, max(0, delta)), min(1, 1 + delta))
        }
    }
}
