/// A problem in whole numbers, and the way back from them.
struct PlanLedger {
    private let problem: PlanProblem

    /// The same problem in whole numbers.
    let program: SelectionProgram

    private let values: FixedPoint
    private let amounts: [FixedPoint]

    /// For each action it and all that it needs, directly or not.
    private let closures: [Set<Int>]

    /// Turns a problem into whole numbers.
    init(_ problem: PlanProblem) {
        let (actions, resources) = (problem.actions, problem.resources)
        let places = Dictionary(uniqueKeysWithValues: actions.enumerated().map { ($1.id, $0) })
        values = FixedPoint(actions.map(\.value))
        amounts = resources.map { resource in
            FixedPoint([resource.available] + actions.map { $0.uses[resource.name] ?? 0 })
        }
        let (values, amounts) = (values, amounts)
        program = SelectionProgram(
            values: actions.map { values.units($0.value) },
            uses: actions.map { action in
                zip(resources, amounts).map { $1.units(action.uses[$0.name] ?? 0) }
            },
            // Rounded uses may add up to a little more than the rounded limit.
            limits: zip(resources, amounts).map { $1.units($0.available) + ($1.isExact ? 0 : actions.count) },
            groups: problem.exclusions.map { $0.compactMap { places[$0] } },
            needs: actions.map { Set($0.needs).compactMap { places[$0] }.sorted() },
            musts: actions.indices.filter { actions[$0].isMust }
        )
        self.problem = problem
        let program = program
        closures = actions.indices.map { program.closure(of: [$0]) }
    }

    /// What keeps the musts from being done.
    var obstacles: [PlanObstacle] {
        let forced = program.closure(of: program.musts)
        let exclusions = program.groups.compactMap { group -> PlanObstacle? in
            let both = group.filter(forced.contains).sorted()
            return both.count > 1 ? .exclusion(both.map { problem.actions[$0].id }) : nil
        }
        let shortages = problem.resources.indices.compactMap { index -> PlanObstacle? in
            let needed = forced.reduce(0) { $0 + program.use($1, index) }
            guard needed > program.limits[index] else { return nil }
            return .shortage(
                resource: problem.resources[index].name,
                needed: amounts[index].number(needed),
                available: problem.resources[index].available
            )
        }
        return exclusions + shortages
    }

    /// The musts with what they need, then again and again the action with the most value for the first resource that fits and
    /// whose needs are met; nil when the musts cannot be done.
    var greedy: [Bool]? {
        var (chosen, left) = (Array(repeating: false, count: program.count), program.limits)
        for action in program.closure(of: program.musts) {
            chosen[action] = true
            for resource in left.indices { left[resource] -= program.use(action, resource) }
        }
        guard left.allSatisfy({ $0 >= 0 }), program.keepsConditions(chosen) else { return nil }
        // Compared as v₁·c₂ > v₂·c₁, so that what costs nothing comes first; equal ones stay in the order of identifiers.
        let order = chosen.indices.filter { program.worths[$0].value > 0 }.sorted { one, other in
            let (first, second) = (program.worths[one], program.worths[other])
            let products = (Double(first.value) * Double(second.cost), Double(second.value) * Double(first.cost))
            return products.0 == products.1 ? one < other : products.0 > products.1
        }
        while let action = order.first(where: {
            !chosen[$0] && program.fits($0, into: left) && program.allows($0, after: chosen)
        }) {
            chosen[action] = true
            for resource in left.indices { left[resource] -= program.use(action, resource) }
        }
        return chosen
    }

    /// Returns what a search found in the words of the problem.
    func plan(from search: BranchAndBound, greedy: [Bool]) -> ChosenPlan {
        let chosen = search.best.chosen ?? greedy
        let proof: ChosenPlan.Proof =
            switch search.proof {
            case .best: .best
            case .bestValue: .bestValue
            case .bounded(let bound): .bounded(values.number(bound))
            }
        return ChosenPlan(
            selection: selection(chosen),
            proof: proof,
            hasEquals: search.best.hasEquals,
            leftOut: chosen.indices.filter { !chosen[$0] }.map { leftOut($0, of: chosen) },
            greedy: selection(greedy),
            parts: search.parts
        )
    }

    private func selection(_ chosen: [Bool]) -> ChosenPlan.Selection {
        let actions = chosen.indices.filter { chosen[$0] }
        let used = problem.resources.indices.map { index in
            (problem.resources[index].name, amounts[index].number(actions.reduce(0) { $0 + program.use($1, index) }))
        }
        return ChosenPlan.Selection(
            value: values.number(program.worth(of: chosen).value),
            actions: actions.map { problem.actions[$0].id },
            used: Dictionary(uniqueKeysWithValues: used)
        )
    }

    private func leftOut(_ action: Int, of chosen: [Bool]) -> LeftOutAction {
        let added = closures[action].filter { !chosen[$0] }
        var (excludedBy, impossible): (Set<Int>, Set<Int>) = ([], [])
        for group in program.groups {
            let mine = group.filter(closures[action].contains)
            if mine.count > 1 { impossible.formUnion(mine) }
            if group.contains(where: added.contains) { excludedBy.formUnion(group.filter { chosen[$0] }) }
        }
        var shortfall: [String: Double] = [:]
        for (index, resource) in problem.resources.enumerated() {
            let used = program.worths.indices.filter { chosen[$0] || added.contains($0) }
                .reduce(0) { $0 + program.use($1, index) }
            let lacking = used - program.limits[index]
            if lacking > 0 { shortfall[resource.name] = amounts[index].number(lacking) }
        }
        func ids(_ actions: Set<Int>) -> [ActionID] { actions.sorted().map { problem.actions[$0].id } }
        return LeftOutAction(
            id: problem.actions[action].id,
            missing: ids(added.subtracting([action])),
            excludedBy: ids(excludedBy),
            impossible: ids(impossible),
            shortfall: shortfall
        )
    }
}
