/// How urgent an attribute is, after its Kano category: what is taken for granted and fails comes first.
///
/// Source: the order M, O, A is that of Matzler, K. and Hinterhuber, H. H., Technovation 18 (1998), 25–38; within O by
/// Better − Worse and within A by Better as in the research behind this library. Worked example: `KanoPriorityTests`.
public struct KanoPriority: Sendable, Hashable {
    /// The rounds in which attributes are seen to, the first first.
    public enum Round: Int, Sendable, Hashable, CaseIterable {
        /// Must-be attributes below their standard.
        case failingMustBe

        /// One-dimensional ones.
        case oneDimensional

        /// Attractive ones.
        case attractive

        /// All others: must-be ones that hold, and what is indifferent, not wanted or not understood.
        case rest
    }

    /// The round.
    public let round: Round

    /// How much is at stake within the round: |Worse|, Better − Worse, or Better.
    public let stake: Double

    /// The standard error of the stake.
    public let standardError: Double
}

extension KanoProfile {
    /// Returns how urgent the attribute is.
    ///
    /// ```
    /// Var(Better − Worse) = Var(Better) + Var(Worse) − 2·Cov(Better, Worse)
    /// ```
    ///
    /// - Parameter isBelowStandard: Whether what customers get is below what must hold; it matters for must-be
    ///   attributes.
    /// - Returns: The priority, or `nil` where there is no Better and Worse.
    ///
    /// Source: the multinomial distribution; see ``SatisfactionCoefficients/covariance``. Worked example:
    /// `KanoPriorityTests`.
    public func priority(isBelowStandard: Bool) -> KanoPriority? {
        guard let coefficients, let category = mode?.category else { return nil }
        let (better, worse) = (coefficients.betterVariance, coefficients.worseVariance)
        switch category {
        case .oneDimensional:
            let variance = max(0, better + worse - 2 * coefficients.covariance)
            return KanoPriority(
                round: .oneDimensional,
                stake: coefficients.better - coefficients.worse,
                standardError: variance.squareRoot()
            )
        case .attractive:
            return KanoPriority(
                round: .attractive,
                stake: coefficients.better,
                standardError: better.squareRoot()
            )
        case .mustBe, .indifferent, .reverse, .questionable:
            return KanoPriority(
                round: category == .mustBe && isBelowStandard ? .failingMustBe : .rest,
                stake: -coefficients.worse,
                standardError: worse.squareRoot()
            )
        }
    }
}

extension KanoPriority: Comparable {
    /// Returns whether the first is to be seen to before the second.
    public static func < (first: KanoPriority, second: KanoPriority) -> Bool {
        (first.round.rawValue, second.stake) < (second.round.rawValue, first.stake)
    }
}
