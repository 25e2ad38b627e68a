import Prioritisation
import Testing

@Suite struct LeftOutActionTests {
    /// What is said of the actions that are left out, by identifier.
    private func reasons(_ actions: [PlanProblem.Action], _ exclusions: [[ActionID]] = []) throws -> [ActionID: String]
    {
        let resources: [PlanProblem.Resource] = [.init("cost", available: 10), .init("days", available: 5)]
        let plan = try Plans.plan(PlanProblem(resources: resources, actions: actions, exclusions: exclusions))
        return Dictionary(uniqueKeysWithValues: plan.leftOut.map { ($0.id, $0.description) })
    }

    @Test func `what does not fit says how much more it would take`() throws {
        let reasons = try reasons([
            .init(1, value: 9, uses: ["cost": 8, "days": 1]), .init(2, value: 3, uses: ["cost": 4.5, "days": 6]),
        ])
        #expect(reasons == [2: "It would take 2.5 more of cost and 2 more of days."])
    }

    @Test func `what needs another says so and counts both`() throws {
        let reasons = try reasons([
            .init(1, value: 9, uses: ["cost": 8]), .init(2, value: 0, uses: ["cost": 4]),
            .init(3, value: 2, uses: ["cost": 1], needs: [2]),
        ])
        #expect(reasons[3] == "It needs 2, not in the plan and would take 3 more of cost with what it needs.")
        #expect(reasons[2] == "It would take 2 more of cost.")
    }

    @Test func `what another excludes says by which`() throws {
        let reasons = try reasons([.init(1, value: 9), .init(2, value: 3), .init(3, value: 1, needs: [2])], [[1, 2]])
        #expect(reasons[2] == "It is excluded by 1.")
        #expect(reasons[3] == "It needs 2, not in the plan and is excluded by 1.")
    }

    @Test func `what needs two that exclude each other can never be done`() throws {
        let reasons = try reasons(
            [.init("a", value: 9), .init("b", value: 3), .init("c", value: 99, needs: ["a", "b"])],
            [["a", "b"]]
        )
        #expect(reasons["c"] == "It can never be done: of what it takes, a and b exclude each other.")
    }

    @Test func `what brings nothing is left out although it fits`() throws {
        #expect(try reasons([.init(1, value: 0, uses: ["cost": 1])]) == [1: "It fits, but adds nothing to the value."])
    }

    @Test func `musts that exclude each other or do not fit are named`() throws {
        let problem = try PlanProblem(
            resources: [.init("cost", available: 10)],
            actions: [
                .init(1, value: 1, uses: ["cost": 6.5]),
                .init(2, value: 1, uses: ["cost": 4], needs: [1], isMust: true),
                .init(3, value: 1, isMust: true),
            ],
            exclusions: [[1, 3]]
        )
        guard case .infeasible(let obstacles) = problem.solve() else { throw Plans.Missing() }
        #expect(
            obstacles.map(\.description) == [
                "1 and 3 exclude each other, but all must be done.",
                "What must be done uses 10.5 of cost, but there is 10.",
            ]
        )
    }
}
