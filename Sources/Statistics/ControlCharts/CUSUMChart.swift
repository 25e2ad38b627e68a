/// A chart of cumulated sums, which sees small lasting shifts soonest and tells when they began.
///
/// ```
/// C⁺ᵢ = max(0, xᵢ − (μ + K) + C⁺ᵢ₋₁),   C⁻ᵢ = max(0, (μ − K) − xᵢ + C⁻ᵢ₋₁),   K = k·σ,  signal above H = h·σ
/// ```
///
/// `μ` is the target and `σ` the standard deviation of a value, in the unit of the values; `k` is half the shift to be seen, `h` the
/// decision limit, both in standard deviations. `N⁺`, `N⁻` count the points since the sum was last zero.
///
/// Source: Page, E. S., Continuous inspection schemes, Biometrika 41 (1954), 100–115, doi:10.1093/biomet/41.1-2.100; tabular form:
/// Montgomery, D. C., Introduction to Statistical Quality Control, 6th edition, Wiley 2009, section 9.1. Worked example:
/// `CUSUMChartTests`, Montgomery's thirty values.
public struct CUSUMChart: Sendable, Hashable {
    /// One of the two sums at a point.
    public struct Sum: Sendable, Hashable {
        /// The sum, C⁺ or C⁻, not negative, in the unit of the values.
        public let value: Double

        /// The number of points since the sum was last zero, N⁺ or N⁻.
        public let run: Int

        /// Whether the sum is above the decision limit.
        public let isSignal: Bool

        /// The last point before the mean changed, counted from zero, −1 where it changed before the first; `nil` without signal.
        public let lastBefore: Int?

        /// The mean since then, μ ± (K + C/N), in the unit of the values; `nil` without signal.
        public let mean: Double?
    }

    /// One point of the chart.
    public struct Point: Sendable, Hashable {
        /// The value itself.
        public let value: Double

        /// The sum of what is too high.
        public let upper: Sum

        /// The sum of what is too low.
        public let lower: Sum
    }

    /// The points in order; `nil` where there was no value, which leaves the sums as they were.
    public let points: [Point?]

    /// The limit that a sum signals above, H, in the unit of the values.
    public let decisionLimit: Double

    /// Follows values.
    ///
    /// - Parameters:
    ///   - values: The values in order; `nil` where there was none.
    ///   - baseline: μ and σ, frozen beforehand.
    ///   - reference: k, not negative and finite.
    ///   - decision: h, positive and finite.
    /// - Throws: ``ControlChartRefusal`` where nothing varies or something is outside its domain.
    public init(
        _ values: [Double?],
        by baseline: ValueBaseline,
        reference: Double = 0.5,
        decision: Double = 5
    ) throws(ControlChartRefusal) {
        guard reference >= 0, reference.isFinite else { throw .outOfRange(.reference) }
        guard decision > 0, decision.isFinite else { throw .outOfRange(.decision) }
        if let index = values.firstIndex(where: { $0.map { !$0.isFinite } ?? false }) { throw .notFinite(point: index) }
        let (slack, limit) = (reference * baseline.standardDeviation, decision * baseline.standardDeviation)
        guard (abs(baseline.center) + slack + limit).isFinite else { throw .outOfRange(.spread) }
        var upper = Accumulator(slack: slack, limit: limit)
        var lower = upper
        points = values.enumerated().map { index, value in
            guard let value else { return nil }
            upper.add(value - baseline.center, at: index)
            lower.add(baseline.center - value, at: index)
            return Point(
                value: value,
                upper: upper.sum { baseline.center + $0 },
                lower: lower.sum { baseline.center - $0 }
            )
        }
        decisionLimit = limit
        let overflow = points.firstIndex { $0.map { !($0.upper.value + $0.lower.value).isFinite } ?? false }
        if let overflow { throw .notFinite(point: overflow) }
    }

    /// The places, counted from zero, of the points that signal on either side.
    public var signalling: [Int] {
        points.indices.filter { points[$0].map { $0.upper.isSignal || $0.lower.isSignal } ?? false }
    }

    /// One sum while it is followed.
    private struct Accumulator {
        let slack: Double
        let limit: Double
        var value = 0.0
        var run = 0
        var start = 0

        /// Adds how far a value lies on this side.
        mutating func add(_ excess: Double, at index: Int) {
            value = max(0, value + (excess - slack))
            if run == 0 { start = index }
            run = value > 0 ? run + 1 : 0
        }

        /// Returns the sum, and where it signals since when and to what the mean changed.
        func sum(mean: (Double) -> Double) -> Sum {
            let isSignal = value > limit
            return Sum(
                value: value,
                run: run,
                isSignal: isSignal,
                lastBefore: isSignal ? start - 1 : nil,
                mean: isSignal ? mean(slack + value / Double(run)) : nil
            )
        }
    }
}
