extension WeightedHistogram {
    /// Returns the net promoter score of answers on 0…10, with its adjusted Wald interval.
    ///
    /// ```
    /// NPS = 100·(P − D)/n
    /// p′ = (P + ¾)/n′,  d′ = (D + ¾)/n′,  n′ = n + 3
    /// 100·(p′ − d′ ± z·√((p′ + d′ − (p′ − d′)²)/n′)),  cut to −100...100
    /// ```
    ///
    /// `P` is the number of answers of 9 and 10 (promoters), `D` of 0 to 6 (detractors), `n` of all; for weights, shares of weight
    /// times n_eff. The standard error is that of the adjusted score. For a single answer the interval is widened to contain it.
    ///
    /// - Parameters:
    ///   - confidence: The confidence of the interval, strictly between 0 and 1.
    ///   - weighting: Whether answers count once or with their weight.
    /// - Returns: The score in points, in `-100...100`; `nil` when nobody answered, when an answer lies outside 0…10, or when the
    ///   confidence is outside its domain.
    ///
    /// Source: Rocks, B., Interval estimation for the net promoter score, The American Statistician 70 (2016), 365–372,
    /// doi:10.1080/00031305.2016.1198279. Worked example: `WeightedHistogramNetPromoterScoreTests`, 50 promoters, 30 passives, 20 detractors.
    public func netPromoterScore(confidence: Double = 0.95, weighting: Weighting = .counts) -> Estimate? {
        guard bins.allSatisfy({ (0...10).contains($0.point) }),
            let promoters = proportion(weighting, where: { $0 >= 9 }),
            let detractors = proportion(weighting, where: { $0 <= 6 }),
            let reach = NormalDistribution.criticalValue(confidence: confidence)
        else { return nil }
        let n = promoters.trials + 3
        let (p, d) = ((promoters.successes + 0.75) / n, (detractors.successes + 0.75) / n)
        let standardError = ((p + d - (p - d) * (p - d)) / n).squareRoot()
        let (lower, upper) = (p - d - reach * standardError, p - d + reach * standardError)
        return Estimate(
            value: 100 * (promoters.successes - detractors.successes) / promoters.trials,
            interval: max(-100, 100 * lower)...min(100, 100 * upper),
            standardError: 100 * standardError,
            count: count,
            effectiveCount: promoters.trials,
            confidence: confidence
        )
    }
}
