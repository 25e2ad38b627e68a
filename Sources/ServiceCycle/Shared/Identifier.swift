/// A 128-bit identifier that says what it identifies.
///
/// Made as UUID version 7 (RFC 9562, 5.7): the first 48 bits are milliseconds since 1970, so that identifiers sort by age
/// and insert at the end of an index.
package struct Identifier<Subject>: Hashable, Sendable, Comparable {
    /// The upper and lower 64 bits, big end first.
    package let high: UInt64
    package let low: UInt64

    package init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// Makes a new identifier from the time and randomness handed in.
    package init(now: Instant, using generator: inout some RandomNumberGenerator) {
        let milliseconds = UInt64(max(0, now.microseconds / 1000)) & 0xFFFF_FFFF_FFFF
        let (first, second): (UInt64, UInt64) = (generator.next(), generator.next())
        high = milliseconds << 16 | 0x7000 | first & 0xFFF
        low = 0x8000_0000_0000_0000 | second & 0x3FFF_FFFF_FFFF_FFFF
    }

    package init(now: Instant) {
        var generator = SystemRandomNumberGenerator()
        self.init(now: now, using: &generator)
    }

    /// Sixteen bytes, big end first, as the database keeps them.
    package var bytes: [UInt8] { Octets.of(high, low) }

    /// Not generic: other modules would run it unspecialised, which an import of a million lines feels.
    package init?(bytes: [UInt8]) {
        guard bytes.count == 16 else { return nil }
        var (high, low): (UInt64, UInt64) = (0, 0)
        for index in 0..<8 {
            high = high << 8 | UInt64(bytes[index])
            low = low << 8 | UInt64(bytes[index + 8])
        }
        self.init(high: high, low: low)
    }

    package static func < (left: Self, right: Self) -> Bool {
        (left.high, left.low) < (right.high, right.low)
    }
}

extension Identifier: CustomStringConvertible, LosslessStringConvertible {
    /// The usual 36 characters, lower case.
    package var description: String { Octets.text(high, low) }

    package init?(_ text: String) {
        let dashes = text.utf8.enumerated().filter { $0.element == UInt8(ascii: "-") }.map(\.offset)
        guard text.utf8.count == 36, dashes == [8, 13, 18, 23] else { return nil }
        let digits = text.utf8.filter { $0 != UInt8(ascii: "-") }
        var nibbles: [UInt8] = []
        for digit in digits {
            guard let value = Character(Unicode.Scalar(digit)).hexDigitValue else { return nil }
            nibbles.append(UInt8(value))
        }
        self.init(bytes: stride(from: 0, to: 32, by: 2).map { nibbles[$0] << 4 | nibbles[$0 + 1] })
    }
}

/// What is done with the sixteen bytes of any identifier; not generic, so that other modules run it at full speed.
private enum Octets {
    static func of(_ high: UInt64, _ low: UInt64) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(16)
        for half in [high, low] {
            for shift in stride(from: 56, through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: half >> shift)) }
        }
        return bytes
    }

    static func text(_ high: UInt64, _ low: UInt64) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(36)
        for (index, byte) in of(high, low).enumerated() {
            if index == 4 || index == 6 || index == 8 || index == 10 { text.append(UInt8(ascii: "-")) }
            text.append(digit(byte >> 4))
            text.append(digit(byte & 15))
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value + (value < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10)
    }
}
