/// The mean and the spread that single values of an XmR chart are judged by, such as a monthly figure.
///
/// ```
/// x̄ ± 3·MR̄/d₂,   MR̄ = mean |xᵢ − xᵢ₋₁|;   a moving range stays below D₄·MR̄
/// ```
///
/// `d₂` is 1.128 and `D₄` 3.267 as printed in tables, or exact.
///
/// Source: NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2; Wheeler, D. J. and Chambers, D. S., Understanding
/// Statistical Process Control, 2nd edition, SPC Press 1992. Worked example: `ValueBaselineTests`, the flow rates of NIST.
public struct ValueBaseline: ControlBaseline {
    /// The mean, x̄, in the unit of the values.
    public let center: Double

    /// The standard deviation of a value, in the same unit.
    public let standardDeviation: Double

    /// Takes up a baseline that was frozen before, or a target with a known spread.
    ///
    /// - Parameters:
    ///   - center: The mean, finite.
    ///   - standardDeviation: The standard deviation, positive and finite.
    /// - Throws: ``ControlChartRefusal`` where nothing varies or something is outside its domain.
    public init(center: Double, standardDeviation: Double) throws(ControlChartRefusal) {
        guard center.isFinite else { throw .outOfRange(.center) }
        guard standardDeviation > 0, standardDeviation.isFinite else { throw .outOfRange(.spread) }
        self.center = center
        self.standardDeviation = standardDeviation
    }

    /// Takes the mean and the mean moving range of some values.
    ///
    /// - Parameters:
    ///   - points: The values of the quiet time, in order; `nil` where there was none.
    ///   - range: What the mean moving range is divided by.
    /// - Throws: ``ControlChartRefusal`` where nothing varies or something is outside its domain.
    public init(of points: [Double?], range: MovingRange = .printed) throws(ControlChartRefusal) {
        if let index = points.firstIndex(where: { $0.map { !$0.isFinite } ?? false }) { throw .notFinite(point: index) }
        let known = points.compactMap { $0 }
        guard !MovingRange.ranges(points).isEmpty else { throw .tooFewPoints(count: known.count, needed: 2) }
        guard let standardDeviation = range.standardDeviation(points) else { throw .noVariation }
        let mean = known.reduce(0) { $0 + $1 / Double(known.count) }
        try self.init(center: mean, standardDeviation: standardDeviation)
    }

    /// A value may be any number.
    public var domain: ClosedRange<Double> { -Double.infinity...Double.infinity }

    /// Returns the value itself.
    ///
    /// - Parameter observation: The value.
    /// - Returns: The value, in the unit of the centre line.
    public func value(of observation: Double) -> Double { observation }

    /// Returns the standard deviation, which is the same for every point.
    ///
    /// - Parameter observation: The value.
    /// - Returns: A positive number, in the unit of the centre line.
    public func standardDeviation(of observation: Double) -> Double { standardDeviation }

    /// A value does not tell how many cases it rests on.
    ///
    /// - Parameter observation: The value.
    /// - Returns: Whether its limits are rough.
    public func isRough(_ observation: Double) -> Bool { false }

    /// Returns the limit that a moving range stays below while nothing has changed, D₄·MR̄.
    ///
    /// - Parameter range: What the mean moving range was divided by.
    /// - Returns: The limit, in the unit of the values.
    public func movingRangeLimit(_ range: MovingRange = .printed) -> Double {
        range.upperLimit * range.divisor * standardDeviation
    }
}
