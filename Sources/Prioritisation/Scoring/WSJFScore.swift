/// What it costs to let a job wait, for the time it takes: the job with the greatest score comes first.
public struct WSJFScore: Sendable, Hashable {
    /// The cost of delay, on the scale of its three parts.
    public let costOfDelay: Double

    /// The cost of delay for a unit of size.
    public let score: Double

    /// Scores a job.
    ///
    /// ```
    /// WSJF = (value + time criticality + risk reduction or opportunity) / size
    /// ```
    ///
    /// The three parts are judged on one scale without unit, customarily 1, 2, 3, 5, 8, 13, 20.
    ///
    /// - Parameters:
    ///   - value: What it brings to customers and business, not negative.
    ///   - timeCriticality: How much of that is lost by waiting, not negative.
    ///   - opportunity: Which risks it reduces or chances it opens, not negative.
    ///   - size: How long it takes, above zero.
    /// - Throws: ``ScoringRefusal`` with what lies outside its domain.
    ///
    /// Source: Reinertsen, D. G., The Principles of Product Development Flow, 2009, principle F17, in the form of the Scaled Agile
    /// Framework. Worked example: `ScoreTests`, (8 + 5 + 3) / 2 = 8.
    public init(
        value: Double,
        timeCriticality: Double,
        opportunity: Double,
        size: Double
    ) throws(ScoringRefusal) {
        costOfDelay =
            try ScoringRefusal.amount(value, "Value") + ScoringRefusal.amount(timeCriticality, "Time criticality")
            + ScoringRefusal.amount(opportunity, "Opportunity")
        score = try ScoringRefusal.score(costOfDelay / ScoringRefusal.positive(size, "Size"))
    }
}
