/// A choice of actions in whole numbers: what a ``PlanProblem`` becomes before it is solved.
///
/// Actions are numbered in the order of their identifiers, so that the order in which they were given cannot matter.
struct SelectionProgram {
    /// What a set of actions brings: more value is better, then less of the first resource.
    struct Worth: Comparable {
        var value = 0
        var cost = 0

        static func < (one: Worth, other: Worth) -> Bool {
            one.value == other.value ? one.cost > other.cost : one.value < other.value
        }

        static func += (sum: inout Worth, part: Worth) {
            sum.value += part.value
            sum.cost += part.cost
        }
    }

    /// What each action brings; its cost is its use of the first resource.
    let worths: [Worth]

    /// The number of resources.
    let resourceCount: Int

    /// What each action uses of each resource: all of the first action, then all of the second.
    let uses: [Int]

    /// How much there is of each resource.
    let limits: [Int]

    /// Sets of actions of which at most one can be chosen.
    let groups: [[Int]]

    /// For each action the groups that it is in.
    let groupsOf: [[Int]]

    /// For each action those that it needs.
    let needs: [[Int]]

    /// The actions that must be chosen.
    let musts: [Int]

    /// For each action those that are in the best choice whenever it is: what it needs, and what dominates it.
    let implied: [[Int]]

    /// For each action those by which it is implied.
    let implying: [[Int]]

    /// Creates a program.
    ///
    /// - Parameters:
    ///   - values: The value of each action.
    ///   - uses: What each action uses of each resource, one list for each action.
    ///   - limits: How much there is of each resource.
    ///   - groups: Sets of actions of which at most one can be chosen.
    ///   - needs: For each action those that it needs.
    ///   - musts: The actions that must be chosen.
    init(values: [Int], uses: [[Int]], limits: [Int], groups: [[Int]], needs: [[Int]], musts: [Int]) {
        worths = zip(values, uses).map { Worth(value: $0, cost: $1.first ?? 0) }
        resourceCount = limits.count
        self.uses = uses.flatMap(\.self)
        self.limits = limits
        self.groups = groups
        self.needs = needs
        self.musts = musts
        groupsOf = SelectionProgram.inverse(groups, count: values.count)
        let dominators = SelectionProgram.dominators(worths, uses, groupsOf, needs, musts)
        implied = zip(needs, dominators).map { $0 + $1 }
        implying = SelectionProgram.inverse(implied, count: values.count)
    }

    /// The number of actions.
    var count: Int { worths.count }

    /// Returns what an action uses of a resource.
    func use(_ action: Int, _ resource: Int) -> Int { uses[action * resourceCount + resource] }

    /// Returns whether an action fits into what is left.
    func fits(_ action: Int, into left: [Int]) -> Bool {
        for resource in 0..<resourceCount where uses[action * resourceCount + resource] > left[resource] {
            return false
        }
        return true
    }

    /// Returns what a choice brings.
    func worth(of chosen: [Bool]) -> Worth {
        var sum = Worth()
        for action in chosen.indices where chosen[action] { sum += worths[action] }
        return sum
    }

    /// Returns actions with all that they need, directly or not.
    func closure(of actions: [Int]) -> Set<Int> {
        var (closure, open) = (Set(actions), actions)
        while let action = open.popLast() {
            open += needs[action].filter { closure.insert($0).inserted }
        }
        return closure
    }

    /// Returns whether needs are met and groups kept.
    func keepsConditions(_ chosen: [Bool]) -> Bool {
        for action in chosen.indices where chosen[action] {
            for need in needs[action] where !chosen[need] { return false }
        }
        return groups.allSatisfy { $0.count { chosen[$0] } <= 1 }
    }

    /// Returns whether an action may be added to a choice, resources apart.
    func allows(_ action: Int, after chosen: [Bool]) -> Bool {
        needs[action].allSatisfy { chosen[$0] }
            && groupsOf[action].allSatisfy { groups[$0].allSatisfy { $0 == action || !chosen[$0] } }
    }

    /// Returns for each number the lists that it is in.
    private static func inverse(_ lists: [[Int]], count: Int) -> [[Int]] {
        var result: [[Int]] = Array(repeating: [], count: count)
        for (index, list) in lists.enumerated() { for number in list { result[number].append(index) } }
        return result
    }

    /// Returns for each action those that are better in every respect.
    ///
    /// Exchanging an action for its dominator keeps every condition and gives a better choice, or an equal one with lower
    /// identifiers; so the best choice never has the one without the other.
    private static func dominators(
        _ worths: [Worth],
        _ uses: [[Int]],
        _ groupsOf: [[Int]],
        _ needs: [[Int]],
        _ musts: [Int]
    ) -> [[Int]] {
        let isNeeded = inverse(needs, count: needs.count).map { !$0.isEmpty }
        return worths.indices.map { action in
            guard !isNeeded[action], !musts.contains(action) else { return [] }
            return worths.indices.filter { other in
                guard other != action, worths[other] >= worths[action],
                    worths[other] > worths[action] || other < action,
                    zip(uses[other], uses[action]).allSatisfy({ $0 <= $1 })
                else { return false }
                return needs[other].allSatisfy(needs[action].contains)
                    && groupsOf[other].allSatisfy(groupsOf[action].contains)
            }
        }
    }
}
