/// Writes JSON piece by piece: commas, quotes and escapes come by themselves, the order of members is the caller's.
///
/// ```swift
/// var text = JSONText()
/// text.object {
///     $0.member("n", 12)
///     $0.member("mean", nil as Double?)
/// }
/// ```
package struct JSONText {
    /// What was written so far, in UTF-8.
    package private(set) var bytes: [UInt8] = []

    private var needsComma = false

    /// - Parameter capacity: About how many bytes will be written.
    package init(capacity: Int = 0) {
        bytes.reserveCapacity(capacity)
    }

    package var string: String { String(decoding: bytes, as: UTF8.self) }

    /// An object; the closure writes its members.
    package mutating func object<Failure>(_ members: (inout JSONText) throws(Failure) -> Void) throws(Failure) {
        open(UInt8(ascii: "{"))
        try members(&self)
        close(UInt8(ascii: "}"))
    }

    /// A list; the closure writes its values.
    package mutating func array<Failure>(_ values: (inout JSONText) throws(Failure) -> Void) throws(Failure) {
        open(UInt8(ascii: "["))
        try values(&self)
        close(UInt8(ascii: "]"))
    }

    /// The name of a member; its value must be written next.
    package mutating func name(_ name: String) {
        value(name)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    package mutating func null() { raw("null") }

    package mutating func value(_ bool: Bool?) {
        raw(bool.map { $0 ? "true" : "false" } ?? "null")
    }

    package mutating func value(_ integer: (some FixedWidthInteger)?) {
        raw(integer.map { String($0) } ?? "null")
    }

    /// A number with all digits that tell it from its neighbours; what is not finite becomes null.
    package mutating func value(_ number: Double?) {
        guard let number, number.isFinite else { return null() }
        raw(Self.text(of: number))
    }

    package mutating func value(_ text: String?) {
        guard let text else { return null() }
        separate()
        bytes.append(UInt8(ascii: "\""))
        if text.utf8.contains(where: Self.needsEscape) {
            for byte in text.utf8 { append(escaped: byte) }
        } else {
            bytes.append(contentsOf: text.utf8)
        }
        bytes.append(UInt8(ascii: "\""))
        needsComma = true
    }

    package mutating func value(_ code: Code?) { value(code?.text) }

    package mutating func value(_ value: JSONValue) {
        switch value {
        case .null: null()
        case .bool(let bool): self.value(bool)
        case .integer(let integer): self.value(integer)
        case .number(let number): self.value(number)
        case .string(let text): self.value(text)
        case .array(let items): array { text in for item in items { text.value(item) } }
        case .object(let members): object { text in for member in members { text.member(member.name, member.value) } }
        }
    }

    package mutating func member(_ name: String, _ bool: Bool?) {
        self.name(name)
        value(bool)
    }

    package mutating func member(_ name: String, _ integer: (some FixedWidthInteger)?) {
        self.name(name)
        value(integer)
    }

    package mutating func member(_ name: String, _ number: Double?) {
        self.name(name)
        value(number)
    }

    package mutating func member(_ name: String, _ text: String?) {
        self.name(name)
        value(text)
    }

    package mutating func member(_ name: String, _ code: Code?) {
        self.name(name)
        value(code)
    }

    package mutating func member(_ name: String, _ value: JSONValue) {
        self.name(name)
        self.value(value)
    }

    /// A finite number as text: whole ones without a fraction, others with as many digits as tell it from its neighbours.
    package static func text(of number: Double) -> String {
        guard let whole = Int(exactly: number), whole.magnitude < 1 << 53, whole != 0 || number.sign == .plus else {
            return "\(number)"
        }
        return String(whole)
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
    }

    private mutating func open(_ bracket: UInt8) {
        separate()
        bytes.append(bracket)
        needsComma = false
    }

    private mutating func close(_ bracket: UInt8) {
        bytes.append(bracket)
        needsComma = true
    }

    private mutating func raw(_ text: String) {
        separate()
        bytes.append(contentsOf: text.utf8)
        needsComma = true
    }

    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private mutating func append(escaped byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
            bytes.append(UInt8(ascii: "\\"))
            bytes.append(byte)
        case 0x0A: bytes.append(contentsOf: "\\n".utf8)
        case 0x0D: bytes.append(contentsOf: "\\r".utf8)
        case 0x09: bytes.append(contentsOf: "\\t".utf8)
        case 0..<0x20:
            let digits = Array("0123456789abcdef".utf8)
            bytes.append(contentsOf: "\\u00".utf8)
            bytes.append(digits[Int(byte >> 4)])
            bytes.append(digits[Int(byte & 15)])
        default: bytes.append(byte)
        }
    }
}
