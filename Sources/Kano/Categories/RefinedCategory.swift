/// A category, told apart by whether the attribute is more important than the others.
///
/// Source: Yang, C.-C., The refined Kano's model and its application, Total Quality Management and Business Excellence
/// 16 (2005), 1127–1137. Worked example: `RefinedCategoryTests`.
public enum RefinedCategory: Sendable, Hashable, CaseIterable {
    /// Attractive and important.
    case highlyAttractive

    /// Attractive, less important.
    case lessAttractive

    /// One-dimensional and important.
    case highValueAdded

    /// One-dimensional, less important.
    case lowValueAdded

    /// A must-be that is important.
    case critical

    /// A must-be, less important.
    case necessary

    /// Indifferent, yet important: it may come to matter.
    case potential

    /// Indifferent and unimportant.
    case careFree

    /// Creates the refined category.
    ///
    /// - Parameters:
    ///   - category: The category; R and Q have no refined names and are refused.
    ///   - importance: The mean importance of the attribute, in points.
    ///   - average: The mean importance of all attributes of the study, in points; what reaches it is important.
    public init?(_ category: KanoCategory, importance: Double, average: Double) {
        guard importance.isFinite, average.isFinite else { return nil }
        let isImportant = importance >= average
        switch category {
        case .attractive: self = isImportant ? .highlyAttractive : .lessAttractive
        case .oneDimensional: self = isImportant ? .highValueAdded : .lowValueAdded
        case .mustBe: self = isImportant ? .critical : .necessary
        case .indifferent: self = isImportant ? .potential : .careFree
        case .reverse, .questionable: return nil
        }
    }
}
