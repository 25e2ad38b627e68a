/// Finds the first byte that breaks UTF-8 (Unicode 16, table 3-7).
enum UTF8Check {
    static func firstInvalid(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
        var position = range.lowerBound
        while position < range.upperBound {
            let next = { (step: Int) in position + step < range.upperBound ? bytes[position + step] : 0 }
            let length = sequenceLength(bytes[position], next)
            if length == 0 { return position }
            position += length
        }
        return nil
    }

    /// Whether bytes are UTF-8.
    static func isText(_ bytes: PackedBytes, _ range: Range<Int>) -> Bool {
        let words = bytes.words
        var position = range.lowerBound
        while position < range.upperBound {
            if words.span.eight(position) & EightBytes.highs == 0 {
                position += 8
                continue
            }
            let next = { (step: Int) in position + step < range.upperBound ? words.span.byte(position + step) : 0 }
            let length = sequenceLength(words.span.byte(position), next)
            if length == 0 { return false }
            position += length
        }
        return true
    }

    /// The number of bytes of the scalar that begins here, or 0 where none does.
    private static func sequenceLength(_ first: UInt8, _ next: (Int) -> UInt8) -> Int {
        if first < 0x80 { return 1 }
        let (length, second): (Int, ClosedRange<UInt8>) =
            switch first {
            case 0xC2...0xDF: (2, 0x80...0xBF)
            case 0xE0: (3, 0xA0...0xBF)
            case 0xED: (3, 0x80...0x9F)
            case 0xE1...0xEF: (3, 0x80...0xBF)
            case 0xF0: (4, 0x90...0xBF)
            case 0xF1...0xF3: (4, 0x80...0xBF)
            case 0xF4: (4, 0x80...0x8F)
            default: (0, 0...0)
            }
        guard length > 0, second.contains(next(1)) else { return 0 }
        for step in 2..<max(2, length) where next(step) & 0xC0 != 0x80 { return 0 }
        return length
    }
}
