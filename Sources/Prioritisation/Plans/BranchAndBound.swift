/// The search for the best choice, with the proof that there is none better.
///
/// Depth first: a part of the choices is bounded by its linear relaxation; what the bound decides is decided; an action that is
/// done in part is then tried both ways, first the way that loses less. Parts that cannot be better than the best choice are left.
/// It begins with a core, the few actions that the relaxation finds hard to place, which gives a very good choice at once.
///
/// Value comes first. Parts that can only equal the best value are put aside; when the value is proved they are searched again,
/// with the value as a condition and the cost as the aim, so that both are whole numbers that a bound can be rounded to.
///
/// Source: Land, A. H. and Doig, A. G., An automatic method of solving discrete programming problems, Econometrica 28 (1960),
/// 497–520, doi:10.2307/1910129; penalties: Tomlin, J. A., An improved branch-and-bound method for integer programming,
/// Operations Research 19 (1971), 1070–1075, doi:10.1287/opre.19.4.1070; cores: Puchinger, J., Raidl, G. R. and Pferschy, U., The
/// multidimensional knapsack problem: structure and algorithms, INFORMS Journal on Computing 22 (2010), 250–265,
/// doi:10.1287/ijoc.1090.0344. Worked example: `PlanTests`, the service portfolio.
struct BranchAndBound {
    /// How sure the best choice is.
    enum Proof {
        case best
        case bestValue
        case bounded(Int)
    }

    /// What is to be chosen.
    let program: SelectionProgram

    /// Asked with the number of parts looked at; true ends the search.
    private let shouldStop: (Int) -> Bool

    /// What is looked for at present.
    private var aim = SelectionProgram.Aim.value

    /// The bound of the part that is looked at.
    private(set) var bound: SelectionBound

    /// The best choice so far.
    private(set) var best = Incumbent()

    /// The number of parts looked at.
    private(set) var parts = 0

    /// Whether the search was ended before it was done.
    private var isStopped = false

    /// No choice that was not looked at brings more.
    private var openBound = -Double.infinity

    /// The parts that hold nothing better than the best value but may hold it again, with their bounds.
    private var equals: [(bound: Double, states: [Int8])] = []

    /// The number of actions in the core.
    private static let coreSize = 20

    /// Creates a search.
    init(_ program: SelectionProgram, shouldStop: @escaping (Int) -> Bool) {
        self.program = program
        self.shouldStop = shouldStop
        bound = SelectionBound(program.relaxation(for: .value))
    }

    /// How sure the best choice is after ``run(from:)``.
    var proof: Proof {
        guard isStopped else { return .best }
        guard aim == .value, openBound >= Double(best.worth.value + 1) else { return .bestValue }
        return .bounded(Int(openBound.rounded(.down)))
    }

    /// Searches.
    ///
    /// - Parameter start: A choice that keeps all conditions.
    mutating func run(from start: [Bool]) {
        offer(start)
        searchForValue()
        if !isStopped { searchForOrder() }
    }

    private mutating func searchForValue() {
        var root = SelectionNode(program, bound.relaxation)
        guard program.musts.allSatisfy({ root.decide($0, true, program) }),
            root.leaveOutWhatDoesNotFit(program), settle(&root)
        else { return }
        let hardest = (0..<program.count).filter { root.decision(on: $0) == nil }
            .sorted { (abs(bound.reducedGain(of: $0)), $0) < (abs(bound.reducedGain(of: $1)), $1) }
        var core = root
        let isPossible = hardest.dropFirst(BranchAndBound.coreSize).allSatisfy { action in
            core.decision(on: action) != nil
                || core.decide(action, root.relaxation.value(of: action) > 0.5, program)
        }
        if isPossible, core.leaveOutWhatDoesNotFit(program) {
            explore(&core)
            equals = []  // The root contains the core.
        }
        explore(&root)
    }

    private mutating func searchForOrder() {
        aim = .cost(ofValue: best.worth.value)
        bound = SelectionBound(program.relaxation(for: aim))
        let root = SelectionNode(program, bound.relaxation)
        for part in equals {
            var node = root
            let isPossible = part.states.indices.allSatisfy { action in
                part.states[action] < 0 || node.decide(action, part.states[action] == 1, program)
            }
            if isPossible { explore(&node) }
        }
    }

    /// Looks at a part and all that it consists of.
    private mutating func explore(_ node: inout SelectionNode) {
        while settle(&node) {
            if isStopped || shouldStop(parts) {
                isStopped = true
                openBound = max(openBound, node.bound)
                return
            }
            let (action, first) = branch(node)
            var child = node
            if child.decide(action, first, program), child.leaveOutWhatDoesNotFit(program) { explore(&child) }
            guard node.decide(action, !first, program), node.leaveOutWhatDoesNotFit(program) else { return }
        }
    }

    /// Bounds a part and decides what follows from the bound.
    ///
    /// - Returns: False when nothing is left to look at.
    private mutating func settle(_ node: inout SelectionNode) -> Bool {
        parts += 1
        while true {
            guard updateBound(&node) else { return false }
            if parts & 7 == 0, let rounded = rounded(node) { offer(rounded) }
            if canOnlyEqual(node) {
                guard aim != .value else {
                    if node.bound >= cut { equals.append((node.bound, node.relaxation.states)) }
                    return false
                }
                guard best.mayStandAfter(node, program) else { return false }
            }
            guard let isSolved = decideByBound(&node) else { return false }
            if node.undecided == 0 {
                offer((0..<program.count).map { node.decision(on: $0) == true })
                return false
            }
            if isSolved { return true }
        }
    }

    /// The bound below which a part is of no use.
    private var cut: Double { Double(aim == .value ? best.worth.value : -best.worth.cost) }

    /// Whether no choice in a part is better than the best as far as the aim goes, both being whole numbers.
    private func canOnlyEqual(_ node: SelectionNode) -> Bool { node.bound < cut + 1 }

    /// Solves the relaxation of a part and bounds it.
    ///
    /// - Returns: False when nothing in the part is as good as the best choice.
    private mutating func updateBound(_ node: inout SelectionNode) -> Bool {
        let outcome = node.relaxation.solve(cutoff: cut - 1e-9 * abs(cut))
        node.relaxation.readMultipliers(into: &bound.multipliers)
        bound.update(free: node.free, chosen: node.chosen)
        if case .contradiction(let row, let excess) = outcome, bound.value >= cut {
            let reach = 2 * (bound.value - cut + 1) / abs(excess)
            node.relaxation.addRay(row: row, excess: excess, times: reach, to: &bound.multipliers)
            bound.update(free: node.free, chosen: node.chosen)
        }
        node.bound = min(node.bound, bound.value)
        return node.bound >= cut
    }

    /// Decides the actions that the bound allows only one way.
    ///
    /// - Returns: Whether the relaxation is still solved; nil when a condition cannot be kept.
    private func decideByBound(_ node: inout SelectionNode) -> Bool? {
        let (gap, before) = (bound.value - cut, node.undecided)
        var (isSolved, decided) = (true, 0)
        for chunk in bound.reduced.indices {
            let size = bound.reduced[chunk] * node.free[chunk]
            guard size.max() > gap || size.min() < -gap else { continue }
            for action in (8 * chunk)..<min(8 * chunk + 8, program.count) {
                let gain = bound.reducedGain(of: action)
                guard node.decision(on: action) == nil, abs(gain) > gap else { continue }
                if abs(node.relaxation.value(of: action) - (gain > 0 ? 1 : 0)) > 1e-7 { isSolved = false }
                guard node.decide(action, gain > 0, program) else { return nil }
                decided += 1
            }
        }
        guard node.leaveOutWhatDoesNotFit(program) else { return nil }
        return isSolved && node.undecided == before - decided
    }

    /// Returns the action to be tried both ways, and the way to begin with.
    private func branch(_ node: SelectionNode) -> (action: Int, isChosen: Bool) {
        let lowest = (0..<program.count).first { node.decision(on: $0) == nil } ?? 0
        if canOnlyEqual(node) { return (lowest, true) }
        var (choice, most) = ((lowest, node.relaxation.value(of: lowest) > 0.5), -1.0)
        for row in node.relaxation.fractionalRows {
            let (action, out, done) = node.relaxation.penalties(row: row)
            guard node.decision(on: action) == nil else { continue }
            let score = min(max(out, 1e-6), 1e9) * min(max(done, 1e-6), 1e9)
            if score > most { (choice, most) = ((action, done < out), score) }
        }
        return choice
    }

    /// Takes a choice if it is better, and forgets the parts that could only equal the one before.
    private mutating func offer(_ chosen: [Bool]) {
        let before = best.worth.value
        best.offer(chosen, program)
        let value = best.worth.value
        if value > before { equals.removeAll { $0.bound < Double(value) } }
    }
}
