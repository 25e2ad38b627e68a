package import ServiceCycle
package import Statistics

/// The words and word pairs that mark what unhappy customers write against what happy ones write.
///
/// A word counts once for each customer who wrote it, so that nobody makes a word common by repeating it. Nothing is looked up:
/// what both write alike, such as articles, cancels out by itself.
package struct WordReport: Sendable {
    /// A word, or two neighbours.
    package struct Row: Sendable {
        package let text: String
        package let isPair: Bool

        /// How many unhappy and how many happy customers wrote it.
        package let unhappy: Int
        package let happy: Int

        /// Above 0 where unhappy customers write it more often.
        package let comparison: DirichletLogOdds

        /// For "both write it alike", corrected for everything that was compared (Benjamini and Hochberg).
        package let pValue: Double

        package var isCertain: Bool { pValue < 0.05 }
    }

    /// Of how many customers comments were read.
    package let unhappyCount: Int
    package let happyCount: Int

    /// How many words and pairs were compared.
    package let comparedCount: Int

    /// What marks each group, the strongest first: what is certain, and where that is little, hints that chance may explain.
    package let unhappy: [Row]
    package let happy: [Row]

    /// Whether only the newest comments were read.
    package let isCut: Bool

    /// Too few of one group to compare: a person could be recognised, and the figures would say little.
    package var isWithheld: Bool { min(unhappyCount, happyCount) < CycleReport.fewest }

    /// How many comments are read at most, so that the page stays quick.
    package static let mostRead = 5_000

    /// How many rows a group has at most, and up to how many hints fill it.
    package static let mostShown = 15
    private static let mostHints = 8

    /// What the prior weighs against the counts themselves.
    package static let priorShare = 0.1

    package init(_ samples: CommentSamples) {
        unhappyCount = samples.unhappy.count
        happyCount = samples.happy.count
        isCut = samples.isCut
        guard min(unhappyCount, happyCount) >= CycleReport.fewest else {
            (comparedCount, unhappy, happy) = (0, [], [])
            return
        }
        let counts = WordCounts(samples)
        let fewest = CycleReport.fewest
        let drafts =
            Self.drafts(counts.words(ofAtLeast: fewest), isPair: false)
            + Self.drafts(counts.pairs(ofAtLeast: fewest), isPair: true)
        let pValues = BenjaminiHochbergAdjustment.adjusted(drafts.map(\.comparison.pValue))
        let rows = zip(drafts, pValues).compactMap { draft, pValue in
            pValue.map { draft.row(pValue: $0) }
        }
        comparedCount = rows.count
        let told = Self.withoutEchoes(rows)
        unhappy = Self.strongest(told.filter { $0.comparison.z > 0 })
        happy = Self.strongest(told.filter { $0.comparison.z < 0 })
    }

    /// Compares everything of one kind; what too few customers wrote only makes up the totals.
    private static func drafts(_ terms: WordCounts.Terms, isPair: Bool) -> [Draft] {
        let counts = terms.kept.map(\.count) + (terms.rest.all > 0 ? [terms.rest] : [])
        let found = try? DirichletLogOdds.compare(
            counts.map(\.unhappy),
            against: counts.map(\.happy),
            prior: counts.map { Double($0.all) * priorShare }
        )
        return zip(terms.kept, found ?? []).map { term, comparison in
            Draft(text: term.text, isPair: isPair, count: term.count, comparison: comparison)
        }
    }

    /// Leaves out pairs that say no more than one of their words does.
    private static func withoutEchoes(_ rows: [Row]) -> [Row] {
        let words = Dictionary(rows.filter { !$0.isPair }.map { ($0.text, $0.comparison.z) }) { first, _ in first }
        return rows.filter { row in
            guard row.isPair else { return true }
            return row.text.split(separator: " ").allSatisfy { word in
                let own = words[String(word)] ?? 0
                return (own > 0) != (row.comparison.z > 0) || abs(own) < abs(row.comparison.z)
            }
        }
    }

    private static func strongest(_ rows: [Row]) -> [Row] {
        let order = rows.sorted { (abs($0.comparison.z), $1.text) > (abs($1.comparison.z), $0.text) }
        // What is certain comes first by itself: the correction keeps the order.
        return order.enumerated().filter { place, row in
            row.isCertain ? place < mostShown : place < mostHints && row.comparison.pValue < 0.05
        }.map(\.element)
    }
}

extension WordReport {
    /// A row before its p-value is corrected.
    private struct Draft {
        let text: String
        let isPair: Bool
        let count: WordCounts.Count
        let comparison: DirichletLogOdds

        func row(pValue: Double) -> Row {
            Row(
                text: text,
                isPair: isPair,
                unhappy: count.unhappy,
                happy: count.happy,
                comparison: comparison,
                pValue: pValue
            )
        }
    }
}
