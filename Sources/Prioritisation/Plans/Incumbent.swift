/// The best choice found so far.
struct Incumbent {
    /// Whether each action is chosen; nil before the first choice.
    private(set) var chosen: [Bool]?

    /// What it brings.
    private(set) var worth = SelectionProgram.Worth()

    /// Whether another choice was met that brings as much.
    private(set) var hasEquals = false

    /// Takes a choice if it is better, or as good with lower identifiers.
    mutating func offer(_ other: [Bool], _ program: SelectionProgram) {
        let offered = program.worth(of: other)
        if let chosen {
            guard offered >= worth, chosen != other else { return }
            hasEquals = offered == worth
            guard offered > worth || Incumbent.isLower(other, than: chosen) else { return }
        }
        chosen = other
        worth = offered
    }

    /// Returns whether the identifiers of one choice, in order, stand before those of another in a dictionary.
    static func isLower(_ one: [Bool], than other: [Bool]) -> Bool {
        guard let first = one.indices.first(where: { one[$0] != other[$0] }) else { return false }
        // The choice without the first differing action comes first only if it has nothing after it.
        let goesOn = (one[first] ? other : one)[(first + 1)...].contains(true)
        return one[first] == goesOn
    }

    /// Returns whether a part may contain a choice with the same worth and lower identifiers.
    func mayStandAfter(_ node: SelectionNode, _ program: SelectionProgram) -> Bool {
        guard let chosen else { return true }
        for action in chosen.indices {
            guard let decision = node.decision(on: action) else { return true }
            guard decision != chosen[action] else { continue }
            if decision { return chosen[(action + 1)...].contains(true) }
            // The part passes over an action of the best choice; it comes first only if it ends here and still brings as much.
            let rest = chosen.indices.map { $0 >= action && chosen[$0] }
            return program.worth(of: rest) == SelectionProgram.Worth()
        }
        return false
    }
}
