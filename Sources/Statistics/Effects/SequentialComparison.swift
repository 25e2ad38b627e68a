internal import RealModule

/// The comparison of two means that may be looked at every week, as often as one likes.
///
/// ```
/// Λₙ = √(2σ²/(2σ² + nτ²)) · exp(n²τ²·(d − θ)² / (4σ²·(2σ² + nτ²))),   pₙ = min(pₙ₋₁, 1/Λₙ)
/// d ± √(4σ²·(2σ² + nτ²)/(n²τ²) · ln(√((2σ² + nτ²)/(2σ²)) / α))
/// ```
///
/// `n` is the number of pairs of answers, one from each side, `d` the difference of the means so far, `σ²` the known variance of an
/// answer, `τ²` the variance of the differences that are to be expected, `θ` the difference without an effect, in the unit of the
/// answers; `α` is one less the confidence. The p-value and the interval hold at all looks together: stopping when one likes what one
/// sees does no harm.
///
/// Source: Johari, R., Koomen, P., Pekelis, L. and Walsh, D., Always valid inference, Operations Research 70 (2022), 1806–1821,
/// doi:10.1287/opre.2021.2135; Robbins, H., Annals of Mathematical Statistics 41 (1970), 1397–1409, doi:10.1214/aoms/1177696786.
/// Worked example: `SequentialComparisonTests`, forty pairs.
public struct SequentialComparison: Sendable, Hashable {
    /// The number of pairs so far, n.
    public private(set) var count = 0

    /// The always valid p-value, which never rises.
    public private(set) var pValue = 1.0

    /// The confidence of the intervals.
    public let confidence: Double

    /// The variance of an answer, σ².
    public let variance: Double

    /// The variance of the differences that are to be expected, τ².
    public let mixingVariance: Double

    /// The difference without an effect, θ.
    public let nullDifference: Double

    /// The sum of the differences of the pairs.
    private var sum = 0.0

    /// The differences that no look so far has excluded.
    private var bounds = -Double.infinity...Double.infinity

    /// Whether two looks have excluded everything between them.
    private var isEmpty = false

    /// Begins a comparison.
    ///
    /// - Parameters:
    ///   - variance: σ², positive and finite, known beforehand.
    ///   - mixingVariance: τ², positive and finite, stated beforehand.
    ///   - nullDifference: θ, finite.
    ///   - confidence: The confidence of the intervals, strictly between 0 and 1.
    /// - Throws: ``EffectRefusal`` where there is too little data or something is outside its domain.
    public init(
        variance: Double,
        mixingVariance: Double,
        nullDifference: Double = 0,
        confidence: Double = 0.95
    ) throws(EffectRefusal) {
        guard confidence > 0, confidence < 1 else { throw .confidenceOutOfRange }
        guard variance > 0, variance.isFinite, mixingVariance > 0, mixingVariance.isFinite, nullDifference.isFinite
        else { throw .settingOutOfRange }
        self.variance = variance
        self.mixingVariance = mixingVariance
        self.nullDifference = nullDifference
        self.confidence = confidence
    }

    /// Adds a pair of answers and looks.
    ///
    /// - Parameters:
    ///   - before: The answer from the side that is compared with.
    ///   - after: The answer from the side in question.
    /// - Throws: ``EffectRefusal`` where there is too little data or something is outside its domain.
    public mutating func add(before: Double, after: Double) throws(EffectRefusal) {
        guard (sum + (after - before)).isFinite else { throw .notFinite }
        sum += after - before
        count += 1
        pValue = min(pValue, Double.exp(-logLikelihoodRatio))
        guard let interval else { return }
        let (lower, upper) = (
            max(bounds.lowerBound, interval.lowerBound), min(bounds.upperBound, interval.upperBound)
        )
        if lower <= upper { bounds = lower...upper } else { isEmpty = true }
    }

    /// The difference of the means so far, after less before, or `nil` before the first pair.
    public var difference: Double? { count > 0 ? sum / Double(count) : nil }

    /// ln Λₙ.
    private var logLikelihoodRatio: Double {
        guard let difference else { return 0 }
        let (n, both) = (Double(count), 2 * variance)
        let distance = difference - nullDifference
        let total = both + n * mixingVariance
        return (Double.log(both / total) + n * mixingVariance / total * (n / both) * distance * distance) / 2
    }

    /// Λₙ, how much likelier the answers are with an effect than without; `nil` where that is beyond the greatest number.
    public var likelihoodRatio: Double? {
        let ratio = Double.exp(logLikelihoodRatio)
        return ratio.isFinite ? ratio : nil
    }

    /// The interval of the difference by this look alone, valid at all looks together; `nil` before the first pair.
    public var interval: ClosedRange<Double>? {
        guard let difference else { return nil }
        let (n, both) = (Double(count), 2 * variance)
        let total = both + n * mixingVariance
        let reach =
            (both / n * total / (n * mixingVariance)
            * (Double.log(total / both) - 2 * Double.log(1 - confidence))).squareRoot()
        return reach.isFinite ? difference - reach...difference + reach : nil
    }

    /// What no look so far has excluded: it contains θ exactly as long as the p-value is above α.
    ///
    /// `nil` before the first pair, and where looks contradict each other, because the variance was wrong or answers drift.
    public var everInterval: ClosedRange<Double>? { count > 0 && !isEmpty ? bounds : nil }
}
