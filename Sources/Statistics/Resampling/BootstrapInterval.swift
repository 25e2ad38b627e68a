/// A confidence interval from what a statistic came to in resamples.
///
/// Source: Efron, B. and Tibshirani, R. J., An Introduction to the Bootstrap, Chapman and Hall 1993, chapters 13 and 14.
public enum BootstrapInterval {
    /// The least number of replicates that an interval is taken from.
    public static let leastReplicates = 100

    /// Returns the interval between two quantiles of the replicates.
    ///
    /// ```
    /// Q((1 − c)/2) … Q((1 + c)/2)
    /// ```
    ///
    /// `Q` interpolates between the ordered replicates, `c` is the confidence.
    ///
    /// - Parameters:
    ///   - replicates: What the statistic came to, finite; at least ``leastReplicates``.
    ///   - confidence: The confidence, strictly between 0 and 1.
    /// - Returns: The interval, or `nil` outside the domain.
    ///
    /// Source: Efron and Tibshirani 1993, section 13.3; quantiles: Hyndman, R. J. and Fan, Y., American Statistician 50 (1996),
    /// 361–365, definition 7. Worked example: `BootstrapIntervalTests`.
    public static func percentile(_ replicates: [Double], confidence: Double = 0.95) -> ClosedRange<Double>? {
        guard confidence > 0, confidence < 1, let sorted = sorted(replicates) else { return nil }
        let tail = (1 - confidence) / 2
        return interval(of: sorted, from: tail, to: 1 - tail)
    }

    /// Returns the interval that is corrected for bias and for a spread that depends on the value.
    ///
    /// ```
    /// α₁ = Φ(z₀ + (z₀ + z)/(1 − a·(z₀ + z))),  z = ∓ the critical value of the confidence
    /// z₀ = Φ⁻¹(share of replicates below the estimate),   a = Σ (θ̄ − θᵢ)³ / (6·(Σ (θ̄ − θᵢ)²)^1.5)
    /// ```
    ///
    /// `θᵢ` is the statistic without row i. Replicates equal to the estimate count half.
    ///
    /// - Parameters:
    ///   - replicates: What the statistic came to in resamples, finite; at least ``leastReplicates``.
    ///   - estimate: What it came to in the data.
    ///   - jackknife: What it comes to without each row in turn; at least two.
    ///   - confidence: The confidence, strictly between 0 and 1.
    /// - Returns: The interval, or `nil` outside the domain and where all replicates lie on one side of the estimate.
    ///
    /// Source: Efron, B., Better bootstrap confidence intervals, Journal of the American Statistical Association 82 (1987), 171–185,
    /// doi:10.1080/01621459.1987.10478410. Worked example: `BootstrapIntervalTests`, the spatial test of 26 children.
    public static func accelerated(
        _ replicates: [Double],
        estimate: Double,
        jackknife: [Double],
        confidence: Double = 0.95
    ) -> ClosedRange<Double>? {
        guard let reach = NormalDistribution.criticalValue(confidence: confidence), estimate.isFinite,
            let acceleration = acceleration(jackknife), let sorted = sorted(replicates)
        else { return nil }
        let below = replicates.reduce(0) { $0 + ($1 < estimate ? 1 : $1 == estimate ? 0.5 : 0) }
        guard let bias = NormalDistribution.quantile(below / Double(replicates.count)) else { return nil }
        let shares = [bias - reach, bias + reach].map { place in
            NormalDistribution.cdf(bias + place / (1 - acceleration * place))
        }
        // Beyond the pole of the correction there is no interval.
        guard [bias - reach, bias + reach].allSatisfy({ acceleration * $0 < 1 }) else { return nil }
        return interval(of: sorted, from: shares[0], to: shares[1])
    }

    /// Returns a, how fast the standard deviation changes with the value; 0 where nothing changes.
    ///
    /// - Parameter jackknife: The statistic without each row in turn; at least two finite numbers.
    /// - Returns: A number, seldom beyond ±0.2, or `nil` outside the domain.
    public static func acceleration(_ jackknife: [Double]) -> Double? {
        guard jackknife.count >= 2, jackknife.allSatisfy(\.isFinite) else { return nil }
        let mean = jackknife.reduce(0) { $0 + $1 / Double(jackknife.count) }
        let greatest = jackknife.reduce(0) { max($0, abs(mean - $1)) }
        guard greatest > 0, greatest.isFinite else { return greatest == 0 ? 0 : nil }
        let parts = jackknife.map { (mean - $0) / greatest }
        let squares = parts.reduce(0) { $0 + $1 * $1 }
        return parts.reduce(0) { $0 + $1 * $1 * $1 } / (6 * squares * squares.squareRoot())
    }

    /// Returns finite replicates in ascending order, or `nil` when there are too few.
    private static func sorted(_ replicates: [Double]) -> [Double]? {
        guard replicates.count >= leastReplicates, replicates.allSatisfy(\.isFinite) else { return nil }
        return replicates.sorted()
    }

    /// Returns the interval between two quantiles.
    private static func interval(of sorted: [Double], from low: Double, to high: Double) -> ClosedRange<Double>? {
        let (lower, upper) = (quantile(sorted, low), quantile(sorted, high))
        return lower <= upper ? lower...upper : nil
    }

    /// Returns the value at a share of the way from the first to the last of some ordered values.
    private static func quantile(_ sorted: [Double], _ share: Double) -> Double {
        let place = share * Double(sorted.count - 1)
        let index = min(max(Int(place), 0), sorted.count - 1)
        let next = min(index + 1, sorted.count - 1)
        return sorted[index] + (place - Double(index)) * (sorted[next] - sorted[index])
    }
}
