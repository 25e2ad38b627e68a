import OracleSupport
import Prioritisation
import Testing

/// Problems that several suites solve.
enum Plans {
    /// The service portfolio of oracles/09_knapsack.json with as much money as given.
    static func portfolio(cost: Double? = nil) throws -> PlanProblem {
        let portfolio = Oracle.named("09_knapsack")["portfolio"]
        let names = ["cost", "staff_days", "it_days"]
        let needs = portfolio["precedence_requires"].list.map { ($0["action"].whole, $0["needs"].whole) }
        let musts = portfolio["mandatory"].list.map(\.whole)
        let actions = try portfolio["actions"].list.map { action in
            let id = try #require(action["id"].whole)
            return PlanProblem.Action(
                .number(id),
                value: try #require(action["value"].number),
                uses: Dictionary(uniqueKeysWithValues: names.map { ($0, action[$0].number ?? 0) }),
                needs: needs.filter { $0.0 == id }.compactMap { $0.1.map(ActionID.number) },
                isMust: musts.contains(id)
            )
        }
        return try PlanProblem(
            resources: names.map { name in
                let available = portfolio["capacity"][name].number ?? 0
                return .init(name, available: name == "cost" ? cost ?? available : available)
            },
            actions: actions,
            exclusions: portfolio["mutually_exclusive"].list.map { ids($0) }
        )
    }

    /// A problem of the OR-Library: values p, uses r by resource, limits b.
    static func library(_ problem: Oracle) throws -> PlanProblem {
        let uses = problem["r"].list.map(\.numbers)
        return try PlanProblem(
            resources: problem["b"].numbers.enumerated().map { .init("r\($0)", available: $1) },
            actions: problem["p"].numbers.enumerated().map { index, value in
                let pairs = uses.enumerated().map { ("r\($0)", $1[index]) }
                return .init(.number(index), value: value, uses: Dictionary(uniqueKeysWithValues: pairs))
            }
        )
    }

    /// The plan of a problem that has one.
    static func plan(_ problem: PlanProblem, stoppingAfter parts: Int = .max) throws -> ChosenPlan {
        guard case .chosen(let plan) = problem.solve(stoppingWhen: { $0 >= parts }) else {
            throw Missing()
        }
        return plan
    }

    /// There should have been a plan.
    struct Missing: Error {}

    /// The whole numbers of a list as identifiers.
    static func ids(_ list: Oracle) -> [ActionID] { list.list.compactMap { $0.whole.map(ActionID.number) } }
}
