/// Actions that might be done, and the resources there are for them.
///
/// ```
/// maximise Σ v·x  where  Σ r·x ≤ b for each resource,  x(j) ≤ x(i) where j needs i,  Σ x ≤ 1 in each exclusion,  x = 1 for musts
/// ```
///
/// `x` is 1 for an action that is chosen and 0 otherwise, `v` its value in any unit, `r` what it uses of a resource and `b` how
/// much there is, both in the unit of the resource.
///
/// Source: Kellerer, H., Pferschy, U. and Pisinger, D., Knapsack Problems, Springer 2004, chapter 9, p. 235. Worked example:
/// `PlanTests`, the service portfolio.
public struct PlanProblem: Sendable, Hashable {
    /// Something there is only so much of: money, days of work.
    public struct Resource: Sendable, Hashable {
        /// The name, different from all others.
        public let name: String

        /// How much there is, in a unit of its own.
        public let available: Double

        /// Creates a resource.
        ///
        /// - Parameters:
        ///   - name: The name, different from all others.
        ///   - available: How much there is, finite and not negative.
        public init(_ name: String, available: Double) {
            self.name = name
            self.available = available
        }
    }

    /// Something that might be done.
    public struct Action: Sendable, Hashable {
        /// The identifier, different from all others.
        public let id: ActionID

        /// What it brings, in one unit for all actions.
        public let value: Double

        /// What it uses of each resource by name; nothing of those that are not named.
        public let uses: [String: Double]

        /// The actions without which it cannot be done.
        public let needs: [ActionID]

        /// Whether it must be done in any case.
        public let isMust: Bool

        /// Creates an action.
        ///
        /// - Parameters:
        ///   - id: The identifier, different from all others.
        ///   - value: What it brings, finite.
        ///   - uses: What it uses of each resource, finite and not negative.
        ///   - needs: The actions without which it cannot be done.
        ///   - isMust: Whether it must be done in any case.
        public init(
            _ id: ActionID,
            value: Double,
            uses: [String: Double] = [:],
            needs: [ActionID] = [],
            isMust: Bool = false
        ) {
            self.id = id
            self.value = value
            self.uses = uses
            self.needs = needs
            self.isMust = isMust
        }
    }

    /// The most actions that are accepted.
    public static let mostActions = 1_000

    /// The resources; the use of the first one decides between plans of equal value.
    public let resources: [Resource]

    /// The actions in the order of their identifiers.
    public let actions: [Action]

    /// Sets of actions of which at most one can be done.
    public let exclusions: [[ActionID]]

    /// Creates a problem.
    ///
    /// - Parameters:
    ///   - resources: The resources; plans of equal value are compared by what they use of the first.
    ///   - actions: The actions in any order.
    ///   - exclusions: Sets of actions of which at most one can be done.
    /// - Throws: ``InvalidPlan`` with all that is wrong.
    public init(resources: [Resource], actions: [Action], exclusions: [[ActionID]] = []) throws(InvalidPlan) {
        let issues = PlanProblem.issues(resources, actions, exclusions)
        guard issues.isEmpty else { throw InvalidPlan(issues: issues) }
        self.resources = resources
        self.actions = actions.sorted { $0.id < $1.id }
        self.exclusions = exclusions
    }
}
