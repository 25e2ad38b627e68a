/// How differently an attribute acts when it fails and when it shines.
public struct ImpactAsymmetry: Sendable, Hashable {
    /// What kind of attribute it is, after the three-factor theory.
    public enum Factor: String, Sendable, Hashable, CaseIterable {
        /// It annoys when it fails, and goes unnoticed when it shines.
        case basic

        /// It acts the same both ways.
        case performance

        /// It delights when it shines, and is not missed when it fails.
        case excitement

        /// It cannot be told.
        case unclear
    }

    /// What is lost with the lowest ratings against the middle ones, in points of the outcome; usually negative.
    public let penalty: Double

    /// What is gained with the highest ratings against the middle ones; usually positive.
    public let reward: Double

    /// Creates the pair.
    ///
    /// - Parameters:
    ///   - penalty: What is lost, finite.
    ///   - reward: What is gained, finite.
    /// - Throws: ``AnalysisRefusal`` when one is not a number.
    public init(penalty: Double, reward: Double) throws(AnalysisRefusal) {
        _ = try Ratings.check([Ratings("Penalty", [penalty]), Ratings("Reward", [reward])])
        self.penalty = penalty
        self.reward = reward
    }

    /// The range of impact on the outcome.
    ///
    /// ```
    /// RIOCS = |p| + |r|,   SGP = |r|/RIOCS,   DGP = |p|/RIOCS,   IA = SGP − DGP
    /// ```
    ///
    /// `p` is the penalty, `r` the reward, both in points of the outcome. SGP and DGP, the potentials to generate satisfaction and
    /// dissatisfaction, are shares; IA lies between −1 (it can only annoy) and 1 (it can only delight).
    ///
    /// Source: Mikulić, J. and Prebežac, D., Prioritizing improvement of service attributes using impact range-performance analysis
    /// and impact-asymmetry analysis, Managing Service Quality 18 (2008), 559–576, doi:10.1108/09604520810920068. Worked example:
    /// `ImpactAsymmetryTests`, six attributes of hotels.
    public var range: Double { abs(penalty) + abs(reward) }

    /// SGP, or nil where there is no impact.
    public var satisfactionPotential: Double? { range > 0 ? abs(reward) / range : nil }

    /// DGP, or nil where there is no impact.
    public var dissatisfactionPotential: Double? { range > 0 ? abs(penalty) / range : nil }

    /// IA, or nil where there is no impact.
    public var index: Double? { range > 0 ? (abs(reward) - abs(penalty)) / range : nil }

    /// Returns the factor by the index alone, without a test.
    ///
    /// - Parameter threshold: θ, 0 to 1: up to −θ basic, from θ on excitement, between them performance; 0.1 and 0.2 are customary.
    /// - Returns: The factor; unclear where a sign is wrong or there is no impact.
    public func factor(threshold: Double = 0.2) -> Factor {
        guard penalty <= 0, reward >= 0, let index else { return .unclear }
        return index <= -threshold ? .basic : index >= threshold ? .excitement : .performance
    }
}
