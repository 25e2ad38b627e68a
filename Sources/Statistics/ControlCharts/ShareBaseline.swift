/// The share that points of a p chart are judged by, such as the share of satisfied customers in a quiet half-year.
///
/// ```
/// p̄ ± 3·σ_z·√(p̄·(1 − p̄)/nᵢ),   σ_z = 1, or after Laney the mean |zᵢ − zᵢ₋₁| / 1.128 where zᵢ = (pᵢ − p̄)/√(p̄·(1 − p̄)/nᵢ)
/// ```
///
/// `p̄` is the share of all successes in all trials, `nᵢ` the trials of a point, `σ_z` how much more points vary than chance alone
/// would let them: with thousands of answers a point, a plain p chart takes ordinary variation for signals.
///
/// Source: Montgomery, D. C., Introduction to Statistical Quality Control, 6th edition, Wiley 2009, section 7.2; Laney, D. B.,
/// Improved control charts for attributes, Quality Engineering 14 (2002), 531–537, doi:10.1081/QEN-120003555. Worked example:
/// `ShareBaselineTests`, orange juice cans.
public struct ShareBaseline: ControlBaseline {
    /// The share, p̄.
    public let center: Double

    /// How much more points vary than by chance alone, σ_z; 1 for a plain p chart.
    public let inflation: Double

    /// Takes up a baseline that was frozen before.
    ///
    /// - Parameters:
    ///   - center: p̄, strictly between 0 and 1.
    ///   - inflation: σ_z, positive and finite.
    /// - Throws: ``ControlChartRefusal`` where nothing varies or something is outside its domain.
    public init(center: Double, inflation: Double = 1) throws(ControlChartRefusal) {
        guard center > 0, center < 1 else { throw .outOfRange(.center) }
        guard inflation > 0, inflation.isFinite else { throw .outOfRange(.spread) }
        self.center = center
        self.inflation = inflation
    }

    /// Takes the share of some points.
    ///
    /// - Parameter points: The points of the quiet time; `nil` where there was none.
    /// - Throws: ``ControlChartRefusal`` where nothing varies or something is outside its domain.
    public init(of points: [Proportion?]) throws(ControlChartRefusal) {
        let known = points.compactMap { $0 }
        guard let first = known.first else { throw .tooFewPoints(count: 0, needed: 1) }
        let successes = known.dropFirst().reduce(first.successes) { $0 + $1.successes }
        let trials = known.dropFirst().reduce(first.trials) { $0 + $1.trials }
        guard successes > 0, successes < trials else { throw .noVariation }
        try self.init(center: successes / trials)
    }

    /// Takes the share of some points, and how much more they vary than by chance alone.
    ///
    /// - Parameters:
    ///   - points: The points of the quiet time, in order; `nil` where there was none.
    ///   - range: What the mean moving range is divided by.
    /// - Throws: ``ControlChartRefusal`` where nothing varies or something is outside its domain.
    public init(inflatedBy points: [Proportion?], range: MovingRange = .printed) throws(ControlChartRefusal) {
        let plain = try ShareBaseline(of: points)
        let deviations = points.map { point in
            point.map { (plain.value(of: $0) - plain.center) / plain.standardDeviation(of: $0) }
        }
        guard !MovingRange.ranges(deviations).isEmpty else {
            throw .tooFewPoints(count: points.count { $0 != nil }, needed: 2)
        }
        guard let inflation = range.standardDeviation(deviations) else { throw .noVariation }
        try self.init(center: plain.center, inflation: inflation)
    }

    /// A share lies between 0 and 1.
    public var domain: ClosedRange<Double> { 0...1 }

    /// Returns the share of a point.
    ///
    /// - Parameter observation: The successes and trials.
    /// - Returns: The value, in the unit of the centre line.
    public func value(of observation: Proportion) -> Double { observation.share }

    /// Returns σ_z·√(p̄·(1 − p̄)/nᵢ).
    ///
    /// - Parameter observation: The successes and trials.
    /// - Returns: A positive number, in the unit of the centre line.
    public func standardDeviation(of observation: Proportion) -> Double {
        inflation * (center * (1 - center) / observation.trials).squareRoot()
    }

    /// Whether fewer than five successes or failures are to be expected.
    ///
    /// - Parameter observation: The successes and trials.
    /// - Returns: Whether its limits are rough.
    public func isRough(_ observation: Proportion) -> Bool {
        observation.trials * min(center, 1 - center) < 5
    }
}
