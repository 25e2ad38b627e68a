public import Statistics

/// All attributes of a study compared between groups of people that can be seen: new and regular customers, branches,
/// waves.
public struct GroupComparison: Sendable {
    /// One attribute in all groups.
    public struct Attribute: Sendable {
        /// The profile of each group, in the order of the groups.
        public let profiles: [KanoProfile]

        /// The test, or `nil` where fewer than two groups have answers or all chose the same category.
        public let homogeneity: CategoryHomogeneity?

        /// The p-value corrected for all attributes that are read together, or `nil` where there is no test.
        public let adjustedP: Double?
    }

    /// The names of the groups.
    public let groups: [String]

    /// The attributes in their order.
    public let attributes: [Attribute]

    /// Compares groups.
    ///
    /// - Parameters:
    ///   - groups: The name of each group with the tables of its people, in the order of the attributes; refused when
    ///     the numbers of tables differ.
    ///   - table: How pairs are read.
    ///   - weighting: Whether answers count once or with their weight.
    ///   - seed: The seed for tests of small counts.
    ///
    /// Holm's correction is that of `HolmAdjustment`.
    public init?(
        _ groups: [(name: String, tables: [PairTable])],
        table: EvaluationTable = .cqm,
        weighting: Weighting = .counts,
        seed: UInt64 = 1
    ) {
        let count = groups.first?.tables.count ?? 0
        guard groups.allSatisfy({ $0.tables.count == count }) else { return nil }
        let profiles = (0..<count).map { index in
            groups.map { KanoProfile($0.tables[index], table: table, weighting: weighting) }
        }
        let tests = profiles.map { CategoryHomogeneity($0.compactMap(\.categories), seed: seed) }
        let adjusted = HolmAdjustment.adjusted(tests.map { $0?.pValue })
        self.groups = groups.map(\.name)
        attributes = (0..<count).map {
            Attribute(profiles: profiles[$0], homogeneity: tests[$0], adjustedP: adjusted[$0])
        }
    }
}
