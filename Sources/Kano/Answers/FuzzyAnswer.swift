/// An answer to one half of a pair that is spread over the five positions, as a person does who is not sure.
public struct FuzzyAnswer: Sendable, Hashable {
    /// How much of the answer lies at each position, in the order of ``KanoAnswer``; they add up to one.
    public let memberships: [Double]

    /// Creates an answer.
    ///
    /// - Parameter memberships: Five shares, none below zero, that add up to one (or to 100, as people write them);
    ///   refused otherwise.
    public init?(memberships: [Double]) {
        let sum = memberships.reduce(0, +)
        guard memberships.count == 5, memberships.allSatisfy({ $0 >= 0 && $0.isFinite }),
            abs(sum - 1) < 1e-6 || abs(sum - 100) < 1e-4
        else { return nil }
        self.memberships = memberships.map { $0 / sum }
    }

    /// Creates a sure answer.
    ///
    /// - Parameter answer: The position that has all of it.
    public init(_ answer: KanoAnswer) {
        memberships = KanoAnswer.allCases.map { $0 == answer ? 1 : 0 }
    }
}

extension EvaluationTable {
    /// Returns how much of one person's fuzzy pair falls into each category.
    ///
    /// ```
    /// T(c) = Σ f(i)·d(j)   over the cells (i, j) of category c
    /// ```
    ///
    /// `f` and `d` are the memberships of the two halves. The six sum to one; added up over people they are counts.
    ///
    /// - Parameters:
    ///   - functional: The answer to the functional half.
    ///   - dysfunctional: The answer to the dysfunctional half.
    /// - Returns: The memberships of the six categories.
    ///
    /// Source: Lee, Y.-C. and Huang, S.-Y., A new fuzzy concept approach for Kano's model, Expert Systems with
    /// Applications 36 (2009), 4479–4484. Worked example: `FuzzyAnswerTests`, all cases of
    /// oracles/kano/fuzzy_kano.json.
    public func memberships(functional: FuzzyAnswer, dysfunctional: FuzzyAnswer) -> CategoryCounts {
        CategoryCounts { category in
            AnswerPair.all.reduce(0) { sum, pair in
                guard self[pair] == category else { return sum }
                let product =
                    functional.memberships[pair.functional.rawValue - 1]
                    * dysfunctional.memberships[pair.dysfunctional.rawValue - 1]
                return sum + product
            }
        }
    }
}

extension CategoryCounts {
    /// Returns the categories that have at least a share of all, the largest first.
    ///
    /// - Parameter cut: The share, in `0...1`; 0.4 is usual for one person's fuzzy answer. None may reach it, or two.
    /// - Returns: The categories, ties in the order of ``KanoCategory/allCases``.
    public func categories(above cut: Double) -> [KanoCategory] {
        // Shares such as 0.8·0.5 must not miss a cut of 0.4 by their last digit.
        ranked(KanoCategory.allCases).filter { (share(of: $0) ?? 0) >= cut - 1e-12 }
    }
}
