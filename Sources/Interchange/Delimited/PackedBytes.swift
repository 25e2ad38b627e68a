/// Bytes that lie eight to a number, the first in its lowest bits, so that eight are looked at in one go.
///
/// Behind the last byte there is always one number more.
package struct PackedBytes: Sendable {
    /// The numbers.
    package internal(set) var words: [UInt64]

    /// How many bytes there are.
    package internal(set) var count = 0

    /// Makes room for some bytes.
    package init(capacity: Int = 0) {
        words = Array(repeating: 0, count: capacity / 8 + 2)
    }

    package mutating func removeAll() { count = 0 }

    package mutating func append(_ byte: UInt8) {
        let (word, shift) = (count >> 3, UInt64(truncatingIfNeeded: count & 7) * 8)
        if word + 1 >= words.count { words.append(0) }
        // What lay here before is no part of it.
        words[word] = (words[word] & ((1 &<< shift) &- 1)) | UInt64(byte) &<< shift
        count += 1
    }

    package mutating func append(_ bytes: ArraySlice<UInt8>) {
        for byte in bytes { append(byte) }
    }
}

extension Span<UInt64> {
    /// The byte at a place.
    @inlinable
    package func byte(_ place: Int) -> UInt8 {
        UInt8(truncatingIfNeeded: self[place >> 3] &>> UInt64(truncatingIfNeeded: (place & 7) &* 8))
    }

    /// The eight bytes from a place on.
    @inlinable
    package func eight(_ place: Int) -> UInt64 {
        let (word, shift) = (place >> 3, UInt64(truncatingIfNeeded: (place & 7) &* 8))
        // In two steps, since nothing is shifted by 64.
        return (self[word] &>> shift) | ((self[word &+ 1] &<< 1) &<< (63 &- shift))
    }

    /// Up to eight bytes from a place on, zeros behind them.
    @inlinable
    package func upToEight(_ place: Int, count: Int) -> UInt64 {
        let bytes = eight(place)
        return count >= 8 ? bytes : bytes & ((1 &<< UInt64(truncatingIfNeeded: count &* 8)) &- 1)
    }
}

/// Questions to eight bytes at once.
enum EightBytes {
    static let ones: UInt64 = 0x0101_0101_0101_0101
    static let highs: UInt64 = 0x8080_8080_8080_8080

    /// Eight times the same byte.
    static func all(_ byte: UInt8) -> UInt64 { UInt64(byte) * ones }

    /// Whether one of the bytes is zero.
    static func hasZero(_ word: UInt64) -> Bool { (word &- ones) & ~word & highs != 0 }

    /// The highest bit of each byte that is zero.
    static func zeros(_ word: UInt64) -> UInt64 { ~(((word & ~highs) &+ ~highs) | word | ~highs) }
}
