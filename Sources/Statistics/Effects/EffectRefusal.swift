/// Why an effect cannot be told.
public enum EffectRefusal: Error, Sendable, Hashable {
    /// A group has too few answers.
    case tooFew(count: Double, needed: Double)

    /// There are too few sites on one side for errors by site.
    case tooFewSites(count: Int, needed: Int)

    /// There are too few points before or after an interruption.
    case tooFewPoints(before: Int, after: Int, needed: Int)

    /// Nothing varies, so that nothing tells chance from change.
    case noVariation

    /// A number is not finite.
    case notFinite

    /// Times and values are not equally many, or the times do not ascend.
    case timesOutOfOrder

    /// A variance, tuning or probability is outside its domain.
    case settingOutOfRange

    /// A confidence is not strictly between 0 and 1.
    case confidenceOutOfRange

    /// The regression behind the effect has no answer.
    case regression(RegressionRefusal)
}

extension EffectRefusal: CustomStringConvertible {
    /// The refusal as an English sentence.
    public var description: String {
        switch self {
        case .tooFew(let count, let needed): "A group has \(count) answers; at least \(needed) are needed."
        case .tooFewSites(let count, let needed): "There are \(count) sites on one side; at least \(needed) are needed."
        case .tooFewPoints(let before, let after, let needed):
            "There are \(before) points before and \(after) after; at least \(needed) are needed on each side."
        case .noVariation: "Nothing varies, so that nothing tells chance from change."
        case .notFinite: "A number is not finite."
        case .timesOutOfOrder: "Times must ascend, one for each value."
        case .settingOutOfRange: "A setting is outside its range."
        case .confidenceOutOfRange: "The confidence is not strictly between 0 and 1."
        case .regression(let refusal): refusal.description
        }
    }
}
