/// How many answers fall into each category: whole numbers when counting, n_eff times a share when weighting.
///
/// All rules, coefficients and tests of this library work on these six numbers.
public struct CategoryCounts: Sendable, Hashable {
    /// The counts in the order of ``KanoCategory/allCases``.
    private let values: [Double]

    /// Creates counts.
    ///
    /// - Parameter counts: The count of each category, 0 where it is left out; refused when one is below zero or not
    ///   finite.
    public init?(_ counts: [KanoCategory: Double]) {
        guard counts.values.allSatisfy({ $0 >= 0 && $0 < 1e15 }) else { return nil }
        self.init { counts[$0] ?? 0 }
    }

    /// Creates counts that are known to be right.
    init(_ count: (KanoCategory) -> Double) { values = KanoCategory.allCases.map(count) }

    /// The count of a category.
    ///
    /// - Parameter category: The category.
    public subscript(category: KanoCategory) -> Double { values[category.index] }

    /// All answers, n.
    public var total: Double { values.reduce(0, +) }

    /// The answers that speak for or against the attribute, e = A + O + M + I.
    public var classified: Double { self[.attractive] + self[.oneDimensional] + self[.mustBe] + self[.indifferent] }

    /// Returns the share of a category in all answers.
    ///
    /// - Parameter category: The category.
    /// - Returns: A ratio in `0...1`, or `nil` when there are no answers.
    public func share(of category: KanoCategory) -> Double? { total > 0 ? self[category] / total : nil }

    /// Whether all six are whole numbers.
    var areWhole: Bool { values.allSatisfy { $0 == $0.rounded() } }

    /// Returns categories, the largest first, ties in the order given.
    func ranked(_ categories: [KanoCategory]) -> [KanoCategory] {
        categories.enumerated()
            .sorted { (self[$1.element], $0.offset) < (self[$0.element], $1.offset) }
            .map(\.element)
    }
}
