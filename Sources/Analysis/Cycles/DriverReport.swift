package import Prioritisation
package import ServiceCycle
package import Statistics

/// What goes with customers' opinion of the whole, and what spoils or lifts it.
///
/// From the newest people of the selection, one by one, since a cube of single questions does not know what went together.
package struct DriverReport: Sendable {
    /// Why a moment is not among the predictors.
    package enum Reason: Sendable {
        /// Fewer than half of these people rated it, such as where it belongs to another channel.
        case askedOfFew
        /// All rated it alike.
        case allAlike
        /// Nobody rated it low, or nobody high.
        case noExtremes
    }

    package let plan: DriverPlan
    package let rows: RatingRows

    /// How many of them answered the outcome and every predictor.
    package let count: Int

    /// The predictors in the order of the map.
    package let predictors: [DriverPlan.Predictor]
    package let leftOut: [(moment: Moment, reason: Reason)]

    /// The relative weights, or why there are none.
    package let drivers: Result<DriverAnalysis, AnalysisRefusal>

    /// Penalties and rewards, or why there are none.
    package let impacts: Result<PenaltyReward, AnalysisRefusal>

    /// Moments without low or without high ratings.
    package let unshaken: [Moment]

    /// Which points count as low and which as high, where there are penalties.
    package let low: [Int]
    package let high: [Int]

    /// How many people are read, at most.
    package static let mostRows = 2_000

    /// The resamples that intervals come from; the seed makes them come out the same again.
    package static let resampleCount = 1_000
    package static let seed: UInt64 = 20_261_122

    /// Fewer people than this for each predictor, or altogether, say nothing reliable.
    package static let fewestForEach = 5
    package static let fewestRows = 30

    /// - Parameters:
    ///   - plan: The outcome and what may go with it.
    ///   - rows: The people's answers to the plan's questions, in the same order.
    package init(_ plan: DriverPlan, _ rows: RatingRows) {
        let known = rows.points[0].indices.filter { rows.points[0][$0] != nil }
        let columns = rows.points.map { column in known.map { column[$0].map(Double.init) } }
        var kept: [(place: Int, predictor: DriverPlan.Predictor)] = []
        var leftOut: [(moment: Moment, reason: Reason)] = []
        for (index, predictor) in plan.predictors.enumerated() {
            let answers = columns[index + 1].compactMap { $0 }
            if answers.count * 2 < known.count || answers.isEmpty {
                leftOut.append((predictor.moment, .askedOfFew))
            } else if Set(answers).count == 1 {
                leftOut.append((predictor.moment, .allAlike))
            } else {
                kept.append((index + 1, predictor))
            }
        }
        let outcome = Ratings(plan.outcome.question.code.text, columns[0])
        let ratings = kept.map { Ratings($0.predictor.moment.code.text, columns[$0.place]) }
        self.plan = plan
        self.rows = rows
        self.leftOut = leftOut
        predictors = kept.map(\.predictor)
        let complete = known.indices.count { row in kept.allSatisfy { columns[$0.place][row] != nil } }
        count = kept.isEmpty ? 0 : complete
        let needed = max(Self.fewestRows, Self.fewestForEach * kept.count)
        drivers = Self.guarded(complete, needed, ratings) { () throws(AnalysisRefusal) in
            try DriverAnalysis(
                outcome: outcome,
                predictors: ratings,
                method: .johnson,
                bootstrap: Bootstrap(seed: Self.seed, resampleCount: Self.resampleCount)
            )
        }
        let scales = Dictionary(grouping: kept) { $0.predictor.question.kind.scale?.upperBound ?? 0 }
        let points = scales.max { ($0.value.count, $0.key) < ($1.value.count, $1.key) }?.key ?? 0
        (low, high) = Self.extremes(points)
        let (lows, highs) = (Set(low.map(Double.init)), Set(high.map(Double.init)))
        let shaken = zip(kept, ratings).filter { entry, ratings in
            let answers = ratings.answers.compactMap { $0 }
            return entry.predictor.question.kind.scale?.upperBound == points && answers.contains(where: lows.contains)
                && answers.contains(where: highs.contains)
        }
        unshaken = kept.filter { entry in !shaken.contains { $0.0.place == entry.place } }.map(\.predictor.moment)
        impacts = Self.guarded(complete, max(needed, 5 * shaken.count), shaken.map(\.1)) {
            () throws(AnalysisRefusal) in
            try PenaltyReward(
                outcome: outcome,
                attributes: shaken.map(\.1),
                coding: PenaltyReward.Coding(low: lows, high: highs),
                rule: PenaltyReward.Rule()
            )
        }
    }

    private static func guarded<Found>(
        _ count: Int,
        _ needed: Int,
        _ ratings: [Ratings],
        _ body: () throws(AnalysisRefusal) -> Found
    ) -> Result<Found, AnalysisRefusal> {
        guard !ratings.isEmpty else { return .failure(.nothingGiven) }
        guard count >= needed else { return .failure(.tooFewRows(count: count, needed: needed)) }
        return Result(catching: body)
    }

    /// The two lowest of five points and the highest one, and as much of other scales.
    static func extremes(_ points: Int) -> (low: [Int], high: [Int]) {
        guard points > 1 else { return ([], []) }
        let high = points > 7 ? 2 : 1
        return (Array(1...max(1, points * 2 / 5)), Array((points + 1 - high)...points))
    }

    /// How much of the outcome's variance goes with each moment, with its interval; nil where that is not known.
    package var importances: [Code: Estimate]? {
        guard let analysis = try? drivers.get() else { return nil }
        return zip(predictors, analysis.drivers).reduce(into: [:]) { importances, pair in
            guard let interval = pair.1.interval else { return }
            importances[pair.0.moment.code] = Estimate(
                value: pair.1.weight,
                interval: interval,
                standardError: nil,
                count: analysis.count,
                effectiveCount: Double(analysis.count),
                confidence: 0.95
            )
        }
    }
}
