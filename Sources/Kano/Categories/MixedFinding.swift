/// What shows that an attribute has no single category, and what may be the cause: a result of its own, instead of a
/// letter by force.
public struct MixedFinding: Sendable, Hashable {
    /// What shows it.
    public enum Sign: Sendable, Hashable, CaseIterable {
        /// The largest category is less than 6 % of all answers ahead of the second.
        case weakStrength

        /// The two largest categories are not told apart: p ≥ 0.1 in the exact sign test.
        case topTwoNotTold

        /// Mode, O + A + M, Better and Worse, and the means of points do not say the same.
        case rulesDisagree
    }

    /// What may be the cause.
    public enum Cause: Sendable, Hashable {
        /// Too few people for a difference as large as the one found; so many would tell it apart with 80 %
        /// probability.
        case tooFewPeople(needed: Int)

        /// A and M are both high, and O between them is low: probably two groups.
        case twoPeaks

        /// Groups that can be seen differ, after correction.
        case groupsDiffer

        /// Without careless answers the category is another.
        case carelessAnswers

        /// More questionable answers than a well-worded item gets: certainly above 6 %.
        case unclearWording
    }

    /// What shows it; none where the attribute has one category.
    public let signs: [Sign]

    /// What may be the cause, where there are signs.
    public let causes: [Cause]

    /// Whether the attribute is mixed in any sense.
    ///
    /// The sense of the literature is ``CategoryCounts/isMixedByStrength``.
    public var isMixed: Bool { !signs.isEmpty }

    /// Judges a profile.
    ///
    /// - Parameters:
    ///   - profile: The attribute; refused when nobody answered.
    ///   - differsBetweenGroups: Whether a ``GroupComparison`` found a difference.
    ///   - changesWithoutCareless: Whether the attribute is among ``CarelessComparison/changed``.
    public init?(
        _ profile: KanoProfile,
        differsBetweenGroups: Bool = false,
        changesWithoutCareless: Bool = false
    ) {
        guard let counts = profile.categories, let agreement = profile.agreement else { return nil }
        let isTold = profile.topTwo.map { $0.pValue < 0.1 } ?? true
        signs = Sign.allCases.filter { sign in
            switch sign {
            case .weakStrength: counts.isMixedByStrength ?? false
            case .topTwoNotTold: !isTold
            case .rulesDisagree: !agreement.isUnanimous
            }
        }
        var causes: [Cause] = []
        if !isTold, let needed = profile.peopleToTellTopTwo, Double(needed) > counts.total {
            causes.append(.tooFewPeople(needed: needed))
        }
        if counts.hasTwoPeaks { causes.append(.twoPeaks) }
        if differsBetweenGroups { causes.append(.groupsDiffer) }
        if changesWithoutCareless { causes.append(.carelessAnswers) }
        if let share = profile.questionableInterval, share.lowerBound > 0.06 { causes.append(.unclearWording) }
        self.causes = signs.isEmpty ? [] : causes
    }
}
