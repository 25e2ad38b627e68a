internal import Interchange

/// Texts of a column as small numbers, in the order in which they first appeared.
///
/// Compared eight bytes at a time, so that no text is made of a cell that was seen before.
struct TextCodes: Sendable {
    /// All texts, each from a whole number on, zeros behind it, and one number more, as packed bytes have.
    private var words: [UInt64] = [0]

    /// For each text how many bytes it has, and where it begins.
    private var lengths: [Int] = []
    private var starts: [Int] = []

    private var hashes: [UInt64] = []

    /// An open-addressed table of numbers, −1 where free; its size is a power of two.
    private var slots = Array(repeating: Int32(-1), count: 64)

    /// The number given last: the same text often follows itself.
    private var last = 0

    /// Where bytes are packed.
    private var scratch = PackedBytes()

    var count: Int { lengths.count }

    /// The texts by their numbers.
    var texts: [String] {
        (0..<count).map { code in
            let bytes = (0..<lengths[code]).map { words.span.byte(starts[code] * 8 + $0) }
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    func isEmpty(_ code: Int) -> Bool { lengths[code] == 0 }

    /// Returns the number of a text, a new one where it was not seen before.
    mutating func code(_ text: ArraySlice<UInt8>) -> Int {
        var packed = PackedBytes()
        swap(&packed, &scratch)
        packed.removeAll()
        packed.append(text)
        let code = code(packed.words.span, 0..<packed.count)
        swap(&packed, &scratch)
        return code
    }

    /// Returns the number of a text among packed bytes, a new one where it was not seen before.
    mutating func code(_ bytes: Span<UInt64>, _ text: Range<Int>) -> Int {
        if last < count, isSame(last, bytes, text) { return last }
        // Where texts come in turn, as attributes do, the next one follows.
        let next = last + 1 < count ? last + 1 : 0
        if next < count, isSame(next, bytes, text) {
            last = next
            return next
        }
        last = code(bytes, text, hash: TextCodes.hash(bytes, text))
        return last
    }

    /// Takes up the texts of another column; returns what their numbers there are here.
    mutating func merge(_ other: TextCodes) -> [Int] {
        let bytes = other.words.span
        var codes: [Int] = []
        codes.reserveCapacity(other.count)
        for code in 0..<other.count {
            let start = other.starts[code] * 8
            codes.append(self.code(bytes, start..<start + other.lengths[code], hash: other.hashes[code]))
        }
        return codes
    }

    private mutating func code(_ bytes: Span<UInt64>, _ text: Range<Int>, hash: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            let code = Int(slots[slot])
            if hashes[code] == hash, isSame(code, bytes, text) { return code }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(truncatingIfNeeded: count)
        add(bytes, text, hash)
        return count - 1
    }

    @inline(__always)
    private func isSame(_ code: Int, _ bytes: Span<UInt64>, _ text: Range<Int>) -> Bool {
        guard lengths[code] == text.count else { return false }
        var (word, place) = (starts[code], text.lowerBound)
        while place < text.upperBound {
            if words[word] != bytes.upToEight(place, count: text.upperBound - place) { return false }
            word += 1
            place += 8
        }
        return true
    }

    private mutating func add(_ bytes: Span<UInt64>, _ text: Range<Int>, _ hash: UInt64) {
        words.removeLast()
        starts.append(words.count)
        lengths.append(text.count)
        hashes.append(hash)
        for place in stride(from: text.lowerBound, to: text.upperBound, by: 8) {
            words.append(bytes.upToEight(place, count: text.upperBound - place))
        }
        words.append(0)
        guard count * 2 > slots.count else { return }
        slots = Array(repeating: Int32(-1), count: slots.count * 4)
        for (code, hash) in hashes.enumerated() {
            var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(truncatingIfNeeded: code)
        }
    }

    /// FNV-1a, eight bytes at a time, stirred; texts of a table are no attack, and the worst case is only slow.
    private static func hash(_ bytes: Span<UInt64>, _ text: Range<Int>) -> UInt64 {
        var hash = 0xcbf2_9ce4_8422_2325 ^ UInt64(truncatingIfNeeded: text.count)
        var place = text.lowerBound
        while place < text.upperBound {
            hash = (hash ^ bytes.upToEight(place, count: text.upperBound - place)) &* 0x9e37_79b9_7f4a_7c15
            hash ^= hash >> 32
            place += 8
        }
        return hash
    }
}
