import HTTPTypes
import ServiceCycle
import Testing

/// One answer, whole.
struct Reply: Sendable {
    let status: Int
    let headers: HTTPFields
    let bytes: [UInt8]

    /// Whether the body ended with an error, so that the connection would be cut.
    let isCut: Bool

    var body: String { String(decoding: bytes, as: UTF8.self) }

    subscript(name: String) -> String? { HTTPField.Name(name).flatMap { headers[$0] } }

    /// The `Set-Cookie` lines.
    var setCookies: [String] { headers[values: .setCookie] }

    func json() throws -> JSONValue { try JSONScanner.value(of: bytes) }

    /// The body as JSON Lines.
    func lines() throws -> [JSONValue] {
        try body.split(separator: "\n").map { try JSONScanner.value(of: Array($0.utf8)) }
    }
}

extension JSONValue {
    /// The items of a list; none where it is none.
    var items: [JSONValue] { if case .array(let items) = self { items } else { [] } }

    var text: String? { if case .string(let text) = self { text } else { nil } }

    var int: Int? { if case .integer(let number) = self { number } else { nil } }

    var double: Double? {
        switch self {
        case .integer(let number): Double(number)
        case .number(let number): number
        default: nil
        }
    }

    /// The names of an object's members.
    var names: [String] { if case .object(let members) = self { members.map(\.name) } else { [] } }

    /// The item of a list with a code.
    func item(_ code: String) throws -> JSONValue { try #require(items.first { $0["code"]?.text == code }) }
}
