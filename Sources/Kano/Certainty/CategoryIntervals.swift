internal import Statistics

/// Intervals of all six shares that hold together, not each alone.
public struct CategoryIntervals: Sendable, Hashable {
    /// The intervals in the order of ``KanoCategory/allCases``.
    private let values: [ClosedRange<Double>]

    /// The confidence that all six hold.
    public let confidence: Double

    /// The interval of the share of a category, within `0...1`.
    ///
    /// - Parameter category: The category.
    public subscript(category: KanoCategory) -> ClosedRange<Double> { values[category.index] }

    /// Creates intervals.
    init(confidence: Double, _ interval: (KanoCategory) -> ClosedRange<Double>) {
        values = KanoCategory.allCases.map(interval)
        self.confidence = confidence
    }

    /// Returns Goodman's intervals, for counts of any size and for weighted ones.
    ///
    /// Each is Wilson's interval with the confidence raised to 1 − α/6 for the six that are read together.
    ///
    /// - Parameters:
    ///   - counts: The counts.
    ///   - confidence: The confidence that all six hold, strictly between 0 and 1.
    /// - Returns: The intervals, or `nil` when there are no answers or the confidence is outside its domain.
    ///
    /// Source: Goodman, L. A., On simultaneous confidence intervals for multinomial proportions, Technometrics 7
    /// (1965), 247–254, doi:10.1080/00401706.1965.10490252. Worked example: `CategoryIntervalsTests`.
    public static func goodman(_ counts: CategoryCounts, confidence: Double = 0.95) -> CategoryIntervals? {
        guard confidence > 0, confidence < 1 else { return nil }
        let each = 1 - (1 - confidence) / Double(KanoCategory.allCases.count)
        let bounds = KanoCategory.allCases.compactMap {
            WilsonInterval(successes: counts[$0], trials: counts.total, confidence: each)?.bounds
        }
        guard bounds.count == KanoCategory.allCases.count else { return nil }
        return CategoryIntervals(confidence: confidence) { bounds[$0.index] }
    }

    /// Returns the intervals of Sison and Glaz, for whole counts: narrower than Goodman's when one category dominates.
    ///
    /// - Parameters:
    ///   - counts: The counts.
    ///   - confidence: The confidence that all six hold, strictly between 0 and 1.
    /// - Returns: The intervals, or `nil` when there are no answers or weighted ones, when all fell into one category, or when the confidence
    ///   is outside its domain.
    ///
    /// Source: as ``Statistics/SimultaneousShares/sisonGlaz(_:confidence:)``. Worked example: `CategoryIntervalsTests`.
    public static func sisonGlaz(_ counts: CategoryCounts, confidence: Double = 0.95) -> CategoryIntervals? {
        guard counts.areWhole, counts.total <= 1e8 else { return nil }
        let whole = KanoCategory.allCases.map { Int(counts[$0]) }
        guard let bounds = try? SimultaneousShares.sisonGlaz(whole, confidence: confidence) else { return nil }
        return CategoryIntervals(confidence: confidence) { bounds[$0.index] }
    }
}
