/// The rules by which careless answers are flagged; flagged ones are shown apart, never deleted in silence.
///
/// The usual limits are those that flagged 51 of 358 people in the data of Reppel 2022 with six attributes: at least 2
/// questionable pairs, or at least 5 indifferent ones.
///
/// Source: Reppel, A., Doing research online: the Kano model, 2022, as analysed for this library. Worked example:
/// `CarelessScreenTests`.
public struct CarelessScreen: Sendable, Hashable {
    /// The share of questionable pairs from which a person is flagged, in `0...1`; `nil` for never.
    public var questionableShare: Double?

    /// The share of indifferent pairs from which a person is flagged, in `0...1`; `nil` for never.
    public var indifferentShare: Double?

    /// The time per answered pair below which a person is flagged, in seconds; `nil` for never.
    public var secondsPerPair: Double?

    /// The number of answered pairs below which a person shows no pattern and is not flagged.
    public var fewestPairs: Int

    /// Creates rules.
    ///
    /// - Parameters:
    ///   - questionableShare: The share of questionable pairs from which a person is flagged.
    ///   - indifferentShare: The share of indifferent pairs from which a person is flagged.
    ///   - secondsPerPair: The time per pair below which a person is flagged.
    ///   - fewestPairs: The number of pairs that show a pattern.
    public init(
        questionableShare: Double? = 1.0 / 3,
        indifferentShare: Double? = 5.0 / 6,
        secondsPerPair: Double? = nil,
        fewestPairs: Int = 3
    ) {
        self.questionableShare = questionableShare
        self.indifferentShare = indifferentShare
        self.secondsPerPair = secondsPerPair
        self.fewestPairs = fewestPairs
    }

    /// Returns what is suspicious in one person's answers.
    ///
    /// - Parameters:
    ///   - response: The person's answers.
    ///   - table: How pairs are read.
    /// - Returns: The signs in the order of ``CarelessSign``; none for few pairs.
    public func signs(in response: PairResponse, under table: EvaluationTable = .cqm) -> [CarelessSign] {
        let pairs = response.pairs.compactMap { $0 }
        guard let first = pairs.first, pairs.count >= fewestPairs else { return [] }
        func isAtLeast(_ category: KanoCategory, _ share: Double?) -> Bool {
            // Two of six must not miss a third by the last digit.
            share.map { (response.share(of: category, under: table) ?? 0) >= $0 - 1e-12 } ?? false
        }
        return CarelessSign.allCases.filter { sign in
            switch sign {
            case .sameAnswerThroughout: first.isStraight && pairs.allSatisfy { $0 == first }
            case .sameInBothHalves: pairs.allSatisfy(\.isStraight)
            case .contradictions: isAtLeast(.questionable, questionableShare)
            case .indifference: isAtLeast(.indifferent, indifferentShare)
            case .haste: isTooFast(response, pairs.count)
            }
        }
    }

    private func isTooFast(_ response: PairResponse, _ count: Int) -> Bool {
        guard let secondsPerPair, let seconds = response.seconds else { return false }
        return seconds < secondsPerPair * Double(count)
    }
}
