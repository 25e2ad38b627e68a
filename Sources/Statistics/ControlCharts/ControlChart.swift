/// Points in order of time, judged by limits that were frozen beforehand.
///
/// The points must not depend on each other, and each must vary as its kind of chart assumes.
public struct ControlChart: Sendable, Hashable {
    /// The centre line, in the unit of the values.
    public let center: Double

    /// The points in order; `nil` where there was no observation.
    public let points: [ControlPoint?]

    /// Judges points by a baseline.
    ///
    /// ```
    /// center ± 3·σᵢ,   zᵢ = (xᵢ − center) / σᵢ
    /// ```
    ///
    /// `xᵢ` is the value of a point, `σᵢ` its standard deviation by the baseline; the rules look at `zᵢ`.
    ///
    /// - Parameters:
    ///   - observations: What the points are made of, in order; `nil` where there was none, which ends every pattern.
    ///   - baseline: The frozen centre and spread.
    ///   - rules: The patterns to look for.
    /// - Throws: ``ControlChartRefusal`` where nothing varies or something is outside its domain.
    ///
    /// Source: Shewhart, W. A., Economic Control of Quality of Manufactured Product, Van Nostrand 1931, chapter XX. Worked example:
    /// `ControlChartTests`.
    public init<Baseline: ControlBaseline>(
        _ observations: [Baseline.Observation?],
        by baseline: Baseline,
        rules: NelsonRules = .usual
    ) throws(ControlChartRefusal) {
        let deviations = observations.map { observation in
            observation.map { (baseline.value(of: $0) - baseline.center) / baseline.standardDeviation(of: $0) }
        }
        if let index = deviations.firstIndex(where: { $0.map { !$0.isFinite } ?? false }) {
            throw .notFinite(point: index)
        }
        let reaches = observations.map { $0.map { 3 * baseline.standardDeviation(of: $0) } }
        guard reaches.allSatisfy({ ($0.map { abs(baseline.center) + $0 } ?? 0).isFinite }) else {
            throw .outOfRange(.spread)
        }
        let signals = rules.signals(deviations)
        center = baseline.center
        points = observations.indices.map { index in
            guard let observation = observations[index], let deviation = deviations[index], let reach = reaches[index]
            else { return nil }
            let domain = baseline.domain
            return ControlPoint(
                value: baseline.value(of: observation),
                limits: max(
                    domain.lowerBound,
                    baseline.center - reach
                )...min(
                    domain.upperBound,
                    baseline.center + reach
                ),
                deviation: deviation,
                signals: signals[index],
                isRough: baseline.isRough(observation)
            )
        }
    }

    /// The places, counted from zero, of the points that signal by any rule.
    public var signalling: [Int] {
        points.indices.filter { points[$0].map { !$0.signals.isEmpty } ?? false }
    }
}
