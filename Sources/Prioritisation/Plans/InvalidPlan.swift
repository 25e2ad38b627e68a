/// Why a ``PlanProblem`` cannot be solved as it stands.
public struct InvalidPlan: Error, Sendable, Hashable {
    /// All that is wrong, never empty.
    public let issues: [PlanIssue]
}

extension InvalidPlan: CustomStringConvertible {
    /// A sentence for each issue.
    public var description: String { issues.map(\.description).joined(separator: " ") }
}
