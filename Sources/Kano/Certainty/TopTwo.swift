/// The two largest categories, and whether they are told apart.
///
/// Questionable answers are left out: they say nothing of the attribute.
public struct TopTwo: Sendable, Hashable {
    /// The largest category; ties in the order M, O, A, I, R.
    public let first: KanoCategory

    /// The second.
    public let second: KanoCategory

    /// The count of the first minus that of the second.
    public let difference: Double

    /// The probability of a difference at least as large, on either side, if both were equally common: the exact sign
    /// test.
    public let pValue: Double

    /// What the difference must reach to be called significant by Fong's formula, for comparison with the literature.
    ///
    /// ```
    /// 1.65 · √((a + b)·(2n − a − b) / 2n)
    /// ```
    ///
    /// The formula takes the two counts for independent, which they are not within one sample: where two categories
    /// truly tie it raises up to twice as many false alarms as the 10 % it means. Decide by ``pValue``.
    ///
    /// Source: Fong, D., Using the self-stated importance questionnaire to interpret Kano questionnaire results, Center
    /// for Quality of Management Journal 5 (1996), 21–24. Worked example: `TopTwoTests`, 258 and 187 of 607 give 27.70.
    public let fongCriticalValue: Double

    /// Whether the difference reaches Fong's critical value.
    public var isFongSignificant: Bool { difference >= fongCriticalValue }

    /// Compares the two largest categories.
    ///
    /// - Parameter counts: The counts; refused when all answers are questionable, or there are none.
    public init?(_ counts: CategoryCounts) {
        let order = counts.ranked([.mustBe, .oneDimensional, .attractive, .indifferent, .reverse])
        let (first, second) = (order[0], order[1])
        let (a, b, n) = (counts[first], counts[second], counts.total)
        guard let pValue = SignTest.twoSidedP(a, b) else { return nil }
        self.first = first
        self.second = second
        difference = a - b
        self.pValue = pValue
        fongCriticalValue = 1.65 * ((a + b) * (2 * n - a - b) / (2 * n)).squareRoot()
    }
}
