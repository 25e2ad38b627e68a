internal import Hummingbird
internal import ServiceCycle

/// The addresses at which it is settled how a cycle shall become, and when.
enum ToBePath {
    static let plan: RouterPath = "/cycles/{cycle}/to-be/plan"
    static let day: RouterPath = "/cycles/{cycle}/to-be/plan/day"
    static let adoption: RouterPath = "/cycles/{cycle}/to-be/plan/adoption"
    static let discarding: RouterPath = "/cycles/{cycle}/to-be/plan/discarding"
    static let resumption: RouterPath = "/cycles/{cycle}/to-be/plan/resumption"
    static let merge: RouterPath = "/cycles/{cycle}/to-be/plan/merge"

    static func plan(_ cycle: Code) -> String { "/cycles/\(cycle)/to-be/plan" }
    static func day(_ cycle: Code) -> String { "\(plan(cycle))/day" }
    static func adoption(_ cycle: Code) -> String { "\(plan(cycle))/adoption" }
    static func discarding(_ cycle: Code) -> String { "\(plan(cycle))/discarding" }
    static func resumption(_ cycle: Code) -> String { "\(plan(cycle))/resumption" }
    static func merge(_ cycle: Code) -> String { "\(plan(cycle))/merge" }
}
