/// An action that is not in the plan, and what it would take to add it.
public struct LeftOutAction: Sendable, Hashable {
    /// The identifier.
    public let id: ActionID

    /// The actions that it needs, directly or not, and that are not in the plan either.
    public let missing: [ActionID]

    /// The chosen actions that exclude it or what it needs.
    public let excludedBy: [ActionID]

    /// Actions that exclude each other although it needs them all (or is one of them): it can never be done.
    public let impossible: [ActionID]

    /// What more there would have to be of each resource to do it, with all that it needs, beside the plan.
    public let shortfall: [String: Double]
}

extension LeftOutAction: CustomStringConvertible {
    /// A sentence or two that say why it is left out.
    public var description: String {
        if !impossible.isEmpty {
            return "It can never be done: of what it takes, \(PlanText.list(impossible)) exclude each other."
        }
        var parts: [String] = []
        if !missing.isEmpty { parts.append("needs \(PlanText.list(missing)), not in the plan") }
        if !excludedBy.isEmpty { parts.append("is excluded by \(PlanText.list(excludedBy))") }
        if !shortfall.isEmpty {
            let amounts = shortfall.sorted { $0.key < $1.key }.map { "\(PlanText.number($0.value)) more of \($0.key)" }
            parts.append("would take \(PlanText.join(amounts))" + (missing.isEmpty ? "" : " with what it needs"))
        }
        guard !parts.isEmpty else { return "It fits, but adds nothing to the value." }
        return "It \(PlanText.join(parts))."
    }
}
