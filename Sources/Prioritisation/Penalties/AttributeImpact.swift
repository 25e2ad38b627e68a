public import Statistics

/// What one attribute does to the outcome.
public struct AttributeImpact: Sendable, Hashable {
    /// Why an attribute is unclear.
    public enum Doubt: Sendable, Hashable {
        /// There are fewer low or high ratings than the rule asks for.
        case tooFewAnswers(low: Int, high: Int)

        /// Failing seems to please, or shining to annoy.
        case wrongSign

        /// Neither failing nor shining shows an effect.
        case noImpact

        /// The two effects differ, but not enough to be sure.
        case uncertain
    }

    /// The name.
    public let name: String

    /// What goes with low ratings against middle ones, in points of the outcome.
    public let penalty: Coefficient

    /// What goes with high ratings against middle ones.
    public let reward: Coefficient

    /// Penalty and reward added up, with the test that they cancel.
    public let asymmetryTest: Coefficient

    /// The number of low ratings.
    public let lowCount: Int

    /// The number of high ratings.
    public let highCount: Int

    /// The mean rating.
    public let mean: Double

    /// What kind of attribute it is.
    public let factor: ImpactAsymmetry.Factor

    /// Why it is unclear, if it is.
    public let doubt: Doubt?

    /// Penalty and reward with their index.
    public var asymmetry: ImpactAsymmetry? { try? ImpactAsymmetry(penalty: penalty.value, reward: reward.value) }

    /// Judges an attribute.
    ///
    /// It is basic or excitement when the asymmetry is certain and its index reaches the threshold, performance when the index does not
    /// reach it, and unclear when the index does but chance might have done it. A test, and not the eye, decides.
    ///
    /// Source: Anderson, E. W. and Mittal, V., Strengthening the satisfaction-profit chain, Journal of Service Research 3 (2000), 107–120,
    /// doi:10.1177/109467050032001. Worked example: `PenaltyRewardTests`.
    init(
        name: String,
        penalty: Coefficient,
        reward: Coefficient,
        asymmetryTest: Coefficient,
        lowCount: Int,
        highCount: Int,
        mean: Double,
        rule: PenaltyReward.Rule
    ) {
        self.name = name
        self.penalty = penalty
        self.reward = reward
        self.asymmetryTest = asymmetryTest
        self.lowCount = lowCount
        self.highCount = highCount
        self.mean = mean
        let plain = (try? ImpactAsymmetry(penalty: penalty.value, reward: reward.value))?.factor(
            threshold: rule.threshold
        )
        let isTested = min(lowCount, highCount) >= rule.leastAnswers
        // Two chances to find an impact, so each is tested at half the risk.
        let hasImpact = min(penalty.pValue, reward.pValue) <= rule.risk / 2
        doubt =
            switch plain {
            case _ where !isTested: .tooFewAnswers(low: lowCount, high: highCount)
            case nil, .unclear: .wrongSign
            case _ where !hasImpact: .noImpact
            case .performance: nil
            default: asymmetryTest.pValue <= rule.risk ? nil : .uncertain
            }
        factor = doubt == nil ? plain ?? .unclear : .unclear
    }
}
