/// What a cell says when it is read as a number, straight from its bytes.
enum NumberCell: Equatable {
    case empty
    case number(Double)
    /// Neither empty nor a finite decimal number.
    case other

    /// Powers of ten that a double holds exactly.
    private static let powers: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
    ]

    /// Reads a cell without spaces around it.
    init(_ bytes: ArraySlice<UInt8>) {
        if bytes.isEmpty {
            self = .empty
            return
        }
        var (at, mantissa, digits, decimals) = (bytes.startIndex, 0, 0, 0)
        let isNegative = bytes[at] == UInt8(ascii: "-")
        if isNegative || bytes[at] == UInt8(ascii: "+") { at += 1 }
        var hasPoint = false
        while at < bytes.endIndex, digits <= 15 {
            let byte = bytes[at]
            if byte == UInt8(ascii: "."), !hasPoint {
                hasPoint = true
            } else if byte &- UInt8(ascii: "0") < 10 {
                mantissa = mantissa * 10 + Int(byte - UInt8(ascii: "0"))
                digits += 1
                if hasPoint { decimals += 1 }
            } else {
                break
            }
            at += 1
        }
        if at == bytes.endIndex, digits > 0, digits <= 15 {
            // Both are exact, so that the quotient is the nearest double to what is written.
            let number = Double(mantissa) / NumberCell.powers[decimals]
            self = .number(isNegative ? -number : number)
        } else {
            self = NumberCell.slowly(bytes)
        }
    }

    /// Reads numbers with exponents or many digits; words such as `nan` are none.
    private static func slowly(_ bytes: ArraySlice<UInt8>) -> NumberCell {
        let isDecimal = bytes.allSatisfy { (0x30...0x39).contains($0) || "+-.eE".utf8.contains($0) }
        guard isDecimal, let number = Double(String(decoding: bytes, as: UTF8.self)), number.isFinite else {
            return .other
        }
        return .number(number)
    }
}
