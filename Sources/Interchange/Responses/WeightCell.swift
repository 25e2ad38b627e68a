internal import Statistics

/// A design weight of decimal text in millionths, exactly; half a millionth goes to the even neighbour.
enum WeightCell {
    /// The largest weight, in customers.
    static let largest = Weight.maximum.millionths / Weight.unitsPerOne

    /// The weight, or nil where it is no decimal number above 0 and at most the largest, or less than a millionth.
    static func millionths(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard let (digits, point) = decimal(bytes) else { return nil }
        var value = 0
        for index in 0..<max(0, point + 6) {
            value = value * 10 + (index < digits.count ? Int(digits[index]) : 0)
            if value > largest * 1_000_000 { return nil }
        }
        let rest = point + 6 < 0 ? [0] + digits : digits.dropFirst(point + 6) + []
        if let first = rest.first {
            let isAboveHalf = first > 5 || first == 5 && rest.dropFirst().contains { $0 != 0 }
            if isAboveHalf || first == 5 && value % 2 == 1 { value += 1 }
        }
        return (1...largest * 1_000_000).contains(value) ? value : nil
    }

    /// The digits without leading zeros, and how many of them stand before the point (negative: zeros after it).
    private static func decimal(_ bytes: ArraySlice<UInt8>) -> (digits: [UInt8], point: Int)? {
        var rest = bytes.trimmedSpaces
        guard rest.count <= 64 else { return nil }
        if rest.first == UInt8(ascii: "+") { rest.removeFirst() }
        var digits: [UInt8] = []
        var point: Int?
        while let byte = rest.first, byte | 0x20 != UInt8(ascii: "e") {
            rest.removeFirst()
            if byte == UInt8(ascii: "."), point == nil {
                point = digits.count
            } else if (0x30...0x39).contains(byte) {
                digits.append(byte - 0x30)
            } else {
                return nil
            }
        }
        guard !digits.isEmpty, let exponent = exponent(rest) else { return nil }
        let zeros = digits.prefix { $0 == 0 }.count
        return (Array(digits.dropFirst(zeros)), (point ?? digits.count) - zeros + exponent)
    }

    /// The number after `e`, 0 where there is none.
    private static func exponent(_ bytes: ArraySlice<UInt8>) -> Int? {
        if bytes.isEmpty { return 0 }
        guard case .whole(let exponent) = CellNumber(bytes.dropFirst()), (-99...99).contains(exponent) else {
            return nil
        }
        return exponent
    }
}
