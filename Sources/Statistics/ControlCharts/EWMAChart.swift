internal import RealModule

/// A chart of exponentially weighted moving averages, which sees small lasting shifts sooner than single points do.
///
/// ```
/// zᵢ = λ·xᵢ + (1 − λ)·zᵢ₋₁,  z₀ = μ;   limits μ ± L·σ·√(λ/(2 − λ)·(1 − (1 − λ)²ⁱ))
/// ```
///
/// `λ` in (0, 1] is the weight of the newest value, `μ` the target and `σ` the standard deviation of a value, in the unit of the
/// values, `L` the width.
///
/// Source: Roberts, S. W., Technometrics 1 (1959), 239–250, doi:10.1080/00401706.1959.10489860; NIST/SEMATECH e-Handbook of
/// Statistical Methods, 6.3.2.4. Worked example: `EWMAChartTests`, the data of NIST.
public struct EWMAChart: Sendable, Hashable {
    /// One point of the chart.
    public struct Point: Sendable, Hashable {
        /// The value itself.
        public let value: Double

        /// The moving average, zᵢ.
        public let average: Double

        /// The exact limits of the average at this point, which widen in the beginning.
        public let limits: ClosedRange<Double>

        /// Whether the average is beyond its limits.
        public var isSignal: Bool { !limits.contains(average) }
    }

    /// The points in order; `nil` where there was no value, which leaves the average as it was.
    public let points: [Point?]

    /// The limits that the exact ones approach.
    public let steadyLimits: ClosedRange<Double>

    /// Follows values.
    ///
    /// - Parameters:
    ///   - values: The values in order; `nil` where there was none.
    ///   - baseline: μ and σ, frozen beforehand.
    ///   - smoothing: λ, above 0 and at most 1.
    ///   - width: L, positive and finite.
    /// - Throws: ``ControlChartRefusal`` where nothing varies or something is outside its domain.
    public init(
        _ values: [Double?],
        by baseline: ValueBaseline,
        smoothing: Double = 0.2,
        width: Double = 3
    ) throws(ControlChartRefusal) {
        guard smoothing > 0, smoothing <= 1 else { throw .outOfRange(.smoothing) }
        guard width > 0, width.isFinite else { throw .outOfRange(.width) }
        if let index = values.firstIndex(where: { $0.map { !$0.isFinite } ?? false }) { throw .notFinite(point: index) }
        let steady = width * baseline.standardDeviation * (smoothing / (2 - smoothing)).squareRoot()
        guard (abs(baseline.center) + steady).isFinite else { throw .outOfRange(.spread) }
        var (average, memory) = (baseline.center, 1.0)
        points = values.map { value in
            guard let value else { return nil }
            average = smoothing * value + (1 - smoothing) * average
            memory *= (1 - smoothing) * (1 - smoothing)
            let reach = steady * (1 - memory).squareRoot()
            return Point(
                value: value,
                average: average,
                limits: baseline.center - reach...baseline.center + reach
            )
        }
        steadyLimits = baseline.center - steady...baseline.center + steady
    }

    /// The places, counted from zero, of the points that signal.
    public var signalling: [Int] { points.indices.filter { points[$0]?.isSignal ?? false } }
}
