/// The linear relaxation of a selection: the best plan if actions could be done in part.
///
/// ```
/// maximise Σ g·x  where  Σ a·x + s = b,  0 ≤ x ≤ 1,  s ≥ 0
/// ```
///
/// `g` is the gain of an action, `x` the part of it that is done, `a` what it uses in a row, `b` the limit of the row.
///
/// The dual simplex method on a condensed tableau. Because every action lies between 0 and 1, the start "each action at the end
/// that its gain prefers" is dual feasible, so there is no first phase; fixing an action keeps it so, and a few pivots restore
/// the optimum. Nothing that rounding does in here can make a proof wrong: what leaves are only multipliers, from which
/// ``SelectionBound`` computes a bound out of the original numbers.
///
/// Source: Lemke, C. E., The dual method of solving the linear programming problem, Naval Research Logistics Quarterly 1
/// (1954), 36–47, doi:10.1002/nav.3800010107; with bounded variables: Wagner, H. M., The dual simplex algorithm for bounded
/// variables, ibid. 5 (1958), 257–261, doi:10.1002/nav.3800050306. Worked example: `BoundedSimplexTests`.
struct BoundedSimplex {
    /// Eight numbers that are worked on at once.
    typealias Lanes = SIMD8<Double>

    /// How a run ended.
    enum Outcome {
        /// The relaxation is solved.
        case solved

        /// The variable of this row of the tableau cannot come within its bounds; it is above (or, negative, below) by `excess`.
        case contradiction(row: Int, excess: Double)

        /// The objective fell below the cut-off, or the pivots were used up; the multipliers still give a bound.
        case stopped
    }

    /// The number of actions.
    let count: Int

    /// The vectors in a row of the tableau.
    private let width: Int

    /// The tableau row by row, the reduced gains as its last.
    private var cells: [Lanes]

    /// For each column 1 where its variable stands at its lower end, −1 at its upper end, 0 where it is fixed.
    private var sides: [Lanes]

    /// The variable of each row; those from ``count`` on are the slacks s.
    private var basics: [Int]

    /// The value of each row's variable.
    private var values: [Double]

    /// The variable of each column.
    private var columns: [Int]

    /// Where each variable is: its column, or the complement of its row.
    private var places: [Int]

    /// For each action where it is fixed, or −1.
    private(set) var states: [Int8]

    /// The objective at the present values.
    private(set) var objective: Double

    /// What is taken for zero.
    private static let tolerance = 1e-9

    /// Creates the relaxation with no action fixed.
    ///
    /// - Parameters:
    ///   - count: The number of actions.
    ///   - relaxation: Gains, rows and limits.
    init(count: Int, _ relaxation: SelectionProgram.Relaxation) {
        self.count = count
        width = relaxation.gains.count
        cells = relaxation.rows.flatMap(\.self) + relaxation.gains
        sides = relaxation.gains.map { Lanes(repeating: 1).replacing(with: -1, where: $0 .> 0) }
        basics = relaxation.rows.indices.map { count + $0 }
        values = relaxation.limits
        columns = Array(0..<count)
        places = Array(0..<count) + relaxation.rows.indices.map { ~$0 }
        states = Array(repeating: -1, count: count)
        objective = 0
        for action in 0..<count where sign(action) < 0 { move(action, by: 1) }
        for padding in count..<(8 * width) { sides[padding >> 3][padding & 7] = 0 }
    }

    private subscript(row: Int, column: Int) -> Double {
        get { cells[row * width + column >> 3][column & 7] }
        set { cells[row * width + column >> 3][column & 7] = newValue }
    }

    private func sign(_ column: Int) -> Double { sides[column >> 3][column & 7] }

    /// Returns the part of an action that is done.
    func value(of action: Int) -> Double {
        if states[action] >= 0, places[action] >= 0 { return Double(states[action]) }
        let place = places[action]
        return place < 0 ? values[~place] : (sign(place) < 0 ? 1 : 0)
    }

    /// Fixes an action at 0 or 1.
    mutating func fix(_ action: Int, at state: Int8) {
        let place = places[action]
        if place >= 0 {
            let step = Double(state) - value(of: action)
            if step != 0 { move(place, by: step) }
            sides[place >> 3][place & 7] = 0
        }
        states[action] = state
    }

    /// Moves the variable of a column and all that depend on it.
    private mutating func move(_ column: Int, by step: Double) {
        for row in values.indices { values[row] -= self[row, column] * step }
        objective += self[values.count, column] * step
    }

    /// Pivots until the relaxation is solved.
    ///
    /// - Parameter cutoff: An objective below which the solution no longer matters.
    /// - Returns: How it ended.
    mutating func solve(cutoff: Double) -> Outcome {
        for _ in 0..<(50 * (basics.count + 10)) {
            guard objective >= cutoff else { return .stopped }
            guard let (row, excess) = worstRow() else { return .solved }
            guard let (column, _) = entering(row, above: excess > 0) else {
                return .contradiction(row: row, excess: excess)
            }
            pivot(row, column, excess)
        }
        return .stopped
    }

    /// Returns the row whose variable is farthest outside its bounds, with how far it is above (or, negative, below).
    private func worstRow() -> (Int, Double)? {
        var (worst, most) = (-1, BoundedSimplex.tolerance)
        var excess = 0.0
        for row in values.indices {
            let (value, variable) = (values[row], basics[row])
            let state = variable < count ? states[variable] : -1
            let low = state == 1 ? 1.0 : 0
            let high = variable >= count ? .infinity : (state == 0 ? 0 : 1.0)
            if value - high > most { (worst, most, excess) = (row, value - high, value - high) }
            if low - value > most { (worst, most, excess) = (row, low - value, value - low) }
        }
        return worst < 0 ? nil : (worst, excess)
    }

    /// Returns the column that can move the row's variable at the least loss per unit, with that loss.
    private func entering(_ row: Int, above: Bool) -> (column: Int, loss: Double)? {
        let direction = above ? 1.0 : -1.0
        let (start, gains) = (row * width, values.count * width)
        var best = Lanes(repeating: .infinity)
        var place = SIMD8<Int64>(repeating: 0)
        for chunk in 0..<width {
            let slope = cells[start + chunk] * (sides[chunk] * direction)
            let loss = (cells[gains + chunk] * -sides[chunk]) / slope
            let isBetter = (slope .> BoundedSimplex.tolerance) .& (loss .< best)
            best.replace(with: loss, where: isBetter)
            place.replace(with: SIMD8(repeating: Int64(chunk)), where: isBetter)
        }
        var (column, least) = (-1, Double.infinity)
        for lane in 0..<8 where best[lane] < least { (column, least) = (Int(place[lane]) * 8 + lane, best[lane]) }
        return column < 0 ? nil : (column, max(least, 0))
    }

    /// Exchanges the variables of a row and a column; the row's variable goes to the bound that it is beyond.
    private mutating func pivot(_ row: Int, _ column: Int, _ excess: Double) {
        let pivot = self[row, column]
        let (leaving, entered) = (basics[row], columns[column])
        let start = sign(column) < 0 ? 1.0 : 0
        move(column, by: excess / pivot)
        values[row] = start + excess / pivot
        let from = row * width
        for chunk in 0..<width { cells[from + chunk] /= pivot }
        self[row, column] = 1 / pivot
        for other in 0...values.count where other != row {
            let factor = self[other, column]
            guard factor != 0 else { continue }
            self[other, column] = 0
            let to = other * width
            for chunk in 0..<width { cells[to + chunk] -= factor * cells[from + chunk] }
        }
        (basics[row], columns[column]) = (entered, leaving)
        (places[entered], places[leaving]) = (~row, column)
        let isFixed = leaving < count && states[leaving] >= 0
        sides[column >> 3][column & 7] = isFixed ? 0 : (excess > 0 ? -1 : 1)
    }

    /// Writes what a unit of each row's limit is worth, never negative.
    func readMultipliers(into multipliers: inout [Double]) {
        for row in values.indices {
            let place = places[count + row]
            multipliers[row] = place < 0 ? 0 : max(0, -self[values.count, place])
        }
    }

    /// Adds the multipliers that prove a contradiction; any multiple of them may be added.
    func addRay(row: Int, excess: Double, times reach: Double, to multipliers: inout [Double]) {
        for index in values.indices {
            let place = places[count + index]
            let coefficient = place < 0 ? (~place == row ? 1 : 0) : self[row, place]
            multipliers[index] += reach * max(0, excess > 0 ? -coefficient : coefficient)
        }
    }

    /// The rows whose actions are done only in part.
    var fractionalRows: [Int] {
        values.indices.filter { basics[$0] < count && values[$0] > 1e-7 && values[$0] < 1 - 1e-7 }
    }

    /// Returns the action of a row, and at least how much objective is lost when it is left out and when it is done.
    func penalties(row: Int) -> (action: Int, out: Double, done: Double) {
        let value = values[row]
        let out = entering(row, above: true).map { $0.loss * value } ?? .infinity
        let done = entering(row, above: false).map { $0.loss * (1 - value) } ?? .infinity
        return (basics[row], out, done)
    }
}
