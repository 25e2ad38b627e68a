/// A bound on what a choice can bring that rounding cannot make wrong.
///
/// ```
/// U(y) = Σ y·b + Σ over free actions max(0, r) + Σ over chosen actions r,   r = g − Σ y·a
/// ```
///
/// `y ≥ 0` are multipliers of the rows with limits `b` and numbers `a`, `g` the gains. For every `y`, good or bad, no choice that
/// keeps to the rows brings more than U(y); the simplex only finds multipliers that make it small. What rounding may have taken
/// from the sum itself is added as a margin.
///
/// Source: Geoffrion, A. M., Lagrangean relaxation for integer programming, Mathematical Programming Study 2 (1974), 82–114,
/// doi:10.1007/BFb0120690; bounds from inexact multipliers: Neumaier, A. and Shcherbina, O., Safe bounds in linear and
/// mixed-integer linear programming, Mathematical Programming 99 (2004), 283–296, doi:10.1007/s10107-003-0433-3. Worked example:
/// `SelectionBoundTests`.
struct SelectionBound {
    /// Eight actions at once.
    typealias Lanes = BoundedSimplex.Lanes

    /// Gains, rows and limits.
    let relaxation: SelectionProgram.Relaxation

    /// y for each row.
    var multipliers: [Double]

    /// r for each action.
    private(set) var reduced: [Lanes]

    /// The sum of the sizes of the gains.
    private let size: Double

    /// U(y), rounded up.
    private(set) var value = Double.infinity

    /// Creates a bound without a value.
    init(_ relaxation: SelectionProgram.Relaxation) {
        self.relaxation = relaxation
        multipliers = Array(repeating: 0, count: relaxation.rows.count)
        reduced = relaxation.gains
        size = relaxation.gains.reduce(0) { $0 + ($1 * $1).squareRoot().sum() }
    }

    /// Computes the bound from the multipliers.
    ///
    /// - Parameters:
    ///   - free: 1 for each action that is undecided.
    ///   - chosen: 1 for each action that is chosen.
    mutating func update(free: [Lanes], chosen: [Lanes]) {
        var sum = 0.0
        for chunk in reduced.indices { reduced[chunk] = relaxation.gains[chunk] }
        for row in multipliers.indices where multipliers[row] != 0 {
            let multiplier = multipliers[row]
            sum += multiplier * relaxation.limits[row]
            for chunk in reduced.indices { reduced[chunk] -= multiplier * relaxation.rows[row][chunk] }
        }
        var (sums, sizes) = (Lanes.zero, Lanes.zero)
        for chunk in reduced.indices {
            let gain = reduced[chunk]
            let positive = gain.replacing(with: 0, where: gain .< 0)
            sums += positive * free[chunk] + gain * chosen[chunk]
            sizes += 2 * positive - gain
        }
        // 4,500 times what one addition loses of the largest sums that occur.
        value = sum + sums.sum() + 1e-12 * (abs(sum) + sizes.sum() + size)
    }

    /// Returns r; any choice brings less by as much that decides an action against the sign of it.
    func reducedGain(of action: Int) -> Double { reduced[action >> 3][action & 7] }
}
