/// What should be done, and how sure it is that nothing else is better.
public enum Plan: Sendable, Hashable {
    /// Even the musts alone cannot be done.
    case infeasible([PlanObstacle])

    /// A choice.
    case chosen(ChosenPlan)
}

/// Why the musts cannot be done.
public enum PlanObstacle: Sendable, Hashable {
    /// The musts and what they need use more of a resource than there is.
    case shortage(resource: String, needed: Double, available: Double)

    /// These exclude each other, and each is a must or needed by one.
    case exclusion([ActionID])
}

extension PlanObstacle: CustomStringConvertible {
    /// A sentence that says what is in the way.
    public var description: String {
        switch self {
        case .shortage(let resource, let needed, let available):
            "What must be done uses \(PlanText.number(needed)) of \(resource), but there is \(PlanText.number(available))."
        case .exclusion(let ids): "\(PlanText.list(ids)) exclude each other, but all must be done."
        }
    }
}
