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
        let (words, pairs) = Self.counts(samples)
        let drafts = Self.drafts(words, isPair: false) { String($0) } + Self.drafts(pairs, isPair: true) { $0.text }
        let pValues = BenjaminiHochbergAdjustment.adjusted(drafts.map(\.comparison.pValue))
        let rows = zip(drafts, pValues).compactMap { draft, pValue in
            pValue.map { draft.row(pValue: $0) }
        }
        comparedCount = rows.count
        let told = Self.withoutEchoes(rows)
        unhappy = Self.strongest(told.filter { $0.comparison.z > 0 })
        happy = Self.strongest(told.filter { $0.comparison.z < 0 })
    }

    /// How many customers of each group wrote each word and each pair.
    private static func counts(_ samples: CommentSamples) -> (words: [Substring: Counts], pairs: [WordPair: Counts]) {
        var words: [Substring: Counts] = [:]
        var pairs: [WordPair: Counts] = [:]
        for (group, customers) in [samples.unhappy, samples.happy].enumerated() {
            for comments in customers {
                let terms = comments.reduce(into: CommentTokens.Terms()) { $0.add($1) }
                for word in terms.words { words[word, default: Counts()].add(to: group) }
                for pair in terms.pairs { pairs[pair, default: Counts()].add(to: group) }
            }
        }
        return (words, pairs)
    }

    /// Compares everything of one kind; what fewer than five customers wrote only makes up the totals.
    private static func drafts<Term>(
        _ counts: [Term: Counts],
        isPair: Bool,
        text: (Term) -> String
    ) -> [Draft] {
        let terms = counts.map { (text: text($0.key), counts: $0.value) }.sorted { $0.text < $1.text }
        let found = try? DirichletLogOdds.compare(
            terms.map(\.counts.unhappy),
            against: terms.map(\.counts.happy),
            prior: terms.map { Double($0.counts.all) * priorShare }
        )
        return zip(terms, found ?? []).compactMap { term, comparison in
            guard term.counts.all >= CycleReport.fewest else { return nil }
            return Draft(text: term.text, isPair: isPair, counts: term.counts, comparison: comparison)
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
    /// In how many comments of each group a word is.
    private struct Counts {
        var unhappy = 0
        var happy = 0

        var all: Int { unhappy + happy }

        mutating func add(to group: Int) {
            if group == 0 { unhappy += 1 } else { happy += 1 }
        }
    }

    /// A row before its p-value is corrected.
    private struct Draft {
        let text: String
        let isPair: Bool
        let counts: Counts
        let comparison: DirichletLogOdds

        func row(pValue: Double) -> Row {
            Row(
                text: text,
                isPair: isPair,
                unhappy: counts.unhappy,
                happy: counts.happy,
                comparison: comparison,
                pValue: pValue
            )
        }
    }
}
