/// The comparison of two net promoter scores of different people, such as after and before a change.
public struct NetPromoterDifference: Sendable, Hashable {
    /// The first score minus the second, in points, in `-200...200`.
    public let difference: Double

    /// The confidence interval of the difference in points, which contains it.
    public let interval: ClosedRange<Double>

    /// The difference in standard errors, or `nil` when neither group varies.
    public let z: Double?

    /// The probability of a difference at least as large if there were none, or `nil` where there is no ``z``.
    public let pValue: Double?

    /// The confidence of the interval.
    public let confidence: Double

    /// Compares two groups of answers on 0…10.
    ///
    /// ```
    /// 100·(a₁ − a₂ ± z·√(v₁ + v₂)),  aᵢ = pᵢ′ − dᵢ′,  vᵢ = (pᵢ′ + dᵢ′ − aᵢ²)/nᵢ′
    /// ```
    ///
    /// `pᵢ′` and `dᵢ′` are the shares of promoters and detractors after ¾ were added to each and 3 to n, as for
    /// ``WeightedHistogram/netPromoterScore(confidence:weighting:)``; the test is that of the shares themselves.
    ///
    /// - Parameters:
    ///   - first: The answers in question.
    ///   - second: The answers they are compared with.
    ///   - weighting: Whether answers count once or with their weight.
    ///   - confidence: The confidence of the interval, strictly between 0 and 1.
    /// - Throws: ``ComparisonRefusal`` when a group has no answers or some outside 0…10, or the confidence is outside
    ///   its domain.
    ///
    /// Source: Rocks, B., Interval estimation for the net promoter score, The American Statistician 70 (2016), 365–372,
    /// doi:10.1080/00031305.2016.1198279. Worked example: `NetPromoterDifferenceTests`, 64/24/12 against 50/30/20.
    public init(
        of first: WeightedHistogram,
        against second: WeightedHistogram,
        weighting: Weighting = .counts,
        confidence: Double = 0.95
    ) throws(ComparisonRefusal) {
        guard let reach = NormalDistribution.criticalValue(confidence: confidence) else { throw .confidenceOutOfRange }
        let one = try Part(first, weighting, group: 0)
        let two = try Part(second, weighting, group: 1)
        difference = 100 * (one.score() - two.score())
        let centre = 100 * (one.score(adding: 0.75) - two.score(adding: 0.75))
        let width = 100 * reach * (one.variance(adding: 0.75) + two.variance(adding: 0.75)).squareRoot()
        let (lower, upper) = (max(-200, centre - width), min(200, centre + width))
        interval = min(lower, difference)...max(upper, difference)
        let variance = one.variance() + two.variance()
        z = variance > 0 ? (one.score() - two.score()) / variance.squareRoot() : nil
        pValue = z.map(NormalDistribution.twoSidedP)
        self.confidence = confidence
    }

    /// The promoters and detractors of one group.
    private struct Part {
        let promoters, detractors, n: Double

        init(_ histogram: WeightedHistogram, _ weighting: Weighting, group: Int) throws(ComparisonRefusal) {
            guard histogram.isPossible, histogram.points.allSatisfy({ (0...10).contains($0) }) else {
                throw .impossibleGroup(group)
            }
            guard let promoters = histogram.proportion(weighting, where: { $0 >= 9 }),
                let detractors = histogram.proportion(weighting, where: { $0 <= 6 })
            else { throw .tooFewAnswers(group: group, needed: 1) }
            self.promoters = promoters.successes
            self.detractors = detractors.successes
            n = promoters.trials
        }

        func score(adding: Double = 0) -> Double { (promoters - detractors) / (n + 4 * adding) }

        func variance(adding: Double = 0) -> Double {
            let total = n + 4 * adding
            let score = score(adding: adding)
            return max((promoters + detractors + 2 * adding) / total - score * score, 0) / total
        }
    }
}
