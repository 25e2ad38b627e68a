package import ServiceCycle
package import Statistics

/// How many customers wrote what has a tag, and how satisfied they are against the others who wrote something.
///
/// A customer counts once for each tag that any of his comments has. Tags overlap, so that their counts add up to nothing.
package struct TagReport: Sendable {
    package struct Row: Sendable {
        package let tag: CommentTag

        /// How many customers wrote it; fewer than five are not told.
        package let count: Int

        /// How many of them rated too.
        package let rated: Int

        /// Nil for what is withheld, where fewer than five rated, or where fewer than five of the others did, who could be worked out.
        package let share: Proportion?
        package let interval: ClosedRange<Double>?

        /// Against the others who wrote something.
        package let difference: TwoProportions?

        /// For "as satisfied as the others", by Fisher's exact test where few are expected in a cell; corrected for all tags (Holm).
        package let pValue: Double?

        package var isWithheld: Bool { count < CycleReport.fewest }

        package var isCertainlyLess: Bool { isCertain && (difference?.difference ?? 0) < 0 }

        package var isCertainlyMore: Bool { isCertain && (difference?.difference ?? 0) > 0 }

        private var isCertain: Bool { (pValue ?? 1) < 0.05 }
    }

    /// The most frequent first; what is withheld comes last, by name.
    package let rows: [Row]

    /// Of how many customers comments were read.
    package let count: Int

    /// How many of them rated, and the share of satisfied ones among these; nil where fewer than five did.
    package let rated: Int
    package let share: Proportion?
    package let interval: ClosedRange<Double>?

    /// Whether only the newest comments were read.
    package let isCut: Bool

    /// Too few wrote at all: a person could be recognised.
    package var isWithheld: Bool { count < CycleReport.fewest }

    package init(_ tags: [CommentTag], _ samples: TagSamples) {
        count = samples.customers.count
        isCut = samples.isCut
        let all = Tally(samples.customers)
        rated = all.rated
        share = all.rated < CycleReport.fewest ? nil : all.share
        interval = share.flatMap { WilsonInterval($0)?.bounds }
        let drafts = tags.map { tag in
            Draft(tag, Tally(samples.customers.filter { $0.tags.contains(tag.number) }), all)
        }
        let pValues = HolmAdjustment.adjusted(drafts.map(\.pValue))
        let rows = zip(drafts, pValues).map { $0.row(pValue: $1) }
        self.rows = rows.sorted { left, right in
            if left.isWithheld != right.isWithheld { return right.isWithheld }
            let isEven = left.isWithheld || left.count == right.count
            return isEven ? left.tag.name < right.tag.name : left.count > right.count
        }
    }
}

extension TagReport {
    /// How many customers, how many of them rated, and how many of these are satisfied.
    private struct Tally {
        var count = 0
        var rated = 0
        var satisfied = 0

        init(_ customers: [TagSamples.Customer]) {
            for customer in customers {
                count += 1
                guard let isSatisfied = customer.isSatisfied else { continue }
                rated += 1
                satisfied += isSatisfied ? 1 : 0
            }
        }

        init(_ all: Tally, without own: Tally) {
            (count, rated, satisfied) = (all.count - own.count, all.rated - own.rated, all.satisfied - own.satisfied)
        }

        var share: Proportion? { Proportion(successes: Double(satisfied), trials: Double(rated)) }

        /// How probable so great a difference is by chance alone.
        func pValue(against others: Tally, _ difference: TwoProportions) -> Double? {
            let (own, rest) = ((satisfied, rated - satisfied), (others.satisfied, others.rated - others.satisfied))
            // All of one mind leaves nothing to tell apart.
            guard let table = try? ContingencyTable([[own.0, own.1], [rest.0, rest.1]]) else { return 1 }
            let isLarge = table.expected.joined().allSatisfy { $0 >= Self.fewestExpected }
            return isLarge ? difference.pValue : (try? FisherExactTest(own, rest))?.pValue
        }

        /// Below it the normal approximation tells differences that are none (Cochran 1954, Biometrics 10, page 420).
        private static let fewestExpected = 5.0
    }

    /// A row before its p-value is corrected.
    private struct Draft {
        let tag: CommentTag
        let own: Tally
        let share: Proportion?
        let difference: TwoProportions?
        let pValue: Double?

        init(_ tag: CommentTag, _ own: Tally, _ all: Tally) {
            self.tag = tag
            self.own = own
            let others = Tally(all, without: own)
            // With the share of all beside it, that of one to four others would be known too.
            let hides = own.rated < CycleReport.fewest || (1..<CycleReport.fewest).contains(others.rated)
            share = hides ? nil : own.share
            difference =
                if let share, others.rated > 0, let rest = others.share {
                    TwoProportions(of: share, against: rest)
                } else {
                    nil
                }
            pValue = difference.flatMap { own.pValue(against: others, $0) }
        }

        func row(pValue: Double?) -> Row {
            Row(
                tag: tag,
                count: own.count,
                rated: own.rated,
                share: share,
                interval: share.flatMap { WilsonInterval($0)?.bounds },
                difference: difference,
                pValue: pValue
            )
        }
    }
}
