/// A short name that people type and links carry: `a–z 0–9 -`, 1 to 64 characters, a letter or digit first.
package struct Code: Hashable, Comparable, Sendable {
    package let text: String

    /// Not generic: other modules would run it unspecialised, and each answer is full of codes.
    package init?(_ text: String) {
        let bytes = text.utf8
        guard (1...64).contains(bytes.count), bytes.first != UInt8(ascii: "-") else { return nil }
        let isAllowed = bytes.allSatisfy {
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                || $0 == UInt8(ascii: "-")
        }
        guard isAllowed else { return nil }
        self.text = text
    }

    package init?(_ text: Substring) { self.init(String(text)) }

    private init(known text: StaticString) {
        self.text = "\(text)"
    }

    /// What things are called whose words give no code.
    package static let moment = Code(known: "moment")
    package static let question = Code(known: "question")
    package static let survey = Code(known: "survey")
    package static let option = Code(known: "option")
    package static let touchpoint = Code(known: "touchpoint")
    package static let cycle = Code(known: "cycle")
    package static let entry = Code(known: "entry")
    package static let tag = Code(known: "tag")

    /// What a code may look like, for messages.
    package static let rule = "1 to 64 of a–z, 0–9 and -, not beginning with -"

    package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

extension Code: CustomStringConvertible {
    package var description: String { text }
}

extension Code: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let code = Code(text) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "\"\(text)\" is not a code: \(Code.rule)"
            )
        }
        self = code
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
