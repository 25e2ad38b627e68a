package import Prioritisation
package import ServiceCycle

/// The best choice of actions for the resources there are.
package struct PlanAnalysis: AnalysisResult, Sendable {
    package let problem: PlanProblem
    package let plan: Plan

    /// Solves a problem.
    ///
    /// - Parameters:
    ///   - problem: The actions and resources.
    ///   - shouldStop: Asked again and again; true ends the search.
    package init(_ problem: PlanProblem, stoppingWhen shouldStop: (Int) -> Bool = { _ in false }) {
        self.problem = problem
        plan = problem.solve(stoppingWhen: shouldStop)
    }

    /// Whether there is a plan at all.
    package var isFeasible: Bool { if case .chosen = plan { true } else { false } }

    package func write(to json: inout JSONText) {
        switch plan {
        case .infeasible(let obstacles):
            json.member("status", "infeasible")
            json.member("value", nil as Double?)
            json.member("bound", nil as Double?)
            json.member("chosen", [])
            json.name("used")
            json.object { _ in }
            json.member("left_out", [LeftOutAction]()) { _, _ in }
            json.member("greedy", nil as String?)
            json.member("reason", obstacles.map(\.description).joined(separator: " "))
        case .chosen(let chosen):
            json.member("status", chosen.isProved ? "optimal" : "feasible")
            json.member("value", chosen.selection.value)
            json.member("bound", chosen.bound)
            json.name("chosen")
            PlanAnalysis.write(chosen.selection.actions, to: &json)
            json.name("used")
            json.object { json in
                for resource in problem.resources {
                    json.member(resource.name, chosen.selection.used[resource.name] ?? 0)
                }
            }
            json.member("left_out", chosen.leftOut) { json, action in
                json.name("id")
                PlanAnalysis.write(action.id, to: &json)
                json.member("why", action.description)
            }
            json.name("greedy")
            json.object { json in
                json.member("value", chosen.greedy.value)
                json.name("chosen")
                PlanAnalysis.write(chosen.greedy.actions, to: &json)
            }
            json.member("ties", chosen.hasEquals)
        }
    }

    private static func write(_ ids: [ActionID], to json: inout JSONText) {
        json.array { json in for id in ids { write(id, to: &json) } }
    }

    private static func write(_ id: ActionID, to json: inout JSONText) {
        switch id {
        case .number(let number): json.value(number)
        case .name(let name): json.value(name)
        }
    }

    package var lines: [String] {
        switch plan {
        case .infeasible(let obstacles): return ["There is no plan."] + obstacles.map(\.description)
        case .chosen(let chosen):
            let names = problem.resources.map(\.name)
            let chosenIDs = Set(chosen.selection.actions)
            let rows = problem.actions.filter { chosenIDs.contains($0.id) }.map { action in
                ["\(action.id)" + (action.isMust ? " (must)" : ""), Figures.plain(action.value)]
                    + names.map { action.uses[$0].map { Figures.plain($0) } ?? "" }
            }
            let total =
                ["together", Figures.plain(chosen.selection.value)]
                + problem.resources.map {
                    "\(Figures.plain(chosen.selection.used[$0.name] ?? 0)) of \(Figures.plain($0.available))"
                }
            return Figures.page(["do", "value"] + names, rows + [total], sentences(chosen))
        }
    }

    private func sentences(_ chosen: ChosenPlan) -> [String] {
        let proof =
            chosen.isProved
            ? "Nothing that fits brings more: this is proved."
            : "The search was ended; nothing brings more than \(Figures.plain(chosen.bound))."
        let ties = chosen.hasEquals ? " Another choice brings as much for as much of the first resource." : ""
        let greedy =
            "Always taking the action with the most value for the first resource would bring \(Figures.plain(chosen.greedy.value))."
        return [proof + ties, greedy] + chosen.leftOut.map { "Left out \($0.id): \($0.description)" } + [
            "",
            "Method: branch and bound over all choices; ties by the least of the first resource, then the lowest identifiers.",
        ]
    }
}

extension ChosenPlan {
    /// Whether nothing brings more.
    var isProved: Bool { if case .bounded = proof { false } else { true } }
}
