/// A part of all choices: those that agree on the actions decided so far.
struct SelectionNode {
    /// Eight actions at once.
    typealias Lanes = BoundedSimplex.Lanes

    /// The relaxation with the decided actions fixed.
    var relaxation: BoundedSimplex

    /// What is left of each resource.
    private(set) var left: [Int]

    /// 1 for each undecided action.
    private(set) var free: [Lanes]

    /// 1 for each chosen action.
    private(set) var chosen: [Lanes]

    /// The number of undecided actions.
    private(set) var undecided: Int

    /// No choice in this part brings more.
    var bound = Double.infinity

    /// Creates the part that contains all choices.
    init(_ program: SelectionProgram, _ relaxation: SelectionProgram.Relaxation) {
        self.relaxation = BoundedSimplex(count: program.count, relaxation)
        left = program.limits
        free = relaxation.gains.map { _ in Lanes(repeating: 1) }
        chosen = relaxation.gains.map { _ in .zero }
        undecided = program.count
        for padding in program.count..<(8 * free.count) { free[padding >> 3][padding & 7] = 0 }
    }

    /// Returns whether an action is chosen, or nil while that is open.
    func decision(on action: Int) -> Bool? {
        let state = relaxation.states[action]
        return state < 0 ? nil : state == 1
    }

    /// Decides an action and all that follows.
    ///
    /// - Returns: False when a condition cannot be kept; the part is then empty.
    mutating func decide(_ action: Int, _ isChosen: Bool, _ program: SelectionProgram) -> Bool {
        if let decision = decision(on: action) { return decision == isChosen }
        relaxation.fix(action, at: isChosen ? 1 : 0)
        undecided -= 1
        free[action >> 3][action & 7] = 0
        guard isChosen else { return program.implying[action].allSatisfy { decide($0, false, program) } }
        chosen[action >> 3][action & 7] = 1
        for resource in left.indices {
            left[resource] -= program.use(action, resource)
            if left[resource] < 0 { return false }
        }
        for other in program.implied[action] where !decide(other, true, program) { return false }
        for group in program.groupsOf[action] {
            for other in program.groups[group] where other != action && !decide(other, false, program) { return false }
        }
        return true
    }

    /// Leaves out all actions that no longer fit.
    ///
    /// - Returns: False when a condition cannot be kept; the part is then empty.
    mutating func leaveOutWhatDoesNotFit(_ program: SelectionProgram) -> Bool {
        for action in 0..<program.count where relaxation.states[action] < 0 && !program.fits(action, into: left) {
            guard decide(action, false, program) else { return false }
        }
        return true
    }
}
