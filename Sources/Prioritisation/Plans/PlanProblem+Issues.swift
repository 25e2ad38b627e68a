extension PlanProblem {
    /// Returns all that is wrong with a problem.
    static func issues(_ resources: [Resource], _ actions: [Action], _ exclusions: [[ActionID]]) -> [PlanIssue] {
        let (names, ids) = (Set(resources.map(\.name)), Set(actions.map(\.id)))
        var issues: [PlanIssue] = []
        if actions.count > mostActions {
            issues.append(PlanIssue(place: .plan, fault: .tooManyActions(limit: mostActions)))
        }
        issues += self.issues(of: resources)
        var seen: Set<ActionID> = []
        for (index, action) in actions.enumerated() {
            var faults = faults(of: action, names, ids)
            if !seen.insert(action.id).inserted { faults.insert(.repeatedAction(action.id), at: 0) }
            issues += faults.map { PlanIssue(place: .action(index), fault: $0) }
        }
        for (index, exclusion) in exclusions.enumerated() {
            issues += faults(of: exclusion, ids).map { PlanIssue(place: .exclusion(index), fault: $0) }
        }
        if let circle = circle(in: actions) {
            let index = actions.firstIndex { $0.id == circle.first } ?? 0
            issues.append(PlanIssue(place: .action(index), fault: .circle(circle)))
        }
        return issues
    }

    private static func issues(of resources: [Resource]) -> [PlanIssue] {
        var seen: Set<String> = []
        return resources.enumerated().flatMap { index, resource in
            var faults: [PlanIssue.Fault] = []
            if !seen.insert(resource.name).inserted { faults.append(.repeatedResource(resource.name)) }
            if !isAmount(resource.available) { faults.append(.impossibleAmount(resource: resource.name)) }
            return faults.map { PlanIssue(place: .resource(index), fault: $0) }
        }
    }

    private static func faults(
        of action: Action,
        _ names: Set<String>,
        _ ids: Set<ActionID>
    ) -> [PlanIssue.Fault] {
        var faults: [PlanIssue.Fault] = isAmount(abs(action.value)) ? [] : [.impossibleValue(action.id)]
        for (name, amount) in action.uses.sorted(by: { $0.key < $1.key }) {
            if !names.contains(name) {
                faults.append(.unknownResource(action.id, resource: name))
            } else if !isAmount(amount) {
                faults.append(.impossibleUse(action.id, resource: name))
            }
        }
        return faults + action.needs.filter { !ids.contains($0) }.map { .unknownNeed(action.id, need: $0) }
    }

    private static func faults(of exclusion: [ActionID], _ ids: Set<ActionID>) -> [PlanIssue.Fault] {
        var seen: Set<ActionID> = []
        return exclusion.compactMap { id in
            guard ids.contains(id) else { return .unknownExclusion(id) }
            return seen.insert(id).inserted ? nil : .repeatedExclusion(id)
        }
    }

    /// Whether a number can be an amount; those beyond 10³⁰⁰ could not be added up.
    private static func isAmount(_ number: Double) -> Bool { number >= 0 && number <= 1e300 }

    /// Returns actions that need each other in a circle, beginning with the lowest of them.
    private static func circle(in actions: [Action]) -> [ActionID]? {
        var needs: [ActionID: [ActionID]] = [:]
        for action in actions { needs[action.id, default: []] += action.needs }
        // What needs nothing that is left cannot be in a circle; what remains is circles and what needs them.
        var isShrinking = true
        while isShrinking {
            let open = needs.filter { $0.value.contains { needs[$0] != nil } }
            isShrinking = open.count < needs.count
            needs = open
        }
        guard var id = needs.keys.min() else { return nil }
        var path: [ActionID] = []
        while !path.contains(id) {
            path.append(id)
            id = needs[id]?.filter { needs[$0] != nil }.min() ?? id
        }
        let circle = path[(path.firstIndex(of: id) ?? 0)...]
        let start = circle.indices.min { circle[$0] < circle[$1] } ?? circle.startIndex
        return Array(circle[start...] + circle[..<start])
    }
}
