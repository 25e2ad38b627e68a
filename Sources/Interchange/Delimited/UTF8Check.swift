/// Finds the first byte that breaks UTF-8 (Unicode 16, table 3-7).
enum UTF8Check {
    static func firstInvalid(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
        var position = range.lowerBound
        while position < range.upperBound {
            let length = sequenceLength(in: bytes, at: position, end: range.upperBound)
            if length == 0 { return position }
            position += length
        }
        return nil
    }

    /// The number of bytes of the scalar that begins here, or 0 where none does.
    private static func sequenceLength(in bytes: [UInt8], at position: Int, end: Int) -> Int {
        let first = bytes[position]
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
        guard length > 0, position + length <= end, second.contains(bytes[position + 1]) else { return 0 }
        for index in position + 2..<position + max(2, length) where bytes[index] & 0xC0 != 0x80 { return 0 }
        return length
    }
}
