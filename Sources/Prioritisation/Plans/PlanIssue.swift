/// One thing that is wrong with a ``PlanProblem``, and where.
public struct PlanIssue: Sendable, Hashable {
    /// Where it is.
    public enum Place: Sendable, Hashable {
        /// The whole.
        case plan

        /// A resource, counted from 0.
        case resource(Int)

        /// An action, counted from 0.
        case action(Int)

        /// A set of actions that exclude each other, counted from 0.
        case exclusion(Int)
    }

    /// What it is.
    public enum Fault: Sendable, Hashable {
        /// There are more actions than can be worked on.
        case tooManyActions(limit: Int)

        /// A second resource has this name.
        case repeatedResource(String)

        /// There is not a number of this resource, or less than none.
        case impossibleAmount(resource: String)

        /// A second action has this identifier.
        case repeatedAction(ActionID)

        /// The value of this action is not a number.
        case impossibleValue(ActionID)

        /// What this action uses of a resource is not a number, or less than nothing.
        case impossibleUse(ActionID, resource: String)

        /// This action uses a resource that is not listed.
        case unknownResource(ActionID, resource: String)

        /// This action needs one that is not listed.
        case unknownNeed(ActionID, need: ActionID)

        /// These actions need each other in a circle, the last one the first.
        case circle([ActionID])

        /// An action that is not listed is excluded.
        case unknownExclusion(ActionID)

        /// An action excludes itself.
        case repeatedExclusion(ActionID)
    }

    /// Where it is.
    public let place: Place

    /// What it is.
    public let fault: Fault
}

extension PlanIssue: CustomStringConvertible {
    /// A sentence that says what is wrong.
    public var description: String {
        switch fault {
        case .tooManyActions(let limit): "There are more than \(limit) actions."
        case .repeatedResource(let name): "There are two resources \(name)."
        case .impossibleAmount(let name): "The amount of \(name) must be a number that is not negative."
        case .repeatedAction(let id): "There are two actions \(id)."
        case .impossibleValue(let id): "The value of action \(id) must be a number."
        case .impossibleUse(let id, let name):
            "What action \(id) uses of \(name) must be a number that is not negative."
        case .unknownResource(let id, let name): "Action \(id) uses \(name), which is no resource of this plan."
        case .unknownNeed(let id, let need): "Action \(id) needs \(need), which is no action of this plan."
        case .circle(let ids):
            "Actions need each other in a circle: \((ids + ids.prefix(1)).map(\.description).joined(separator: " needs "))."
        case .unknownExclusion(let id): "Action \(id) is excluded, but is no action of this plan."
        case .repeatedExclusion(let id): "Action \(id) is named twice in one exclusion."
        }
    }
}
