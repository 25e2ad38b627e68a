internal import Statistics

/// The ratings of one group, summed up.
package struct ScoreGroup: Sendable {
    /// One answer and how much it counts.
    struct Answer {
        let value: Double
        let weight: Double
    }

    /// The name; nil for all together.
    package let name: String?

    /// The number of answers.
    package let count: Int

    /// The number of equally weighted answers that would tell as much; nil without weights.
    package let effectiveCount: Double?
    package let mean: Double?
    package let deviation: Double?

    /// The 95 % interval of the mean, by t.
    package let interval: ClosedRange<Double>?

    /// The NPS with its interval by the adjusted Wald method, and the middle of that.
    package let netPromoter: (value: Double, interval: ClosedRange<Double>, adjusted: Double)?
    package let promoters: Int?
    package let passives: Int?
    package let detractors: Int?

    /// The share of satisfied answers, with Wilson's limits.
    package let share: Double?
    package let shareInterval: ClosedRange<Double>?

    /// Why something is missing, or nil.
    package let reason: String?

    /// Sums up ratings.
    ///
    /// - Parameters:
    ///   - name: The name of the group.
    ///   - answers: The ratings with their weights; all weights are 1 where none are given.
    ///   - isWeighted: Whether weights were given.
    ///   - kind: What they are read as.
    ///   - satisfied: The points that count as satisfied, where a share is taken.
    init(_ name: String?, _ answers: [Answer], isWeighted: Bool, kind: ScoreKind, satisfied: Set<Double>?) {
        let total = answers.reduce(0) { $0 + $1.weight }
        let squares = answers.reduce(0) { $0 + $1.weight * $1.weight }
        let effective = answers.isEmpty ? 0 : total * total / squares
        let summary = ScoreGroup.summary(answers, total: total, effective: effective)
        let test = summary.flatMap { try? PairedTest(differences: $0) }
        let portion = { (isHit: (Double) -> Bool) in
            let hits = answers.reduce(0) { isHit($1.value) ? $0 + $1.weight : $0 }
            return answers.isEmpty ? nil : Proportion(successes: min(hits / total, 1) * effective, trials: effective)
        }
        let hits = satisfied.flatMap { points in portion { points.contains($0) } }
        let isNPS = kind == .nps
        self.name = name
        count = answers.count
        effectiveCount = isWeighted ? effective : nil
        mean = summary?.mean ?? answers.first?.value
        deviation = summary?.variance.squareRoot()
        interval = test?.interval
        share = hits?.share
        shareInterval = hits.flatMap { WilsonInterval($0)?.bounds }
        promoters = isNPS ? answers.count { $0.value >= 9 } : nil
        detractors = isNPS ? answers.count { $0.value <= 6 } : nil
        passives = isNPS ? answers.count { $0.value == 7 || $0.value == 8 } : nil
        netPromoter = isNPS ? ScoreGroup.netPromoter(portion { $0 >= 9 }, portion { $0 <= 6 }) : nil
        reason =
            if answers.isEmpty {
                "Nobody answered."
            } else if summary == nil {
                "One answer has no spread."
            } else if test == nil {
                "All answers are the same, so that nothing tells how sure the mean is."
            } else {
                nil
            }
    }

    /// Mean and variance with weights of which only the proportions matter; nil for fewer than two answers' worth.
    private static func summary(_ answers: [Answer], total: Double, effective: Double) -> SampleSummary? {
        guard let first = answers.first, effective > 1, answers.count > 1 else { return nil }
        guard answers.contains(where: { $0.value != first.value }) else {
            return SampleSummary(mean: first.value, variance: 0, count: effective)
        }
        let rough = answers.reduce(0) { $0 + $1.value * ($1.weight / total) }
        let rest = answers.reduce(0) { $0 + ($1.value - rough) * ($1.weight / total) }
        let mean = rough + rest
        let squares = answers.reduce(0) { $0 + ($1.value - mean) * ($1.value - mean) * ($1.weight / total) }
        return SampleSummary(mean: mean, variance: squares * (effective / (effective - 1)), count: effective)
    }

    /// The score, and the same with three answers added, of which three quarters promote and three quarters detract.
    private static func netPromoter(
        _ promoters: Proportion?,
        _ detractors: Proportion?
    ) -> (value: Double, interval: ClosedRange<Double>, adjusted: Double)? {
        guard let promoters, let detractors, let reach = NormalDistribution.criticalValue(confidence: 0.95) else {
            return nil
        }
        let n = promoters.trials + 3
        let (p, d) = ((promoters.successes + 0.75) / n, (detractors.successes + 0.75) / n)
        let error = ((p + d - (p - d) * (p - d)) / n).squareRoot()
        let bounds = max(-100, 100 * (p - d - reach * error))...min(100, 100 * (p - d + reach * error))
        return (100 * (promoters.share - detractors.share), bounds, 100 * (p - d))
    }
}
