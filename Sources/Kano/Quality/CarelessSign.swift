/// Why a person's answers look as if the questions had not been read.
public enum CarelessSign: Sendable, Hashable, CaseIterable {
    /// The same answer to every half of every pair.
    case sameAnswerThroughout

    /// In every pair the same answer to both halves.
    case sameInBothHalves

    /// Too many questionable pairs.
    case contradictions

    /// Nearly everything indifferent.
    case indifference

    /// Faster than anybody can read.
    case haste
}
