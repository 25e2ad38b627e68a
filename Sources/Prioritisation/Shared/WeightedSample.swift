internal import Statistics

/// Numbers with weights, summed up.
///
/// ```
/// m = Σ w·x / Σ w,   n_eff = (Σ w)² / Σ w²,   s² = Σ w·(x − m)² / Σ w · n_eff / (n_eff − 1)
/// ```
///
/// `w` are weights of which only the proportions matter; with equal ones m and s² are the usual mean and sample variance and n_eff
/// is n.
///
/// Source: Kish, L., Survey Sampling, Wiley 1965, section 11.7, as in `Statistics.WeightedHistogram`. Worked example: `GapTests`,
/// weights.
struct WeightedSample {
    /// The number of numbers that have a weight.
    let count: Int

    /// The mean.
    let mean: Double

    /// The sample variance, or nil for fewer than two answers' worth of information.
    let variance: Double?

    /// The number of equally weighted answers that would tell as much.
    let effectiveCount: Double

    /// Sums up numbers.
    ///
    /// - Parameters:
    ///   - values: The numbers, nil where there is none.
    ///   - weights: As many weights, not negative.
    ///   - rounding: How far numbers may be apart and still be the same.
    init?(_ values: [Double?], _ weights: [Double], rounding: Double = 0) {
        let pairs = zip(values, weights).compactMap { value, weight in
            value.flatMap { weight > 0 ? (value: $0, weight: weight) : nil }
        }
        guard let greatest = pairs.map(\.weight).max() else { return nil }
        let shares = pairs.map { $0.weight / greatest }
        let total = shares.reduce(0, +)
        let effective = total * total / shares.reduce(0) { $0 + $1 * $1 }
        let mean = zip(pairs, shares).reduce(0) { $0 + $1.0.value * ($1.1 / total) }
        count = pairs.count
        effectiveCount = min(max(effective, 1), Double(pairs.count))
        // The mean of equal numbers is that number, whatever rounding says.
        guard let first = pairs.first, pairs.contains(where: { abs($0.value - first.value) > rounding }) else {
            self.mean = pairs[0].value
            variance = pairs.count > 1 ? 0 : nil
            return
        }
        self.mean = mean
        let squares = zip(pairs, shares).reduce(0) { $0 + ($1.0.value - mean) * ($1.0.value - mean) * $1.1 }
        variance = effectiveCount > 1 ? squares / total * (effectiveCount / (effectiveCount - 1)) : nil
    }

    /// What tests need to know, or nil without a variance.
    var summary: SampleSummary? {
        variance.flatMap { SampleSummary(mean: mean, variance: $0, count: effectiveCount) }
    }

    /// The interval of the mean, or nil where nothing tells how sure it is.
    func interval(confidence: Double) -> ClosedRange<Double>? {
        summary.flatMap { try? PairedTest(differences: $0, confidence: confidence) }?.interval
    }
}
