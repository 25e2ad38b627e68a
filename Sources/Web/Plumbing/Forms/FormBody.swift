internal import ServiceCycle

/// The fields of a query or of a posted form, in order; a name may come several times.
struct FormBody {
    private let fields: [(name: String, value: String)]

    private static let mostFields = 1_000

    /// Reads `a=1&b=two+words&c=%C3%A9`.
    init(_ text: some StringProtocol) throws(Refusal) {
        var fields: [(String, String)] = []
        for part in text.split(separator: "&") {
            let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard fields.count < Self.mostFields, let name = Self.decoded(halves[0]),
                let value = halves.count == 2 ? Self.decoded(halves[1]) : ""
            else { throw Refusal(.invalid, "The form or the query of the address cannot be read.") }
            fields.append((name, value))
        }
        self.fields = fields
    }

    var names: [String] { fields.map(\.name) }

    /// Every field as it came, empty ones too.
    var all: [(name: String, value: String)] { fields }

    /// The first value of a name, nil where there is none or only an empty one.
    subscript(name: String) -> String? {
        fields.first { $0.name == name && !$0.value.isEmpty }?.value
    }

    /// All values of a name, without empty ones.
    func values(_ name: String) -> [String] { fields.filter { $0.name == name && !$0.value.isEmpty }.map(\.value) }

    /// A value as it stands in a query.
    static func encoded(_ value: String) -> String {
        value.utf8.map { byte in
            let isPlain =
                Character(Unicode.Scalar(byte)).isLetter || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            if byte < 0x80, isPlain || "/-._~:".utf8.contains(byte) { return String(Unicode.Scalar(byte)) }
            return "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }
        .joined()
    }

    private static func decoded(_ text: some StringProtocol) -> String? {
        var bytes: [UInt8] = []
        var rest = text.utf8.makeIterator()
        while let byte = rest.next() {
            switch byte {
            case UInt8(ascii: "+"): bytes.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                guard let high = rest.next().flatMap(hexDigit), let low = rest.next().flatMap(hexDigit) else {
                    return nil
                }
                bytes.append(high << 4 | low)
            default: bytes.append(byte)
            }
        }
        return bytes.contains(0) ? nil : String(validating: bytes, as: UTF8.self)
    }

    private static func hexDigit(_ byte: UInt8) -> UInt8? {
        Character(Unicode.Scalar(byte)).hexDigitValue.map(UInt8.init)
    }
}
