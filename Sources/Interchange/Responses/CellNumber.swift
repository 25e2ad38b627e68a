/// What a cell says when it is read as a number, straight from its bytes.
enum CellNumber: Equatable {
    case empty
    case whole(Int)
    /// Neither empty nor a whole number of at most 18 digits.
    case other

    /// Spaces around it, a sign and a fraction of zeros (`5.0`) are accepted.
    init(_ bytes: ArraySlice<UInt8>) {
        var at = bytes.startIndex
        var end = bytes.endIndex
        while at < end, bytes[at] == 0x20 || bytes[at] == 0x09 { at += 1 }
        while at < end, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
        if at == end {
            self = .empty
            return
        }
        let isNegative = bytes[at] == UInt8(ascii: "-")
        if isNegative || bytes[at] == UInt8(ascii: "+") { at += 1 }
        let first = at
        var value = 0
        while at < end, bytes[at] &- UInt8(ascii: "0") < 10, at - first < 18 {
            value = value * 10 + Int(bytes[at] - UInt8(ascii: "0"))
            at += 1
        }
        guard at > first else {
            self = .other
            return
        }
        if at < end, bytes[at] == UInt8(ascii: "."), at + 1 < end {
            at += 1
            while at < end, bytes[at] == UInt8(ascii: "0") { at += 1 }
        }
        self = at == end ? .whole(isNegative ? -value : value) : .other
    }
}
