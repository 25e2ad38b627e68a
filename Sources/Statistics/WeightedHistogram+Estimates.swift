internal import RealModule

extension WeightedHistogram {
    /// Returns the mean with its confidence interval.
    ///
    /// ```
    /// m ± t(ν)·s/√n,  ν = n − 1
    /// ```
    ///
    /// `s²` is ``variance(_:)``, `n` the number of answers, or n_eff for weights. The interval is cut to the scale.
    ///
    /// When all answers agree, `s` is zero and this formula would claim certainty. Instead, with the bounds `a...b` of the scale:
    ///
    /// ```
    /// m − u·(m − a) ... m + u·(b − m),  u = 1 − α^(1/n),  α = 1 − confidence
    /// ```
    ///
    /// `u`, about 3/n for 95 %, is the largest share of other answers that still leaves a chance of α to meet none of them among
    /// n; they could all lie at an end of the scale. This also holds for a single answer. Without a scale nothing bounds them.
    ///
    /// - Parameters:
    ///   - confidence: The confidence of the interval, strictly between 0 and 1.
    ///   - weighting: Whether answers count once or with their weight.
    ///   - scale: The points that could be chosen.
    /// - Returns: The mean in points of the scale; `nil` when nobody answered, when all agree (or there is but one answer) and no
    ///   scale is given, when there are answers outside the scale, or when the confidence is outside its domain.
    ///
    /// Source: Student, The probable error of a mean, Biometrika 6 (1908), 1–25, doi:10.1093/biomet/6.1.1. All agree: Hanley,
    /// J. A. and Lippman-Hand, A., If nothing goes wrong, is everything all right?, JAMA 249 (1983), 1743–1745,
    /// doi:10.1001/jama.1983.03330370053031. Worked examples: `WeightedHistogramEstimatesTests`, the 25 answers, and ten fives.
    public func meanEstimate(
        confidence: Double = 0.95,
        weighting: Weighting = .counts,
        scale: ClosedRange<Int>? = nil
    ) -> Estimate? {
        guard confidence > 0, confidence < 1, let mean = mean(weighting), let n = effectiveCount(weighting) else {
            return nil
        }
        if let scale, !bins.allSatisfy({ scale.contains($0.point) }) { return nil }
        let standardError = bins.count > 1 ? variance(weighting).map { ($0 / n).squareRoot() } : nil
        let interval =
            bins.count > 1
            ? standardError.flatMap { studentInterval(mean, $0, n, confidence, scale) }
            : scale.map { unanimousInterval(mean, n, confidence, $0) }
        return interval.map {
            Estimate(
                value: mean,
                interval: $0,
                standardError: standardError,
                count: count,
                effectiveCount: n,
                confidence: confidence
            )
        }
    }

    /// Returns the share of answers within a range of points, with its Wilson score interval.
    ///
    /// - Parameters:
    ///   - range: The points in question, such as `4...5`.
    ///   - confidence: The confidence of the interval, strictly between 0 and 1.
    ///   - weighting: Whether answers count once or with their weight; then the interval rests on n_eff.
    /// - Returns: The share, or `nil` when nobody answered or the confidence is outside its domain.
    public func share(
        of range: ClosedRange<Int>,
        confidence: Double = 0.95,
        weighting: Weighting = .counts
    ) -> ShareEstimate? {
        share(confidence: confidence, weighting: weighting) { range.contains($0) }
    }

    /// Returns the share of answers at the points that satisfy a condition, with its Wilson score interval.
    ///
    /// - Parameters:
    ///   - confidence: The confidence of the interval, strictly between 0 and 1.
    ///   - weighting: Whether answers count once or with their weight; then the interval rests on n_eff.
    ///   - isHit: Whether a point is among those in question.
    /// - Returns: The share, or `nil` when nobody answered or the confidence is outside its domain.
    public func share(
        confidence: Double = 0.95,
        weighting: Weighting = .counts,
        where isHit: (Int) -> Bool
    ) -> ShareEstimate? {
        guard let proportion = proportion(weighting, where: isHit),
            let wilson = WilsonInterval(proportion, confidence: confidence)
        else { return nil }
        let estimate = Estimate(
            value: proportion.share,
            interval: wilson.bounds,
            standardError: nil,
            count: count,
            effectiveCount: proportion.trials,
            confidence: confidence
        )
        return ShareEstimate(hits: hits(where: isHit).count, estimate: estimate)
    }

    /// Returns the share of answers as successes among trials, as tests of two groups need it.
    ///
    /// - Parameters:
    ///   - weighting: Whether answers count once or with their weight; then the trials are n_eff.
    ///   - isHit: Whether a point is among those in question.
    /// - Returns: The proportion, or `nil` when nobody answered.
    public func proportion(_ weighting: Weighting = .counts, where isHit: (Int) -> Bool) -> Proportion? {
        guard let n = effectiveCount(weighting) else { return nil }
        let hits = hits(where: isHit)
        switch weighting {
        case .counts: return Proportion(successes: Double(hits.count), trials: n)
        case .weights: return Proportion(successes: Double(hits.weight) / Double(total.weight) * n, trials: n)
        }
    }

    /// Returns the answers at the points that satisfy a condition.
    private func hits(where isHit: (Int) -> Bool) -> Tally {
        bins.reduce(into: .zero) { if isHit($1.point) { $0 += $1.tally } }
    }

    /// Returns the interval of a mean by Student's t; the whole scale where t is beyond the greatest number.
    private func studentInterval(
        _ mean: Double,
        _ standardError: Double,
        _ n: Double,
        _ confidence: Double,
        _ scale: ClosedRange<Int>?
    ) -> ClosedRange<Double>? {
        let bounds = scale.map { Double($0.lowerBound)...Double($0.upperBound) }
        guard let reach = StudentT(degreesOfFreedom: n - 1)?.criticalValue(confidence: confidence), reach.isFinite
        else {
            return bounds
        }
        let interval = (mean - reach * standardError)...(mean + reach * standardError)
        guard let bounds else { return interval.upperBound.isFinite && interval.lowerBound.isFinite ? interval : nil }
        return interval.clamped(to: bounds)
    }

    /// Returns the interval of a mean when all answers agree.
    private func unanimousInterval(
        _ mean: Double,
        _ n: Double,
        _ confidence: Double,
        _ scale: ClosedRange<Int>
    ) -> ClosedRange<Double> {
        let others = -Double.expMinusOne(Double.log(1 - confidence) / n)
        let (below, above) = (mean - Double(scale.lowerBound), Double(scale.upperBound) - mean)
        return (mean - others * below)...(mean + others * above)
    }
}
