internal import Prioritisation
internal import ServiceCycle

/// People's answers made ready for driver analysis: the outcome, and every moment that enough of them rated.
struct DriverColumns {
    /// A predictor with its ratings.
    struct Column {
        let predictor: DriverPlan.Predictor
        let ratings: Ratings

        /// The points of its scale.
        var points: Int { predictor.question.kind.scale?.upperBound ?? 0 }

        /// Whether anybody gave one of some ratings.
        func isRated(_ some: Set<Double>) -> Bool {
            ratings.answers.contains { $0.map(some.contains) ?? false }
        }
    }

    let outcome: Ratings
    private(set) var kept: [Column] = []
    private(set) var leftOut: [(moment: Moment, reason: DriverReport.Reason)] = []

    /// How many people answered the outcome and every moment that is kept.
    var completeCount: Int {
        kept.isEmpty
            ? 0 : outcome.answers.indices.count { row in kept.allSatisfy { $0.ratings.answers[row] != nil } }
    }

    /// The points of the scale that most moments are rated on.
    var usualPoints: Int {
        let scales = Dictionary(grouping: kept, by: \.points).mapValues(\.count)
        return scales.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
    }

    init(_ plan: DriverPlan, _ rows: RatingRows) {
        let whole = rows.points.first ?? []
        let known = whole.indices.filter { whole[$0] != nil }
        let columns = rows.points.map { column in known.map { column[$0].map(Double.init) } }
        outcome = Ratings(plan.outcome.question.code.text, columns.first ?? [])
        for (predictor, answers) in zip(plan.predictors, columns.dropFirst()) {
            let given = answers.compactMap { $0 }
            if given.isEmpty || given.count * 2 < known.count {
                leftOut.append((predictor.moment, .askedOfFew))
            } else if Set(given).count == 1 {
                leftOut.append((predictor.moment, .allAlike))
            } else {
                kept.append(Column(predictor: predictor, ratings: Ratings(predictor.moment.code.text, answers)))
            }
        }
    }
}
