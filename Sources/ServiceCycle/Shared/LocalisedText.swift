/// The same words in several languages.
package struct LocalisedText: Equatable, Hashable, Sendable {
    /// The texts by language; never empty strings.
    package private(set) var texts: [Language: String]

    package init(_ texts: [Language: String] = [:]) {
        self.texts = texts.filter { !$0.value.isEmpty }
    }

    package subscript(language: Language) -> String? {
        get { texts[language] }
        set { texts[language] = newValue?.isEmpty == true ? nil : newValue }
    }

    package var isEmpty: Bool { texts.isEmpty }

    /// The text for a reader of the language: his own, else English, else the first by tag.
    package func text(for language: Language) -> String? {
        texts[language] ?? texts[.english] ?? texts.min { $0.key < $1.key }?.value
    }

    /// The languages that have a text: the interface's first, then by tag, so that files come out alike.
    package var languages: [Language] {
        Language.interface.filter { texts[$0] != nil } + texts.keys.filter { !Language.interface.contains($0) }.sorted()
    }
}

extension KeyedDecodingContainer {
    /// Words that are not there are none, so that documents that were kept before a text had its place are still read.
    func decode(_ type: LocalisedText.Type, forKey key: Key) throws -> LocalisedText {
        try decodeIfPresent(type, forKey: key) ?? LocalisedText()
    }
}

extension LocalisedText: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        var texts: [Language: String] = [:]
        for (tag, text) in try container.decode([String: String].self) {
            guard let language = Language(tag) else {
                throw DecodingError.dataCorruptedError(
                    in: container,
                    debugDescription: "\"\(tag)\" is not a language tag such as en, de or id"
                )
            }
            texts[language] = text
        }
        self.init(texts)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(Dictionary(uniqueKeysWithValues: texts.map { ($0.key.tag, $0.value) }))
    }
}
