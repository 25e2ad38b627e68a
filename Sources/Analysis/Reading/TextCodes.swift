/// Texts of a column as small numbers, in the order in which they first appeared.
///
/// Compared as bytes, so that no text is made of a cell that was seen before.
struct TextCodes {
    /// The texts by their numbers.
    private(set) var texts: [String] = []

    /// Where each first appeared.
    private(set) var lines: [Int] = []

    /// All texts, one after the other, and where each ends.
    private var bytes: [UInt8] = []
    private var ends: [Int] = [0]

    private var hashes: [UInt64] = []

    /// An open-addressed table of numbers, −1 where free; its size is a power of two.
    private var slots = Array(repeating: -1, count: 64)

    /// The number given last: the same text often follows itself.
    private var last = 0

    var count: Int { texts.count }

    /// Returns the number of a text, a new one where it was not seen before.
    mutating func code(_ text: ArraySlice<UInt8>, line: Int) -> Int {
        if last < count, isSame(last, text) { return last }
        // Where texts come in turn, as attributes do, the next one follows.
        let next = last + 1 < count ? last + 1 : 0
        if next < count, isSame(next, text) {
            last = next
            return next
        }
        let hash = TextCodes.hash(text)
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            let code = slots[slot]
            if hashes[code] == hash, isSame(code, text) {
                last = code
                return code
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = count
        last = count
        add(text, hash, line)
        return last
    }

    private func isSame(_ code: Int, _ text: ArraySlice<UInt8>) -> Bool {
        let start = ends[code]
        guard ends[code + 1] - start == text.count else { return false }
        var at = start
        for byte in text {
            if bytes[at] != byte { return false }
            at += 1
        }
        return true
    }

    private mutating func add(_ text: ArraySlice<UInt8>, _ hash: UInt64, _ line: Int) {
        texts.append(String(decoding: text, as: UTF8.self))
        lines.append(line)
        bytes.append(contentsOf: text)
        ends.append(bytes.count)
        hashes.append(hash)
        guard count * 2 > slots.count else { return }
        slots = Array(repeating: -1, count: slots.count * 4)
        for (code, hash) in hashes.enumerated() {
            var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = code
        }
    }

    /// FNV-1a, stirred at the end; texts of a table are no attack, and the worst case is only slow.
    private static func hash(_ text: ArraySlice<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        return hash ^ hash >> 29
    }
}
