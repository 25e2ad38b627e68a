import Prioritisation
import Testing

@Suite struct PlanIssueTests {
    /// A problem that is wrong in one way, and what should be said.
    struct Case: CustomTestStringConvertible {
        let actions: [PlanProblem.Action]
        var exclusions: [[ActionID]] = []
        let place: PlanIssue.Place
        let sentence: String

        var testDescription: String { sentence }
    }

    @Test(arguments: [
        Case(
            actions: [.init(1, value: 1), .init(1, value: 2)],
            place: .action(1),
            sentence: "There are two actions 1."
        ),
        Case(
            actions: [.init("a", value: .nan)],
            place: .action(0),
            sentence: "The value of action a must be a number."
        ),
        Case(
            actions: [.init("a", value: 1, uses: ["days": -1])],
            place: .action(0),
            sentence: "What action a uses of days must be a number that is not negative."
        ),
        Case(
            actions: [.init("a", value: 1, uses: ["day": 1])],
            place: .action(0),
            sentence: "Action a uses day, which is no resource of this plan."
        ),
        Case(
            actions: [.init("a", value: 1, needs: ["b"])],
            place: .action(0),
            sentence: "Action a needs b, which is no action of this plan."
        ),
        Case(
            actions: [
                .init(5, value: 1, needs: [2]), .init(4, value: 1, needs: [3]), .init(3, value: 1, needs: [2]),
                .init(2, value: 1, needs: [4]),
            ],
            place: .action(3),
            sentence: "Actions need each other in a circle: 2 needs 4 needs 3 needs 2."
        ),
        Case(
            actions: [.init(1, value: 1, needs: [1])],
            place: .action(0),
            sentence: "Actions need each other in a circle: 1 needs 1."
        ),
        Case(
            actions: [.init(1, value: 1)],
            exclusions: [[1], [1, 2]],
            place: .exclusion(1),
            sentence: "Action 2 is excluded, but is no action of this plan."
        ),
        Case(
            actions: [.init(1, value: 1)],
            exclusions: [[1, 1]],
            place: .exclusion(0),
            sentence: "Action 1 is named twice in one exclusion."
        ),
        Case(
            actions: (0...1_000).map { .init(.number($0), value: 1) },
            place: .plan,
            sentence: "There are more than 1000 actions."
        ),
    ])
    func `what is wrong is named with its place`(_ example: Case) {
        #expect {
            try PlanProblem(
                resources: [.init("days", available: 1)],
                actions: example.actions,
                exclusions: example.exclusions
            )
        } throws: { error in
            guard let invalid = error as? InvalidPlan else { return false }
            return invalid.issues.map(\.place) == [example.place] && invalid.description == example.sentence
        }
    }

    @Test func `all that is wrong is said at once`() {
        #expect {
            try PlanProblem(
                resources: [.init("days", available: -1), .init("days", available: .infinity)],
                actions: [.init(1, value: .infinity, uses: ["hours": 1], needs: [9])],
                exclusions: [[7]]
            )
        } throws: { error in
            (error as? InvalidPlan)?.issues.map(\.fault) == [
                .impossibleAmount(resource: "days"), .repeatedResource("days"), .impossibleAmount(resource: "days"),
                .impossibleValue(1), .unknownResource(1, resource: "hours"), .unknownNeed(1, need: 9),
                .unknownExclusion(7),
            ]
        }
    }
}
