/// Reads one JSON text after RFC 8259, strictly: UTF-8, no comments, no trailing commas, no member named twice.
///
/// It is small on purpose: a body of ten answers takes a few microseconds, where `JSONDecoder` takes a hundred.
package struct JSONScanner {
    /// Why bytes are no JSON, and where.
    package struct Failure: Error, Equatable, CustomStringConvertible {
        /// The byte at which reading stopped, from 0.
        package let offset: Int
        package let reason: String

        package var description: String { "byte \(offset): \(reason)" }
    }

    private let bytes: [UInt8]
    private let deepest: Int
    private var position: Int
    private let end: Int

    /// Reads the one value that the bytes hold.
    ///
    /// - Parameters:
    ///   - bytes: The whole text, in UTF-8.
    ///   - deepest: How many lists and objects may stand within one another.
    /// - Returns: The value.
    /// - Throws: The first byte that breaks the rules, and how.
    package static func value(of bytes: [UInt8], deepest: Int = 64) throws(Failure) -> JSONValue {
        try value(of: bytes, in: bytes.indices, deepest: deepest)
    }

    /// Reads the one value that a part of the bytes holds, such as one line; offsets count from the start of `bytes`.
    package static func value(
        of bytes: [UInt8],
        in range: Range<Int>,
        deepest: Int = 64
    ) throws(Failure) -> JSONValue {
        var scanner = JSONScanner(bytes: bytes, deepest: deepest, position: range.lowerBound, end: range.upperBound)
        let value = try scanner.value(depth: 0)
        scanner.skipSpace()
        guard scanner.position == scanner.end else {
            throw scanner.failure("There is more after the end of the value.")
        }
        return value
    }

    private init(bytes: [UInt8], deepest: Int, position: Int, end: Int) {
        self.bytes = bytes
        self.deepest = deepest
        self.position = position
        self.end = end
    }

    private func failure(_ reason: String) -> Failure { Failure(offset: position, reason: reason) }

    private mutating func skipSpace() {
        while position < end {
            switch bytes[position] {
            case 0x20, 0x0A, 0x0D, 0x09: position += 1
            default: return
            }
        }
    }

    /// The next byte that is no space, not yet taken.
    private mutating func peek() throws(Failure) -> UInt8 {
        skipSpace()
        guard position < end else { throw failure("The text ends too early.") }
        return bytes[position]
    }

    private mutating func value(depth: Int) throws(Failure) -> JSONValue {
        switch try peek() {
        case UInt8(ascii: "{"): return try object(depth: depth + 1)
        case UInt8(ascii: "["): return try array(depth: depth + 1)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", is: .bool(true))
        case UInt8(ascii: "f"): return try word("false", is: .bool(false))
        case UInt8(ascii: "n"): return try word("null", is: .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
        default: throw failure("A value is expected here.")
        }
    }

    private mutating func word(_ word: StaticString, is value: JSONValue) throws(Failure) -> JSONValue {
        let text = word.description.utf8
        guard end - position >= text.count, bytes[position..<position + text.count].elementsEqual(text) else {
            throw failure("A value is expected here.")
        }
        position += text.count
        return value
    }

    private mutating func array(depth: Int) throws(Failure) -> JSONValue {
        guard depth <= deepest else { throw failure("It is nested deeper than \(deepest) levels.") }
        position += 1
        var items: [JSONValue] = []
        if try peek() == UInt8(ascii: "]") {
            position += 1
            return .array(items)
        }
        while true {
            items.append(try value(depth: depth))
            switch try peek() {
            case UInt8(ascii: ","): position += 1
            case UInt8(ascii: "]"):
                position += 1
                return .array(items)
            default: throw failure("\",\" or \"]\" is expected here.")
            }
        }
    }

    private mutating func object(depth: Int) throws(Failure) -> JSONValue {
        guard depth <= deepest else { throw failure("It is nested deeper than \(deepest) levels.") }
        position += 1
        var members: [JSONValue.Member] = []
        var names: Set<String> = []
        if try peek() == UInt8(ascii: "}") {
            position += 1
            return .object(members)
        }
        while true {
            guard try peek() == UInt8(ascii: "\"") else { throw failure("A name in double quotes is expected here.") }
            let start = position
            let name = try string()
            if Self.isKnown(name, in: members, names: &names) {
                throw Failure(offset: start, reason: "\"\(name)\" is named twice in one object.")
            }
            guard try peek() == UInt8(ascii: ":") else { throw failure("\":\" is expected here.") }
            position += 1
            members.append(JSONValue.Member(name, try value(depth: depth)))
            switch try peek() {
            case UInt8(ascii: ","): position += 1
            case UInt8(ascii: "}"):
                position += 1
                return .object(members)
            default: throw failure("\",\" or \"}\" is expected here.")
            }
        }
    }

    /// Whether an object already has a member; a set is kept only where there are many.
    private static func isKnown(_ name: String, in members: [JSONValue.Member], names: inout Set<String>) -> Bool {
        if members.count < 24 { return members.contains { $0.name == name } }
        if names.isEmpty { names = Set(members.map(\.name)) }
        return !names.insert(name).inserted
    }
}

extension JSONScanner {
    private mutating func number() throws(Failure) -> JSONValue {
        let start = position
        if bytes[position] == UInt8(ascii: "-") { position += 1 }
        let whole = position
        digits()
        let isWhole = position - whole
        guard isWhole > 0, isWhole == 1 || bytes[whole] != UInt8(ascii: "0") else {
            throw Failure(offset: start, reason: "This is not a number.")
        }
        var isInteger = true
        if position < end, bytes[position] == UInt8(ascii: ".") {
            isInteger = false
            position += 1
            guard digits() > 0 else { throw failure("A digit is expected after the point.") }
        }
        if position < end, bytes[position] | 0x20 == UInt8(ascii: "e") {
            isInteger = false
            position += 1
            if position < end, bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-") {
                position += 1
            }
            guard digits() > 0 else { throw failure("A digit is expected in the exponent.") }
        }
        if isInteger, let integer = Self.integer(bytes, start..<position) { return .integer(integer) }
        guard let number = Double(String(decoding: bytes[start..<position], as: UTF8.self)), number.isFinite else {
            throw Failure(offset: start, reason: "This number is too large.")
        }
        return .number(number)
    }

    @discardableResult
    private mutating func digits() -> Int {
        let start = position
        while position < end, bytes[position] &- UInt8(ascii: "0") < 10 { position += 1 }
        return position - start
    }

    private static func integer(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
        let isNegative = bytes[range.lowerBound] == UInt8(ascii: "-")
        var value = 0
        for index in range.lowerBound + (isNegative ? 1 : 0)..<range.upperBound {
            let (product, isTooLarge) = value.multipliedReportingOverflow(by: 10)
            let (sum, isTooLargeToo) = product.subtractingReportingOverflow(Int(bytes[index] - UInt8(ascii: "0")))
            if isTooLarge || isTooLargeToo { return nil }
            value = sum
        }
        if isNegative { return value }
        return value == .min ? nil : -value
    }

    private mutating func string() throws(Failure) -> String {
        let start = position
        position += 1
        var bits: UInt8 = 0
        while position < end {
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                let body = bytes[start + 1..<position - 1]
                // What is ASCII alone needs no second look; nearly all names and codes are.
                return bits < 0x80 ? String(decoding: body, as: UTF8.self) : try text(body, at: start)
            case UInt8(ascii: "\\"): return try escapedString(from: start)
            case 0..<0x20: throw failure("A control character must be escaped here.")
            default:
                bits |= byte
                position += 1
            }
        }
        throw Failure(offset: start, reason: "This text has no closing quote.")
    }

    private func text(_ bytes: some Collection<UInt8>, at start: Int) throws(Failure) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Failure(offset: start, reason: "This text is not UTF-8.")
        }
        return text
    }

    private mutating func escapedString(from start: Int) throws(Failure) -> String {
        var unescaped = Array(bytes[start + 1..<position])
        while position < end {
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                return try text(unescaped, at: start)
            case UInt8(ascii: "\\"): try escape(into: &unescaped)
            case 0..<0x20: throw failure("A control character must be escaped here.")
            default:
                unescaped.append(byte)
                position += 1
            }
        }
        throw Failure(offset: start, reason: "This text has no closing quote.")
    }

    private mutating func escape(into unescaped: inout [UInt8]) throws(Failure) {
        guard position + 1 < end else { throw failure("The text ends too early.") }
        let letter = bytes[position + 1]
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): unescaped.append(letter)
        case UInt8(ascii: "b"): unescaped.append(0x08)
        case UInt8(ascii: "f"): unescaped.append(0x0C)
        case UInt8(ascii: "n"): unescaped.append(0x0A)
        case UInt8(ascii: "r"): unescaped.append(0x0D)
        case UInt8(ascii: "t"): unescaped.append(0x09)
        case UInt8(ascii: "u"):
            unescaped.append(contentsOf: Character(try scalar()).utf8)
            return
        default: throw failure("There is no such escape.")
        }
        position += 2
    }

    /// The scalar of `\u` and four digits, or of the two of a surrogate pair.
    private mutating func scalar() throws(Failure) -> Unicode.Scalar {
        let start = position
        let first = try codeUnit()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard first < 0xDC00, position < end, bytes[position] == UInt8(ascii: "\\") else {
            throw Failure(offset: start, reason: "Half of a surrogate pair stands alone.")
        }
        let second = try codeUnit()
        guard (0xDC00...0xDFFF).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00))
        else { throw Failure(offset: start, reason: "Half of a surrogate pair stands alone.") }
        return scalar
    }

    private mutating func codeUnit() throws(Failure) -> UInt16 {
        guard position + 6 <= end, bytes[position + 1] == UInt8(ascii: "u") else {
            throw failure("Four hexadecimal digits are expected after \\u.")
        }
        var unit: UInt16 = 0
        for digit in bytes[position + 2..<position + 6] {
            guard let value = Character(Unicode.Scalar(digit)).hexDigitValue, digit < 0x80 else {
                throw failure("Four hexadecimal digits are expected after \\u.")
            }
            unit = unit << 4 | UInt16(value)
        }
        position += 6
        return unit
    }
}
