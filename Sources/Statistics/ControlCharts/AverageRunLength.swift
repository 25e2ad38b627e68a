internal import RealModule

/// How many points a chart waits for a signal on average: long while nothing has changed, short after a shift.
///
/// While nothing has changed, one point in so many is a false alarm. Points are independent and normal with known mean and
/// spread.
public enum AverageRunLength {
    /// Returns the average run length of single points with limits.
    ///
    /// ```
    /// ARL = 1 / (Φ(−L − δ) + Φ(−L + δ))
    /// ```
    ///
    /// - Parameters:
    ///   - width: L, how many standard deviations the limits reach, positive and finite.
    ///   - shift: δ, how far the mean has moved, in standard deviations, finite.
    /// - Returns: A number of points, at least 1, or `nil` outside the domain; 370.4 for three standard deviations and no shift.
    ///
    /// Source: Montgomery, D. C., Introduction to Statistical Quality Control, 6th edition, Wiley 2009, section 5.3.4.
    public static func shewhart(width: Double = 3, shift: Double = 0) -> Double? {
        guard width > 0, width.isFinite, shift.isFinite else { return nil }
        let length = 1 / (NormalDistribution.cdf(-width - shift) + NormalDistribution.cdf(-width + shift))
        return length.isFinite ? length : nil
    }

    /// Returns the average run length of a moving average with steady limits.
    ///
    /// ```
    /// A(u) = 1 + (1/λ) · ∫₋ₕʰ A(y) · φ((y − (1 − λ)·u)/λ − δ) dy,   h = L·√(λ/(2 − λ)),   ARL = A(0)
    /// ```
    ///
    /// - Parameters:
    ///   - smoothing: λ, above 0.01 and at most 1.
    ///   - width: L, in `0.5...5`.
    ///   - shift: δ, how far the mean has moved, in standard deviations, in `-10...10`.
    /// - Returns: A number of points, at least 1, or `nil` outside the domain.
    ///
    /// Source: Crowder, S. V., A simple method for studying run-length distributions of exponentially weighted moving average
    /// charts, Technometrics 29 (1987), 401–407, doi:10.1080/00401706.1987.10488267. Worked example: `AverageRunLengthTests`, the
    /// tables of Lucas and Saccucci.
    public static func ewma(smoothing: Double, width: Double, shift: Double = 0) -> Double? {
        guard smoothing > 0.01, smoothing <= 1, (0.5...5).contains(width), abs(shift) <= 10 else { return nil }
        let reach = width * (smoothing / (2 - smoothing)).squareRoot()
        let grid = GaussLegendre(count: nodeCount(2 * reach / smoothing), over: -reach...reach)
        func kernel(_ start: Double, _ end: Double) -> Double {
            density((end - (1 - smoothing) * start) / smoothing - shift) / smoothing
        }
        guard let lengths = solution(grid, kernel: kernel) else { return nil }
        return 1
            + zip(grid.nodes.indices, lengths).reduce(0) {
                $0 + grid.weights[$1.0] * kernel(0, grid.nodes[$1.0]) * $1.1
            }
    }

    /// Returns the average run length of cumulated sums on both sides.
    ///
    /// ```
    /// A(u) = 1 + A(0)·Φ(k − u − δ) + ∫₀ʰ A(y) · φ(y + k − u − δ) dy,   1/ARL = 1/A⁺(0) + 1/A⁻(0)
    /// ```
    ///
    /// - Parameters:
    ///   - reference: k, in standard deviations, in `0...5`.
    ///   - decision: h, in standard deviations, in `0.1...20`.
    ///   - shift: δ, how far the mean has moved, in standard deviations, in `-10...10`.
    /// - Returns: A number of points, at least 1, or `nil` outside the domain or beyond 10⁹.
    ///
    /// Source: Page, E. S., Biometrika 41 (1954), 100–115, doi:10.1093/biomet/41.1-2.100; both sides: Kemp, K. W., Journal of the
    /// Royal Statistical Society B 23 (1961), 149–153. Worked example: `AverageRunLengthTests`.
    public static func cusum(reference: Double, decision: Double, shift: Double = 0) -> Double? {
        guard (0...5).contains(reference), (0.1...20).contains(decision), abs(shift) <= 10 else { return nil }
        let (upper, lower) = (oneSided(reference, decision, shift), oneSided(reference, decision, -shift))
        let length = 1 / (1 / upper + 1 / lower)
        return length.isFinite ? length : nil
    }

    /// Returns the average run length of one sum that starts at zero, without end where it is beyond 10⁹.
    private static func oneSided(_ reference: Double, _ decision: Double, _ shift: Double) -> Double {
        let grid = GaussLegendre(count: nodeCount(decision), over: 0...decision)
        let drift = reference - shift
        // The place 0, which the sum reaches with a probability, then the places of the integral.
        let places = [0] + grid.nodes
        let lengths = solution(places) { from, to in
            to == 0
                ? NormalDistribution.cdf(drift - places[from])
                : grid.weights[to - 1] * density(places[to] + drift - places[from])
        }
        // Where the run hardly ever ends, the equations are all but singular.
        guard let length = lengths?.first, length >= 1, length < 1e9 else { return .infinity }
        return length
    }

    /// Returns the expected length from each place of a grid.
    private static func solution(_ grid: GaussLegendre, kernel: (Double, Double) -> Double) -> [Double]? {
        solution(grid.nodes) { from, to in grid.weights[to] * kernel(grid.nodes[from], grid.nodes[to]) }
    }

    /// Returns the expected length from each place, A = 1 + P · A.
    private static func solution(_ places: [Double], probability: (Int, Int) -> Double) -> [Double]? {
        var system = Matrix(rowCount: places.count, columnCount: places.count)
        for from in places.indices {
            for to in places.indices { system[from, to] = (from == to ? 1 : 0) - probability(from, to) }
        }
        return HouseholderQR(system).solution(for: Array(repeating: 1, count: places.count))
    }

    /// Returns how many places resolve an integral over so many standard deviations.
    private static func nodeCount(_ width: Double) -> Int { 24 + 4 * Int(width.rounded(.up)) }

    /// Returns the standard normal density.
    private static func density(_ x: Double) -> Double { Double.exp(-x * x / 2) / (2 * Double.pi).squareRoot() }
}
