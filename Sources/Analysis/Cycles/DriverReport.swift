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
    package static let resampleCount = 500
    package static let seed: UInt64 = 20_261_122

    /// Fewer people than this for each predictor, or altogether, say nothing reliable.
    package static let fewestForEach = 5
    package static let fewestRows = 30

    /// - Parameters:
    ///   - plan: The outcome and what may go with it.
    ///   - rows: The people's answers to the plan's questions, in the same order.
    package init(_ plan: DriverPlan, _ rows: RatingRows) {
        let columns = DriverColumns(plan, rows)
        self.plan = plan
        self.rows = rows
        predictors = columns.kept.map(\.predictor)
        leftOut = columns.leftOut
        count = columns.completeCount
        let needed = max(Self.fewestRows, Self.fewestForEach * columns.kept.count)
        drivers = Self.guarded(columns.completeCount, needed, columns.kept.map(\.ratings)) {
            () throws(AnalysisRefusal) in
            try DriverAnalysis(
                outcome: columns.outcome,
                predictors: columns.kept.map(\.ratings),
                method: .johnson,
                bootstrap: Bootstrap(seed: Self.seed, resampleCount: Self.resampleCount)
            )
        }
        (low, high) = Self.extremes(columns.usualPoints)
        let (lows, highs) = (Set(low.map(Double.init)), Set(high.map(Double.init)))
        let shaken = columns.kept.filter { $0.points == columns.usualPoints && $0.isRated(lows) && $0.isRated(highs) }
        unshaken = columns.kept.map(\.predictor.moment).filter { moment in
            !shaken.contains { $0.predictor.moment.code == moment.code }
        }
        impacts = Self.guarded(columns.completeCount, needed, shaken.map(\.ratings)) { () throws(AnalysisRefusal) in
            try PenaltyReward(
                outcome: columns.outcome,
                attributes: shaken.map(\.ratings),
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
