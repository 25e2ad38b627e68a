import Prioritisation
import Statistics
import Testing

@Suite struct PlanProblemTests {
    /// A small problem with everything in it, and numbers so small that there are many ties.
    private static func random(_ generator: inout SeededGenerator) throws -> PlanProblem {
        let count = Int.random(in: 1...11, using: &generator)
        let most = [2, 5, 30].randomElement(using: &generator) ?? 5
        let resources = (0..<Int.random(in: 0...3, using: &generator)).map { "r\($0)" }
        let actions = (0..<count).map { index in
            let amounts = resources.map { ($0, Double(Int.random(in: 0...most, using: &generator))) }
            let needs = (0..<index).filter { _ in Int.random(in: 0..<8, using: &generator) == 0 }
            return PlanProblem.Action(
                .number(index),
                value: Double(Int.random(in: -1...most, using: &generator)),
                uses: Dictionary(uniqueKeysWithValues: amounts),
                needs: needs.map { .number($0) },
                isMust: Int.random(in: 0..<12, using: &generator) == 0
            )
        }
        let exclusions = (0..<Int.random(in: 0...2, using: &generator)).map { _ in
            (0..<count).filter { _ in Int.random(in: 0..<4, using: &generator) == 0 }.map { ActionID.number($0) }
        }
        let limit = Int(Double(count * most) * Double.random(in: 0.1...0.5, using: &generator))
        return try PlanProblem(
            resources: resources.map { .init($0, available: Double(limit)) },
            actions: actions.shuffled(using: &generator),
            exclusions: exclusions
        )
    }

    /// What every set of actions would come to, the best first: most value, least of the first resource, lowest identifiers.
    private static func enumerated(_ problem: PlanProblem) -> (value: Double, cost: Double, ids: [ActionID])? {
        var best: (value: Double, cost: Double, ids: [ActionID])?
        for bits in 0..<(1 << problem.actions.count) {
            let chosen = problem.actions.indices.filter { bits >> $0 & 1 == 1 }.map { problem.actions[$0] }
            let ids = Set(chosen.map(\.id))
            let fits = problem.resources.allSatisfy { resource in
                chosen.reduce(0) { $0 + ($1.uses[resource.name] ?? 0) } <= resource.available
            }
            guard fits, chosen.allSatisfy({ ids.isSuperset(of: $0.needs) }),
                problem.exclusions.allSatisfy({ ids.intersection($0).count <= 1 }),
                problem.actions.allSatisfy({ !$0.isMust || ids.contains($0.id) })
            else { continue }
            let value = chosen.reduce(0) { $0 + $1.value }
            let cost =
                problem.resources.first.map { first in chosen.reduce(0) { $0 + ($1.uses[first.name] ?? 0) } } ?? 0
            let list = chosen.map(\.id)
            guard let other = best else {
                best = (value, cost, list)
                continue
            }
            let isBetter =
                (value, -cost) == (other.value, -other.cost)
                ? list.lexicographicallyPrecedes(other.ids) : (value, -cost) > (other.value, -other.cost)
            if isBetter { best = (value, cost, list) }
        }
        return best
    }

    @Test(arguments: 0..<500)
    func `no set of actions is better than the plan, and of equal ones it is the first`(_ seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        let problem = try Self.random(&generator)
        guard let best = Self.enumerated(problem) else {
            guard case .infeasible(let obstacles) = problem.solve() else { throw Plans.Missing() }
            #expect(!obstacles.isEmpty)
            return
        }
        let plan = try Plans.plan(problem)
        #expect(plan.selection.actions == best.ids)
        #expect(plan.selection.value == best.value)
        #expect(plan.proof == .best)
        #expect(plan.greedy.value <= best.value)
        #expect(plan.leftOut.map(\.id) == problem.actions.map(\.id).filter { !best.ids.contains($0) })
    }

    @Test func `wherever the search is ended, the plan can be done and the bound holds`() throws {
        var generator = SeededGenerator(seed: 21)
        var proofs: Set<ChosenPlan.Proof> = []
        for _ in 0..<6 {
            let uses = (0..<4).map { _ in (0..<24).map { _ in Double(Int.random(in: 1...9, using: &generator)) } }
            let problem = try PlanProblem(
                resources: uses.indices.map { .init("r\($0)", available: 50) },
                actions: (0..<24).map { index in
                    let amounts = uses.indices.map { ("r\($0)", uses[$0][index]) }
                    return .init(.number(index), value: 1, uses: Dictionary(uniqueKeysWithValues: amounts))
                }
            )
            let best = try Plans.plan(problem)
            for parts in 1...40 {
                let plan = try Plans.plan(problem, stoppingAfter: parts)
                #expect(plan.selection.value <= best.selection.value)
                #expect(plan.bound >= best.selection.value)
                #expect(plan.selection.used.values.allSatisfy { $0 <= 50 })
                switch plan.proof {
                case .best: #expect(plan.selection == best.selection)
                case .bestValue: #expect(plan.selection.value == best.selection.value)
                case .bounded(let bound): #expect(bound > plan.selection.value)
                }
                proofs.insert(plan.proof)
            }
        }
        #expect(proofs.contains(.best) && proofs.contains(.bestValue))
    }

    @Test func `the order in which actions and exclusions are given changes nothing`() throws {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<20 {
            let problem = try Self.random(&generator)
            let other = try PlanProblem(
                resources: problem.resources,
                actions: problem.actions.shuffled(using: &generator),
                exclusions: problem.exclusions.reversed()
            )
            switch (problem.solve(), other.solve()) {
            case (.chosen(let one), .chosen(let two)):
                #expect(one.selection == two.selection)
                #expect(one.greedy == two.greedy)
                #expect(one.leftOut == two.leftOut)
            case (.infeasible(let one), .infeasible(let two)): #expect(Set(one) == Set(two))
            default: Issue.record("one is feasible, the other is not")
            }
        }
    }

    @Test func `sums of decimals are exact`() throws {
        let problem = try PlanProblem(
            resources: [.init("money", available: 0.3)],
            actions: [.init("a", value: 1, uses: ["money": 0.1]), .init("b", value: 1, uses: ["money": 0.2])]
        )
        let plan = try Plans.plan(problem)
        #expect(plan.selection.actions == ["a", "b"])
        #expect(plan.selection.used == ["money": 0.3])
    }

    @Test func `numbers that are no decimals are added up with a little room`() throws {
        let problem = try PlanProblem(
            resources: [.init("money", available: 1)],
            actions: (1...3).map { .init(.number($0), value: .pi, uses: ["money": 1 / 3]) }
        )
        let plan = try Plans.plan(problem)
        #expect(plan.selection.actions == [1, 2, 3])
        #expect(isClose(plan.selection.value, 3 * .pi, within: 1e-14))
    }

    @Test func `without resources everything of value is done`() throws {
        let problem = try PlanProblem(
            resources: [],
            actions: [.init(1, value: 2), .init(2, value: 0), .init(3, value: -1), .init(4, value: 5, needs: [3])]
        )
        #expect(try Plans.plan(problem).selection.actions == [1, 2, 3, 4])
        #expect(try Plans.plan(PlanProblem(resources: [], actions: [])).selection.actions.isEmpty)
    }

    @Test func `many actions that are the same are no trouble`() throws {
        let problem = try PlanProblem(
            resources: [.init("days", available: 61)],
            actions: (1...60).map { .init(.number($0), value: 7, uses: ["days": 2]) }
        )
        let plan = try Plans.plan(problem)
        #expect(plan.selection.actions == (1...30).map { .number($0) })
        #expect(plan.proof == .best)
        #expect(plan.parts < 100)
    }
}
