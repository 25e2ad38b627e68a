/// A choice of actions that keeps all conditions.
public struct ChosenPlan: Sendable, Hashable {
    /// Actions that are done together.
    public struct Selection: Sendable, Hashable {
        /// What they bring together.
        public let value: Double

        /// Their identifiers in order.
        public let actions: [ActionID]

        /// What they use of each resource.
        public let used: [String: Double]
    }

    /// How sure it is that nothing is better.
    public enum Proof: Sendable, Hashable {
        /// Nothing brings more; nothing that brings as much uses less of the first resource, or has lower identifiers.
        case best

        /// Nothing brings more; the search ended before the plans that bring as much were compared.
        case bestValue

        /// The search ended early; nothing brings more than this bound.
        case bounded(Double)
    }

    /// What should be done.
    public let selection: Selection

    /// How sure that is.
    public let proof: Proof

    /// Whether another choice was met that brings as much and uses as much of the first resource.
    public let hasEquals: Bool

    /// What is not done, and what each would need.
    public let leftOut: [LeftOutAction]

    /// For comparison, what one gets by always taking the action with the most value for the first resource.
    public let greedy: Selection

    /// The number of parts of all choices that were looked at.
    public let parts: Int

    /// The value that no choice exceeds.
    public var bound: Double {
        if case .bounded(let bound) = proof { return bound }
        return selection.value
    }
}
