internal import Interchange
package import Kano
package import ServiceCycle
package import Statistics

/// What each attribute of a table is to the customers, after Kano.
package struct KanoAnalysis: AnalysisResult, Sendable {
    /// One attribute.
    package struct Attribute: Sendable {
        package let name: String
        package let profile: KanoProfile

        /// The pairs with a blank half.
        package let skipped: Int

        /// The importance that the people who answered gave to it; empty where it was not asked.
        package let importance: WeightedHistogram

        /// The groups, where some were asked for; whose answers fell into none is in none.
        package let groups: [(name: String, profile: KanoProfile)]

        /// Whether the groups see it alike; nil without groups, or where there is nothing to compare.
        let comparison: Kano.GroupComparison.Attribute?
    }

    package let table: EvaluationTable
    package let attributes: [Attribute]

    /// The number of people, or nil where no column names them and the attributes have different numbers of lines.
    package let respondentCount: Int?

    /// The published set by which words were recognised, or nil for digits.
    let wording: String?

    /// Reads and analyses a table.
    ///
    /// - Parameters:
    ///   - source: The table.
    ///   - columns: Which columns hold the pairs.
    ///   - wording: What the labels mean.
    ///   - table: How pairs are read.
    ///   - by: The column that names the groups to compare.
    /// - Throws: A refusal of a column or a label, with its line.
    package init(
        _ source: TableSource,
        _ columns: KanoColumns = .usual,
        wording: ChosenWording,
        table: EvaluationTable = .cqm,
        by: String? = nil
    ) async throws(Refusal) {
        let reading = try await KanoReading(source, columns, wording: wording, by: by)
        let answers = reading.answers
        let groups = by == nil ? [] : reading.counts.groups.texts
        let counts = reading.counts.counts
        let pairs = { (number: Int) in counts.pairs(of: number, answers.functional, answers.dysfunctional) }
        let tables = reading.counts.byGroup.map { $0.map(pairs) }
        // A blank says nothing of the group, so that it is no group of its own.
        let named = groups.indices.filter { !groups[$0].isEmpty }
        let nobody = PairTable()
        let comparison = Kano.GroupComparison(
            named.map { group in
                (groups[group], tables.map { $0.indices.contains(group) ? $0[group] : nobody })
            },
            table: table
        )
        attributes = reading.attributes.indices.map { index in
            var all = PairTable()
            for part in tables[index] { all.merge(part) }
            var importance = ImportanceTable()
            for (points, number) in reading.counts.byImportance[index].enumerated() {
                if let number { importance.add(pairs(number), importance: points) }
            }
            let compared = comparison.flatMap { named.isEmpty ? nil : $0.attributes[index] }
            return Attribute(
                name: reading.attributes[index],
                profile: KanoProfile(all, table: table),
                skipped: reading.counts.byGroup[index].reduce(0) { $0 + counts.blanks(of: $1) },
                importance: importance.importance,
                groups: compared.map { zip(named.map { groups[$0] }, $0.profiles).map { ($0, $1) } } ?? [],
                comparison: compared
            )
        }
        self.table = table
        self.wording = answers.wording
        let lines = Set(attributes.map { $0.profile.count + $0.skipped })
        respondentCount = reading.respondentCount ?? (lines.count == 1 ? lines.first : nil)
    }

    /// The mean of the attributes' mean importances; nil where no importance was asked.
    var meanImportance: Double? {
        let means = attributes.compactMap { $0.importance.mean() }
        return means.isEmpty ? nil : means.reduce(0, +) / Double(means.count)
    }

    /// What an attribute is called when its category is told apart by its importance among the others (Yang 2005).
    func refined(_ attribute: Attribute) -> RefinedCategory? {
        guard let category = attribute.profile.mode?.category, let importance = attribute.importance.mean(),
            let average = meanImportance
        else { return nil }
        return RefinedCategory(category, importance: importance, average: average)
    }

    /// The pairs with a blank half, over all attributes.
    package var skipped: Int { attributes.reduce(0) { $0 + $1.skipped } }
}
