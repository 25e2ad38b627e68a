/// One hidden group of people: how many they are, and how they see each attribute.
public struct LatentClass: Sendable, Hashable {
    /// The share of people who belong to it, in `0...1`.
    public let share: Double

    /// For each attribute the probabilities of the categories in the order of ``KanoCategory/allCases``.
    let profile: [[Double]]

    /// Returns how likely somebody of this class sees an attribute so.
    ///
    /// - Parameters:
    ///   - category: The category.
    ///   - attribute: The place of the attribute.
    /// - Returns: A probability in `0...1`, or `nil` for an attribute that the study has not.
    public func probability(of category: KanoCategory, attribute: Int) -> Double? {
        profile.indices.contains(attribute) ? profile[attribute][category.index] : nil
    }

    /// Returns the most likely category of an attribute in this class.
    ///
    /// - Parameter attribute: The place of the attribute.
    /// - Returns: The category, ties in the order of priority; `nil` for an attribute that the study has not.
    public func category(attribute: Int) -> KanoCategory? {
        guard profile.indices.contains(attribute) else { return nil }
        return CategoryCounts { profile[attribute][$0.index] }.ranked(KanoCategory.allCases).first
    }
}
