internal import ServiceCycle

/// Where a comment stands among all of a database, as one number: the newer, the greater.
///
/// From the top: 17 bits of the day since 1970, 32 of the response's place in the order of arrival, 6 of the organisation's
/// number, 8 of the comment's place within the response. Days before 1970 and after 2328 count as the first and the last.
struct CommentPlace {
    let value: Int

    static let greatestOrganisation = 63
    private static let greatestDay = (1 << 17) - 1
    private static let greatestSequence = (1 << 32) - 1
    private static let greatestOrdinal = (1 << 8) - 1

    /// Nil for what has no place: a comment of a response after the four-billionth, or beyond the 256th of a response.
    ///
    /// It is kept as every answer is, and not found by search.
    init?(day: Day, sequence: Int, organisation: Int, ordinal: Int) {
        guard (0...Self.greatestSequence).contains(sequence), (0...Self.greatestOrdinal).contains(ordinal) else {
            return nil
        }
        value = Self.first(of: day) | sequence << 14 | organisation << 8 | ordinal
    }

    /// Every day that a comment can stand at.
    static var days: ClosedRange<Day> { Day(number: 0)...Day(number: greatestDay) }

    /// Every place of a response.
    static func all(of sequence: Int, on day: Day, in organisation: Int) -> ClosedRange<Int> {
        let first = first(of: day) | min(max(0, sequence), greatestSequence) << 14 | organisation << 8
        return first...(first | greatestOrdinal)
    }

    /// Every place of a period, of all organisations.
    static func all(in period: ClosedRange<Day>) -> ClosedRange<Int> {
        first(of: period.lowerBound)...(first(of: period.upperBound) | (1 << 46 - 1))
    }

    /// The place in the order of arrival of the response whose comment stands there.
    static func sequence(at place: Int) -> Int { place >> 14 & greatestSequence }

    private static func first(of day: Day) -> Int { min(max(0, day.number), greatestDay) << 46 }
}
