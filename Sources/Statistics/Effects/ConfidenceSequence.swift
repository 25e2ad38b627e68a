internal import RealModule

/// An interval for the difference of two means that holds at all looks together, without a variance known beforehand.
///
/// ```
/// ρ² = (2·ln(1/α) + ln(2·ln(1/α) + 1)) / m,   V = n·(s₁²/n₁ + s₂²/n₂),   n = n₁ + n₂
/// d ± √V · √(2·(nρ² + 1)/(nρ)² · ln(√(nρ² + 1)/α)),   p = min(1, √(nρ² + 1) · exp(−n²ρ²·d²/(2·V·(nρ² + 1))))
/// ```
///
/// `d` is the difference of the means, `sᵢ²` their variances, `nᵢ` the numbers of answers, `m` the number of answers at which the interval
/// is to be narrowest, stated beforehand, `α` one less the confidence. It holds for large numbers of answers.
///
/// Source: Waudby-Smith, I., Arbour, D., Sinha, R., Kennedy, E. H. and Ramdas, A., Time-uniform central limit theory and asymptotic
/// confidence sequences, Annals of Statistics 52 (2024), 2613–2640, arXiv:2103.06476, equations 9, 155 and 161. Worked example:
/// `ConfidenceSequenceTests`.
public struct ConfidenceSequence: Sendable, Hashable {
    /// The difference of the means, the second less the first.
    public let difference: Double

    /// The interval of the difference.
    public let interval: ClosedRange<Double>

    /// The always valid p-value of this look.
    public let pValue: Double

    /// The confidence of the interval.
    public let confidence: Double

    /// The parameter that says where the interval is narrowest, ρ.
    public let tuning: Double

    /// Compares two groups at one look.
    ///
    /// - Parameters:
    ///   - before: The group that is compared with.
    ///   - after: The group in question.
    ///   - narrowestAt: m, the number of all answers at which the interval is to be narrowest, positive.
    ///   - confidence: The confidence of the interval, strictly between 0 and 1.
    /// - Throws: ``EffectRefusal`` where there is too little data or something is outside its domain.
    public init(
        before: SampleSummary,
        after: SampleSummary,
        narrowestAt: Double,
        confidence: Double = 0.95
    ) throws(EffectRefusal) {
        guard confidence > 0, confidence < 1 else { throw .confidenceOutOfRange }
        guard narrowestAt > 0, narrowestAt.isFinite else { throw .settingOutOfRange }
        let least = min(before.count, after.count)
        guard least >= 2 else { throw .tooFew(count: least, needed: 2) }
        let doubt = -2 * Double.log(1 - confidence)
        let square = (doubt + Double.log(onePlus: doubt)) / narrowestAt
        let n = before.count + after.count
        let variance = n * (before.variance / before.count + after.variance / after.count)
        guard variance > 0 else { throw .noVariation }
        let total = n * square + 1
        let reach = (variance * total / (n * n * square) * (Double.log(total) + doubt)).squareRoot()
        difference = after.mean - before.mean
        guard reach.isFinite, difference.isFinite else { throw .notFinite }
        interval = difference - reach...difference + reach
        let distance = n * square / total * (n * difference / variance * difference)
        pValue = min(1, Double.exp((Double.log(total) - distance) / 2))
        self.confidence = confidence
        tuning = square.squareRoot()
    }
}
