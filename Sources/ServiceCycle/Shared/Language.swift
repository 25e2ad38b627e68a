/// A language that texts are written in; the interface speaks the first three.
package struct Language: Hashable, Comparable, Sendable {
    /// The tag after BCP 47, such as `de` or `zh-hant`, lower case.
    package let tag: String

    package init?(_ text: some StringProtocol) {
        let tag = text.lowercased()
        guard let code = Code(tag), code.text.utf8.count <= 16, !tag.hasSuffix("-"),
            tag.split(separator: "-", omittingEmptySubsequences: false).first.map({ (2...3).contains($0.count) })
                == true
        else { return nil }
        self.tag = tag
    }

    private init(known tag: String) {
        self.tag = tag
    }

    package static let english = Language(known: "en")
    package static let german = Language(known: "de")
    package static let indonesian = Language(known: "id")

    /// The languages of the interface, the one that always has a text first.
    package static let interface = [english, german, indonesian]

    package static func < (left: Self, right: Self) -> Bool { left.tag < right.tag }
}

extension Language: CustomStringConvertible {
    package var description: String { tag }
}

extension Language: Encodable {
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(tag)
    }
}
