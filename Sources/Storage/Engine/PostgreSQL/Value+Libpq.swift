extension Value {
    // Object identifiers of PostgreSQL's own types, from its catalogue pg_type.
    private static let int8: UInt32 = 20
    private static let text: UInt32 = 25
    private static let bytea: UInt32 = 17
    private static let float8: UInt32 = 701

    /// The parameter's type; NULL takes the type that the statement wants.
    var libpqType: UInt32 {
        switch self {
        case .null: 0
        case .integer: Self.int8
        case .real: Self.float8
        case .text: Self.text
        case .blob: Self.bytea
        }
    }

    /// The parameter in text form, nil for NULL.
    var libpqText: String? {
        switch self {
        case .null: nil
        case .integer(let number): String(number)
        case .real(let number): String(number)
        case .text(let text): text
        case .blob(let bytes): "\\x" + Digest.hex(bytes)
        }
    }

    /// Reads a column's text form.
    init(libpqText text: String, type: UInt32) throws {
        switch type {
        case Self.int8, 21, 23:
            guard let number = Int64(text) else { throw DatabaseFailure.damaged("\"\(text)\" is no whole number") }
            self = .integer(number)
        case Self.float8, 700, 1700:
            guard let number = Double(text) else { throw DatabaseFailure.damaged("\"\(text)\" is no number") }
            self = .real(number)
        case Self.bytea:
            self = .blob(try Self.bytes(hex: text.utf8.dropFirst(2)))
        default:
            self = .text(text)
        }
    }

    private static func bytes(hex digits: Substring.UTF8View.SubSequence) throws -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(digits.count / 2)
        var high: UInt8?
        for digit in digits {
            let value: UInt8 =
                switch digit {
                case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
                case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
                default: throw DatabaseFailure.damaged("bytes arrive with a digit \(digit)")
                }
            if let first = high {
                bytes.append(first << 4 | value)
                high = nil
            } else {
                high = value
            }
        }
        return bytes
    }
}
