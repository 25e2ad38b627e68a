extension BranchAndBound {
    /// Returns the relaxation of a part rounded down and filled up with what still fits, or nil where that breaks a condition.
    func rounded(_ node: SelectionNode) -> [Bool]? {
        var (chosen, left) = (Array(repeating: false, count: program.count), node.left)
        var waiting: [Int] = []
        for action in 0..<program.count {
            let decision = node.decision(on: action)
            if decision ?? (node.relaxation.value(of: action) > 1 - 1e-7) {
                chosen[action] = true
                guard decision == nil else { continue }
                for resource in left.indices { left[resource] -= program.use(action, resource) }
            } else if decision == nil, program.worths[action].value > 0 {
                waiting.append(action)
            }
        }
        guard left.allSatisfy({ $0 >= 0 }), program.keepsConditions(chosen) else { return nil }
        waiting.sort { (-bound.reducedGain(of: $0), $0) < (-bound.reducedGain(of: $1), $1) }
        for action in waiting where program.fits(action, into: left) && program.allows(action, after: chosen) {
            chosen[action] = true
            for resource in left.indices { left[resource] -= program.use(action, resource) }
        }
        return chosen
    }
}
