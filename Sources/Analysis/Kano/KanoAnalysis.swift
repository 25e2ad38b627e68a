internal import Interchange
package import Kano
package import ServiceCycle

/// What each attribute of a table is to the customers, after Kano.
package struct KanoAnalysis: AnalysisResult, Sendable {
    /// One attribute.
    package struct Attribute: Sendable {
        package let name: String
        package let profile: KanoProfile

        /// The pairs with a blank half.
        package let skipped: Int

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
    ) throws(Refusal) {
        let reading = try KanoReading(source, columns, by: by)
        let answers = try wording.resolve(reading.functional, reading.dysfunctional)
        let groups = by == nil ? [] : reading.groups.texts
        let tables = reading.counts.map { $0.map { $0.pairs(answers.functional, answers.dysfunctional) } }
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
            let compared = comparison.flatMap { named.isEmpty ? nil : $0.attributes[index] }
            return Attribute(
                name: reading.attributes[index],
                profile: KanoProfile(all, table: table),
                skipped: reading.counts[index].reduce(0) { $0 + $1.skipped },
                groups: compared.map { zip(named.map { groups[$0] }, $0.profiles).map { ($0, $1) } } ?? [],
                comparison: compared
            )
        }
        self.table = table
        self.wording = answers.wording
        let lines = Set(attributes.map { $0.profile.count + $0.skipped })
        respondentCount = reading.respondentCount ?? (lines.count == 1 ? lines.first : nil)
    }

    /// The pairs with a blank half, over all attributes.
    package var skipped: Int { attributes.reduce(0) { $0 + $1.skipped } }
}
