package import Kano
package import ServiceCycle
package import Statistics

/// What the attributes of a cycle are to its customers, after Kano: every figure is folded from the summaries of pairs.
package struct KanoReport: Sendable {
    /// One Kano question.
    package struct Attribute: Sendable {
        package let question: Question

        /// The survey that asks it.
        package let survey: Code

        /// How many answered both halves.
        package let count: Int

        /// How many answered one half alone; they are in no other figure.
        package let halves: Int

        /// Everything that is known of it; nil where fewer than five answered.
        package let profile: KanoProfile?

        /// Whether it has one category, and why not; nil where it is withheld.
        package let mixed: MixedFinding?

        /// What it was; nil where fewer than five answered then or now.
        package let move: Move?

        /// Fewer than five answered, and somebody did.
        package var isWithheld: Bool { count > 0 && profile == nil }
    }

    /// How an attribute moved.
    package struct Move: Sendable {
        package let before: KanoProfile

        /// In the plane of Better and Worse; nil where one of the two has no place there.
        package let change: CoefficientChange?

        /// Of the move in any direction, corrected after Holm for all attributes; nil where there is no test.
        package let pValue: Double?

        /// The day on which the question was worded otherwise, in between: then the words may be what changed.
        package let reworded: Day?

        /// Whether it certainly moved.
        package var isCertain: Bool { (pValue ?? 1) < 0.05 }
    }

    package let answers: KanoAnswers
    package let table: EvaluationTable
    package let attributes: [Attribute]

    /// - Parameters:
    ///   - answers: The summaries.
    ///   - table: How pairs are read.
    package init(_ answers: KanoAnswers, table: EvaluationTable = .cqm) {
        self.answers = answers
        self.table = table
        let weighting = answers.report.request.weighting
        let pairs = answers.series.map { PairTable($0.current) }
        let earlier = answers.series.map { PairTable($0.before) }
        let moves = KanoReport.changes(earlier, pairs, table: table, weighting: weighting)
        attributes = answers.series.indices.map { index in
            let series = answers.series[index]
            let profile = KanoReport.profile(pairs[index], table, weighting)
            return Attribute(
                question: series.question,
                survey: series.survey,
                count: pairs[index].count,
                halves: series.current.count - pairs[index].count,
                profile: profile,
                mixed: profile.flatMap { MixedFinding($0) },
                move: moves[index].map {
                    Move(before: $0.before, change: $0.change, pValue: $0.adjustedP, reworded: series.reworded)
                }
            )
        }
    }

    /// Whether nobody answered any pair.
    package var isEmpty: Bool { attributes.allSatisfy { $0.count == 0 } }

    /// The attributes that can be shown.
    package var shown: [(attribute: Attribute, profile: KanoProfile)] {
        attributes.compactMap { attribute in attribute.profile.map { (attribute, $0) } }
    }

    /// The attributes with one certain category, the most urgent first: what is taken for granted, then what counts both
    /// ways, then what delights.
    package var urgent: [(attribute: Attribute, profile: KanoProfile)] {
        // How well it is done is not known here, so that every must-be may be failing.
        shown.compactMap { entry in
            entry.profile.isTold
                ? entry.profile.priority(isBelowStandard: true).map { (priority: $0, entry: entry) } : nil
        }
        .filter { $0.priority.round != .rest }
        .sorted { $0.priority < $1.priority }.map(\.entry)
    }

    private static func profile(
        _ pairs: PairTable,
        _ table: EvaluationTable,
        _ weighting: Weighting
    ) -> KanoProfile? {
        pairs.count < CycleReport.fewest ? nil : KanoProfile(pairs, table: table, weighting: weighting)
    }

    /// The moves of the attributes that can be shown before and after, by their places.
    private static func changes(
        _ before: [PairTable],
        _ after: [PairTable],
        table: EvaluationTable,
        weighting: Weighting
    ) -> [WaveComparison.Attribute?] {
        let kept = before.indices.filter { min(before[$0].count, after[$0].count) >= CycleReport.fewest }
        let wave = { (tables: [PairTable]) in
            // Both were offered the survey's own words; a question in other words is another question.
            KanoWave(wording: "", tables: Dictionary(uniqueKeysWithValues: kept.map { ("\($0)", tables[$0]) }))
        }
        let comparison = WaveComparison(of: wave(after), against: wave(before), table: table, weighting: weighting)
        let found = Dictionary(uniqueKeysWithValues: comparison.attributes.map { ($0.name, $0) })
        return before.indices.map { found["\($0)"] }
    }
}

extension PairTable {
    /// The pairs of a question's summary that have both halves.
    package init(_ histogram: WeightedHistogram) {
        self.init()
        for code in histogram.points {
            let point = PairPoint(code: code)
            guard let first = point.first, let second = point.second,
                let pair = AnswerPair(functional: first, dysfunctional: second)
            else { continue }
            add(pair, histogram[code])
        }
    }
}
