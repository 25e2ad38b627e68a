/// Impact, confidence and ease of an action, each judged from 1 to 10.
///
/// Both ways of putting them together are in use and order actions differently, so a page must say which one it shows.
public struct ICEScore: Sendable, Hashable {
    /// The product of the three, from 1 to 1,000.
    public let product: Double

    /// The mean of the three, from 1 to 10.
    public let mean: Double

    /// Scores an action.
    ///
    /// ```
    /// product = impact · confidence · ease,   mean = (impact + confidence + ease) / 3
    /// ```
    ///
    /// - Parameters:
    ///   - impact: How much it changes, above zero.
    ///   - confidence: How sure that is, above zero.
    ///   - ease: How little work it is, above zero.
    /// - Throws: ``ScoringRefusal`` with what lies outside its domain.
    ///
    /// Source: Ellis, S. and Brown, M., Hacking Growth, 2017, chapter 4. Worked example: `ScoreTests`, 8, 6 and 4.
    public init(impact: Double, confidence: Double, ease: Double) throws(ScoringRefusal) {
        let parts = try (
            ScoringRefusal.positive(impact, "Impact"), ScoringRefusal.positive(confidence, "Confidence"),
            ScoringRefusal.positive(ease, "Ease")
        )
        product = try ScoringRefusal.score(parts.0 * parts.1 * parts.2)
        mean = (parts.0 + parts.1 + parts.2) / 3
    }
}
