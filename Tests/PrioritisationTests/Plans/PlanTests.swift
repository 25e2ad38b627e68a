import OracleSupport
import Prioritisation
import Testing

@Suite(.enabled(if: Oracle.areThere, Oracle.absence)) struct PlanTests {
    private static let portfolio = Oracle.named("09_knapsack")["portfolio"]

    @Test func `the service portfolio brings 234, and of two best plans the one with lower identifiers is taken`()
        throws
    {
        let plan = try Plans.plan(Plans.portfolio())
        #expect(plan.selection.value == Self.portfolio["optimum"].number)
        #expect(plan.selection.actions == Plans.ids(Self.portfolio["selection"]))
        #expect(plan.selection.used["cost"] == 58)
        #expect(plan.proof == .best)
        #expect(plan.hasEquals)
        #expect(plan.bound == 234)
    }

    @Test func `taking the most value for money first brings less`() throws {
        let greedy = try Plans.plan(Plans.portfolio()).greedy
        #expect(greedy.value == Self.portfolio["greedy_value_per_cost"]["value"].number)
        #expect(greedy.actions == Plans.ids(Self.portfolio["greedy_value_per_cost"]["selection"]))
    }

    @Test(arguments: PlanTests.portfolio["budget_sweep"].list)
    func `more money brings more, none brings nothing`(_ step: Oracle) throws {
        let problem = try Plans.portfolio(cost: step["cost"].number)
        guard let optimum = step["optimum"].number else {
            let shortage = PlanObstacle.shortage(resource: "cost", needed: 4, available: 3)
            #expect(problem.solve() == .infeasible([shortage]))
            return
        }
        let plan = try Plans.plan(problem)
        #expect(plan.selection.value == optimum)
        #expect(plan.selection.actions == Plans.ids(step["selection"]))
    }

    @Test(arguments: ["P01", "P07", "P08"])
    func `the knapsacks of Florida State University`(_ name: String) throws {
        let knapsack = Oracle.named("09_knapsack")["zero_one"][name]
        let weights = knapsack["weights"].numbers
        let problem = try PlanProblem(
            resources: [.init("weight", available: try #require(knapsack["capacity"].number))],
            actions: knapsack["profits"].numbers.enumerated().map { index, profit in
                .init(.number(index), value: profit, uses: ["weight": weights[index]])
            }
        )
        let plan = try Plans.plan(problem)
        #expect(plan.selection.value == knapsack["published"]["optimum"].number)
        let taken = knapsack["recomputed"]["selection"].numbers
        #expect(plan.selection.actions == taken.indices.filter { taken[$0] == 1 }.map { .number($0) })
        #expect(plan.proof == .best)
    }

    @Test(arguments: Oracle.named("09_mknap1")["problems"].list)
    func `the seven problems of Petersen in the OR-Library`(_ example: Oracle) throws {
        let plan = try Plans.plan(Plans.library(example))
        #expect(plan.selection.value == example["published_optimum"].number)
        #expect(plan.proof == .best)
    }

    // The other four need a minute without optimisation; Benchmarks proves them.
    @Test(
        arguments: Oracle.named("09_mknapcb1")["problems"].list.filter {
            ["5.100-10", "5.100-21"].contains($0["id"].text)
        }
    )
    func `problems of 100 actions and 5 resources in the OR-Library`(_ example: Oracle) throws {
        let plan = try Plans.plan(Plans.library(example))
        #expect(plan.selection.value == example["published_best"].number)
        #expect(plan.proof == .best)
    }

    @Test(arguments: Oracle.named("09_mknapcb1")["problems"].list)
    func `a search that is ended early states a bound between the optimum and the linear relaxation`(
        _ example: Oracle
    ) throws {
        let plan = try Plans.plan(Plans.library(example), stoppingAfter: 100)
        let optimum = try #require(example["published_best"].number)
        let relaxed = try #require(example["published_lp_relaxation"].number)
        #expect(plan.selection.value <= optimum)
        #expect(plan.selection.value > plan.greedy.value)
        #expect(plan.bound >= optimum)
        #expect(plan.bound <= relaxed.rounded(.down))
        #expect(plan.parts <= 200)
        guard case .bounded = plan.proof else {
            Issue.record("the proof says \(plan.proof)")
            return
        }
    }
}
