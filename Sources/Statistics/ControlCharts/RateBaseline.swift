/// The rate of events that points of a u chart are judged by, such as complaints for a thousand visits in a quiet half-year.
///
/// ```
/// ū ± 3·σ_z·√(ū/nᵢ),   σ_z = 1, or after Laney the mean |zᵢ − zᵢ₋₁| / 1.128 where zᵢ = (uᵢ − ū)/√(ū/nᵢ)
/// ```
///
/// `ū` is all events divided by all units, `nᵢ` the units of a point, `σ_z` how much more points vary than chance alone would let
/// them.
///
/// Source: Montgomery, D. C., Introduction to Statistical Quality Control, 6th edition, Wiley 2009, section 7.3; Laney, D. B.,
/// Quality Engineering 14 (2002), 531–537, doi:10.1081/QEN-120003555. Worked example: `RateBaselineTests`, personal computers.
public struct RateBaseline: ControlBaseline {
    /// The rate, ū, in events for one unit.
    public let center: Double

    /// How much more points vary than by chance alone, σ_z; 1 for a plain u chart.
    public let inflation: Double

    /// Takes up a baseline that was frozen before.
    ///
    /// - Parameters:
    ///   - center: ū, positive and finite.
    ///   - inflation: σ_z, positive and finite.
    /// - Throws: ``ControlChartRefusal`` where nothing varies or something is outside its domain.
    public init(center: Double, inflation: Double = 1) throws(ControlChartRefusal) {
        guard center > 0, center.isFinite else { throw .outOfRange(.center) }
        guard inflation > 0, inflation.isFinite else { throw .outOfRange(.spread) }
        self.center = center
        self.inflation = inflation
    }

    /// Takes the rate of some points.
    ///
    /// - Parameter points: The points of the quiet time; `nil` where there was none.
    /// - Throws: ``ControlChartRefusal`` where nothing varies or something is outside its domain.
    public init(of points: [EventRate?]) throws(ControlChartRefusal) {
        let known = points.compactMap { $0 }
        guard !known.isEmpty else { throw .tooFewPoints(count: 0, needed: 1) }
        let events = known.reduce(0) { $0 + $1.events }
        guard events > 0 else { throw .noVariation }
        try self.init(center: events / known.reduce(0) { $0 + $1.units })
    }

    /// Takes the rate of some points, and how much more they vary than by chance alone.
    ///
    /// - Parameters:
    ///   - points: The points of the quiet time, in order; `nil` where there was none.
    ///   - range: What the mean moving range is divided by.
    /// - Throws: ``ControlChartRefusal`` where nothing varies or something is outside its domain.
    public init(inflatedBy points: [EventRate?], range: MovingRange = .printed) throws(ControlChartRefusal) {
        let plain = try RateBaseline(of: points)
        let deviations = points.map { point in
            point.map { (plain.value(of: $0) - plain.center) / plain.standardDeviation(of: $0) }
        }
        guard !MovingRange.ranges(deviations).isEmpty else {
            throw .tooFewPoints(count: points.count { $0 != nil }, needed: 2)
        }
        guard let inflation = range.standardDeviation(deviations) else { throw .noVariation }
        try self.init(center: plain.center, inflation: inflation)
    }

    /// A rate is not negative.
    public var domain: ClosedRange<Double> { 0...Double.infinity }

    /// Returns the rate of a point.
    ///
    /// - Parameter observation: The events and units.
    /// - Returns: The value, in the unit of the centre line.
    public func value(of observation: EventRate) -> Double { observation.value }

    /// Returns σ_z·√(ū/nᵢ).
    ///
    /// - Parameter observation: The events and units.
    /// - Returns: A positive number, in the unit of the centre line.
    public func standardDeviation(of observation: EventRate) -> Double {
        inflation * (center / observation.units).squareRoot()
    }

    /// Whether fewer than five events are to be expected.
    ///
    /// - Parameter observation: The events and units.
    /// - Returns: Whether its limits are rough.
    public func isRough(_ observation: EventRate) -> Bool { observation.units * center < 5 }
}
