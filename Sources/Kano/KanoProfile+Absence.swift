extension KanoProfile {
    /// Why a figure is missing.
    public enum Absence: Sendable, Hashable, CustomStringConvertible {
        /// More answers were taken out than had been put in.
        case impossible

        /// Nobody answered both halves.
        case nobodyAnswered

        /// All answers are reverse or questionable.
        case nothingClassified

        /// All answers are questionable.
        case onlyQuestionable

        /// One answer has no spread.
        case oneAnswer

        /// The confidence is not between 0 and 1.
        case confidenceOutsideDomain

        /// The reason as a sentence.
        public var description: String {
            switch self {
            case .impossible: "More answers were taken out than had been put in."
            case .nobodyAnswered: "Nobody answered both halves of this pair."
            case .nothingClassified: "All answers are reverse or questionable; Better and Worse need A, O, M or I."
            case .onlyQuestionable: "All answers are questionable; they say nothing of the attribute."
            case .oneAnswer: "One answer has no spread."
            case .confidenceOutsideDomain: "A confidence lies between 0 and 1."
            }
        }
    }

    /// Why some figure of this profile is missing; the most general reason, or `nil` where all are there.
    public var absence: Absence? {
        if !pairs.isPossible { return .impossible }
        guard let categories else { return .nobodyAnswered }
        guard confidence > 0, confidence < 1 else { return .confidenceOutsideDomain }
        if topTwo == nil { return .onlyQuestionable }
        if categories.classified == 0 { return .nothingClassified }
        return position?.functional.standardDeviation == nil ? .oneAnswer : nil
    }
}
