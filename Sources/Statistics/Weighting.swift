/// Whether each answer counts once, or as much as its weight says.
public enum Weighting: String, Sendable, Hashable, CaseIterable {
    /// Each answer counts once.
    case counts

    /// Each answer counts with its weight, and certainty follows ``WeightedHistogram/effectiveCount``.
    case weights
}
