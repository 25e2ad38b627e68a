/// Whether several groups, such as channels, are all rated the same for all practical purposes.
///
/// "Homogeneous" is said only when every pair is equivalent. As all pairs must pass, no correction for their number is
/// needed.
public struct HomogeneityTest: Sendable, Hashable {
    /// The comparison of two of the groups.
    public struct Pair: Sendable, Hashable {
        /// The place of the first group, from zero.
        public let first: Int

        /// The place of the second group, greater than the first.
        public let second: Int

        /// Their test.
        public let test: EquivalenceTest
    }

    /// All pairs, in the order of their places.
    public let pairs: [Pair]

    /// Whether all pairs are equivalent.
    public var isHomogeneous: Bool { pairs.allSatisfy(\.test.isEquivalent) }

    /// The greatest p-value of all pairs: the probability of pairs that lie so far inside the margin, if one of them truly lay at
    /// its end.
    public var pValue: Double { pairs.reduce(0) { max($0, $1.test.pValue) } }

    /// Compares all pairs.
    ///
    /// - Parameters:
    ///   - groups: The groups' means, at least two.
    ///   - margin: The difference that would not matter, on either side, positive.
    ///   - risk: The accepted risk α, strictly between 0 and 0.5.
    /// - Throws: ``ComparisonRefusal`` when there is one group, one of them has a single answer, or margin or risk
    ///   are outside their domain.
    ///
    /// Source: Berger, R. L. and Hsu, J. C., Bioequivalence trials, intersection–union tests and equivalence confidence
    /// sets, Statistical Science 11 (1996), 283–319, doi:10.1214/ss/1032280304, theorem 1. Worked example:
    /// `HomogeneityTestTests`, four channels.
    public init(of groups: [SampleSummary], margin: Double, risk: Double = 0.05) throws(ComparisonRefusal) {
        guard groups.count >= 2 else { throw .tooFewGroups(count: groups.count, needed: 2) }
        guard margin > 0, margin.isFinite else { throw .marginOutOfRange }
        if let group = groups.firstIndex(where: { $0.count < 2 }) { throw .tooFewAnswers(group: group, needed: 2) }
        var pairs: [Pair] = []
        for first in groups.indices {
            for second in groups.indices.dropFirst(first + 1) {
                let test = try EquivalenceTest(
                    of: groups[first],
                    against: groups[second],
                    margin: -margin...margin,
                    risk: risk
                )
                pairs.append(Pair(first: first, second: second, test: test))
            }
        }
        self.pairs = pairs
    }
}
