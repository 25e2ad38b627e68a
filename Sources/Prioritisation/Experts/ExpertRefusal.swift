/// Why what experts said cannot be used.
public enum ExpertRefusal: Error, Sendable, Hashable {
    /// This must be a whole number from 1 to 10.
    case notARank(String)

    /// The table of priorities says nothing about this combination.
    case noEntry(severity: Int, occurrence: Int, detection: Int)

    /// Fewer experts than needed have judged.
    case tooFewJudgements(count: Int, needed: Int)

    /// A judgement is not a number; the place is counted from zero.
    case notFinite(place: Int)

    /// The rule of consensus contradicts itself.
    case ruleOutOfRange
}

extension ExpertRefusal: CustomStringConvertible {
    /// The refusal as an English sentence.
    public var description: String {
        switch self {
        case .notARank(let name): "\(name) must be a whole number from 1 to 10."
        case .noEntry(let severity, let occurrence, let detection):
            "The table has no priority for severity \(severity), occurrence \(occurrence), detection \(detection)."
        case .tooFewJudgements(let count, let needed):
            "There are \(count) judgements; at least \(needed) are needed."
        case .notFinite(let place): "Judgement \(place + 1) is not a number."
        case .ruleOutOfRange: "The rule of consensus needs a spread of at least 0 and a share from 0 to 1."
        }
    }
}
