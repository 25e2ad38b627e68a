/// A series of points with something done in the middle, whose level may have jumped and whose slope may have changed.
///
/// ```
/// y = b₀ + b₁·t + b₂·post + b₃·s·post + e
/// ```
///
/// `t` is the time, `post` is 1 from the interruption on and 0 before, `s` the time since the last point before it; `b₂` is the jump in
/// the unit of `y`, `b₃` the change of slope in that unit for one unit of time. Errors are Newey and West's, since neighbouring months
/// resemble each other. Other events at the same time look the same.
///
/// Source: Wagner, A. K. and others, Segmented regression analysis of interrupted time series studies, Journal of Clinical Pharmacy and
/// Therapeutics 27 (2002), 299–309, doi:10.1046/j.1365-2710.2002.00430.x. Worked example: `InterruptedTimeSeriesTests`.
public struct InterruptedTimeSeries: Sendable {
    /// The number of points that each side must have.
    public static let leastPoints = 8

    /// The intercept, the slope before, the jump of the level, and the change of the slope, in this order.
    public let coefficients: [Coefficient]

    /// The lag up to which errors may resemble.
    public let lag: Int

    /// The regression, for its R², its residuals and other errors.
    public let regression: LinearRegression

    /// The time of the last point before the interruption.
    private let lastBefore: Double

    /// Fits both sides.
    ///
    /// - Parameters:
    ///   - values: The points.
    ///   - times: Their times, ascending.
    ///   - interruption: The time from which on something was different.
    ///   - lag: The lag up to which errors may resemble; by default the whole part of 4·(n/100)^(2/9) and at least 1.
    ///   - confidence: The confidence of the intervals, strictly between 0 and 1.
    /// - Throws: ``EffectRefusal`` where there is too little data or something is outside its domain.
    ///
    /// Source: lag: Newey, W. K. and West, K. D., Review of Economic Studies 61 (1994), 631–653, doi:10.2307/2297912.
    public init(
        _ values: [Double],
        at times: [Double],
        interruptedAt interruption: Double,
        lag: Int? = nil,
        confidence: Double = 0.95
    ) throws(EffectRefusal) {
        guard confidence > 0, confidence < 1 else { throw .confidenceOutOfRange }
        guard values.allSatisfy(\.isFinite), times.allSatisfy(\.isFinite), interruption.isFinite else {
            throw .notFinite
        }
        guard values.count == times.count, zip(times.dropFirst(), times).allSatisfy(>) else { throw .timesOutOfOrder }
        let before = times.prefix { $0 < interruption }
        guard let lastBefore = before.last, before.count >= Self.leastPoints,
            times.count - before.count >= Self.leastPoints
        else {
            throw .tooFewPoints(
                before: before.count,
                after: times.count - before.count,
                needed: Self.leastPoints
            )
        }
        let predictors = [
            Predictor("time", times),
            Predictor("level", times.map { $0 < interruption ? 0 : 1 }),
            Predictor("slope", times.map { $0 < interruption ? 0 : $0 - lastBefore }),
        ]
        let usualLag = max(1, Self.usualLag(times.count))
        do {
            regression = try LinearRegression(values, on: predictors)
            coefficients = try regression.coefficients(.autocorrelated(lag: lag ?? usualLag), confidence: confidence)
        } catch let refusal {
            throw .regression(refusal)
        }
        self.lag = lag ?? usualLag
        self.lastBefore = lastBefore
    }

    /// Returns the greatest whole L with (L/4)^9 ≤ (n/100)², which is 4·(n/100)^(2/9) cut off.
    private static func usualLag(_ count: Int) -> Int {
        let target = Double(count) / 100 * Double(count) / 100
        var lag = 0
        while (1...9).reduce(1.0, { power, _ in power * Double(lag + 1) / 4 }) <= target { lag += 1 }
        return lag
    }

    /// The jump of the level, b₂.
    public var level: Coefficient { coefficients[2] }

    /// The change of the slope, b₃.
    public var slope: Coefficient { coefficients[3] }

    /// Returns what would have been at a time after the interruption, had the course before just gone on.
    ///
    /// - Parameter time: The time.
    /// - Returns: A value, in the unit of the points.
    public func counterfactual(at time: Double) -> Double {
        regression.values[0] + regression.values[1] * time
    }

    /// Returns the difference that the interruption made by a time after it, b₂ + b₃·s.
    ///
    /// - Parameter time: The time.
    /// - Returns: The difference with its error, p-value and interval.
    /// - Throws: ``EffectRefusal`` where there is too little data or something is outside its domain.
    public func effect(at time: Double) throws(EffectRefusal) -> Coefficient {
        do {
            return try regression.combination(
                [0, 0, 1, time - lastBefore],
                .autocorrelated(lag: lag),
                confidence: level.confidence
            )
        } catch let refusal {
            throw .regression(refusal)
        }
    }
}
