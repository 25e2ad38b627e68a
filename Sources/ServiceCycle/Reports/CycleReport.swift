package import Statistics

/// What a cycle's customers said in a period: every moment in order, then what hurts and what carries.
package struct CycleReport: Equatable, Sendable {
    package let map: ServiceMap
    package let request: ReportRequest
    package let period: ReportPeriod

    /// All moments of the map, in its order.
    package let moments: [MomentFigure]

    /// Moments certainly below what must hold, by criticality × certain shortfall, worst first.
    package let weaknesses: [MomentFigure]

    /// Moments certainly above what must hold, by criticality × certain surplus, best first.
    package let strengths: [MomentFigure]

    /// Questions about the whole.
    package let whole: [WholeFigure]

    /// Whether the answers were simulated.
    package let isSample: Bool

    /// Fewer answers than this are not shown: a person could be recognised, and the figure would say little.
    package static let fewest = 5

    /// How many answers the report rests on.
    package var answerCount: Int { moments.reduce(0) { $0 + $1.count } + whole.reduce(0) { $0 + $1.count } }

    /// Whether there is nothing to show at all.
    package var isEmpty: Bool { answerCount == 0 }

    /// How many of them belong to figures that are shown: with the others told, a withheld one could be worked out.
    package var shownAnswerCount: Int {
        moments.reduce(0) { $0 + ($1.isWithheld ? 0 : $1.count) }
            + whole.reduce(0) { $0 + ($1.isWithheld ? 0 : $1.count) }
    }
}

/// A figure about the whole, not about a moment.
package struct WholeFigure: Equatable, Sendable {
    package let question: Question
    package let count: Int
    package let isWithheld: Bool
    package let mean: Estimate?

    /// For ratings and effort, 0…1.
    package let satisfied: ShareEstimate?

    /// For recommendation, −100…100.
    package let netPromoterScore: Estimate?
}
