/// What can be said of a change: whether it did good, and how far the data allow to say so.
public enum EffectVerdict: String, Sendable, Hashable, CaseIterable {
    /// Better, beyond what chance would explain.
    case better

    /// Worse, beyond what chance would explain.
    case worse

    /// No difference beyond chance was found; that is not to say that there is none.
    case noEvidence = "no evidence"

    /// There are too few answers to find the difference that was looked for.
    case tooLittleData = "too little data"

    /// In which direction better lies.
    public enum Direction: String, Sendable, Hashable, CaseIterable {
        /// More is better, such as satisfaction.
        case higher

        /// Less is better, such as waiting.
        case lower
    }

    /// What must be known to say that there is no evidence.
    public struct Threshold: Sendable, Hashable {
        /// The number of answers that every group needs for any verdict.
        public let leastCount: Double

        /// The number of answers that every group needs to find the smallest difference that matters, if one was stated beforehand.
        public let neededCount: Double?

        /// States what must be known.
        ///
        /// - Parameters:
        ///   - leastCount: The number of answers that every group needs for any verdict, such as 5.
        ///   - neededCount: The number that every group needs to find the smallest difference that matters, as ``SampleSize`` tells.
        public init(leastCount: Double = 5, neededCount: Double? = nil) {
            self.leastCount = leastCount
            self.neededCount = neededCount
        }
    }

    /// Judges a difference.
    ///
    /// Below the least count there is too little data, whatever the p-value. A p-value below `level` gives better or worse, by the
    /// side of zero. Else there is no evidence, provided that the groups were large enough to find what was looked for.
    ///
    /// - Parameters:
    ///   - difference: After less before, or the difference in differences; `nil` where none could be computed.
    ///   - pValue: The p-value of the difference, corrected where several are read together.
    ///   - counts: The number of answers of each group.
    ///   - direction: In which direction better lies.
    ///   - threshold: How many answers a group needs.
    ///   - level: The share of false alarms that is put up with, strictly between 0 and 1.
    public init(
        of difference: Double?,
        pValue: Double?,
        counts: [Double],
        better direction: Direction = .higher,
        threshold: Threshold = Threshold(),
        level: Double = 0.05
    ) {
        let least = counts.min() ?? 0
        guard let difference, let pValue, least >= threshold.leastCount, !difference.isNaN, !pValue.isNaN else {
            self = .tooLittleData
            return
        }
        if pValue < level, difference != 0 {
            self = (difference > 0) == (direction == .higher) ? .better : .worse
        } else if let needed = threshold.neededCount, least < needed {
            self = .tooLittleData
        } else {
            self = .noEvidence
        }
    }
}
