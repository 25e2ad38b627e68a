/// The exact interval of an expected number of events, such as complaints in a month.
public struct EventCountInterval: Sendable, Hashable {
    /// The bounds of the expected number, from zero up.
    public let bounds: ClosedRange<Double>

    /// The confidence of the interval.
    public let confidence: Double

    /// Creates the interval of a count.
    ///
    /// ```
    /// l = χ²(α/2; 2k)/2,  u = χ²(1 − α/2; 2k + 2)/2,  α = 1 − confidence
    /// ```
    ///
    /// `k` is the number of events, `χ²(p; ν)` the quantile of the ``ChiSquared`` distribution; `l` is 0 for k = 0.
    ///
    /// - Parameters:
    ///   - events: The number of events k; refused if negative.
    ///   - confidence: The confidence, strictly between 0 and 1; refused otherwise.
    ///
    /// Source: Garwood, F., Fiducial limits for the Poisson distribution, Biometrika 28 (1936), 437–442,
    /// doi:10.1093/biomet/28.3-4.437. Worked example: `EventCountIntervalTests`, no event gives 0 to 3.689.
    public init?(_ events: Int, confidence: Double = 0.95) {
        guard events >= 0, confidence > 0, confidence < 1 else { return nil }
        let (tail, count) = ((1 - confidence) / 2, Double(events))
        guard let lower = events == 0 ? 0 : IncompleteGamma.inverse(tail, a: count),
            let upper = IncompleteGamma.inverse(upperTail: tail, a: count + 1)
        else { return nil }
        bounds = lower...max(lower, upper)
        self.confidence = confidence
    }
}
