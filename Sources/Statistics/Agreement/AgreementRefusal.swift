/// Why agreement cannot be told.
public enum AgreementRefusal: Error, Sendable, Hashable {
    /// There are fewer than two judges.
    case tooFewJudges(Int)

    /// There are fewer than two things judged, or than two that two judges have judged.
    case tooFewItems(Int)

    /// The lists are not equally long; the one that differs is counted from zero.
    case unevenLists(Int)

    /// A judgement is missing, not finite or negative where that is not allowed; judge or item are counted from zero.
    case badJudgement(list: Int, place: Int)

    /// All judgements are the same, so that there is nothing to agree or disagree on.
    case noVariation

    /// The numbers are too great or too small to compute with.
    case beyondNumbers
}

extension AgreementRefusal: CustomStringConvertible {
    /// The refusal as an English sentence.
    public var description: String {
        switch self {
        case .tooFewJudges(let count): "There are \(count) judges; at least 2 are needed."
        case .tooFewItems(let count): "There are \(count) things that two judges have judged; at least 2 are needed."
        case .unevenLists(let list): "List \(list + 1) is not as long as the first."
        case .badJudgement(let list, let place): "Judgement \(place + 1) of list \(list + 1) cannot be used."
        case .noVariation: "All judgements are the same, so that there is nothing to agree or disagree on."
        case .beyondNumbers: "The numbers are too great or too small to compute with."
        }
    }
}
