/// How much an action brings for its effort, when little more than guesses is known of it.
public struct RICEScore: Sendable, Hashable {
    /// The impacts that are customary, from massive to minimal.
    public static let customaryImpacts = [3, 2, 1, 0.5, 0.25]

    /// The score, in customers times impact for a unit of effort.
    public let score: Double

    /// Scores an action.
    ///
    /// ```
    /// RICE = reach · impact · confidence / effort
    /// ```
    ///
    /// - Parameters:
    ///   - reach: How many customers meet it in a period, not negative.
    ///   - impact: How much it changes for each, not negative; see ``customaryImpacts``.
    ///   - confidence: How sure that is, from 0 to 1; 1, 0.8 and 0.5 are customary.
    ///   - effort: The work, such as person-months, above zero.
    /// - Throws: ``ScoringRefusal`` with what lies outside its domain.
    ///
    /// Source: McBride, S., RICE: simple prioritization for product managers, Intercom 2016. Worked example: `ScoreTests`,
    /// 5,000 · 2 · 0.8 / 2 = 4,000.
    public init(reach: Double, impact: Double, confidence: Double, effort: Double) throws(ScoringRefusal) {
        guard confidence >= 0, confidence <= 1 else { throw .notAShare("Confidence") }
        let worth = try ScoringRefusal.amount(reach, "Reach") * ScoringRefusal.amount(impact, "Impact") * confidence
        score = try ScoringRefusal.score(worth / ScoringRefusal.positive(effort, "Effort"))
    }
}
