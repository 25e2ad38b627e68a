extension LocalisedText {
    /// The languages in which it lacks its words, though it has them in another.
    package func missing(of languages: some Sequence<Language>) -> [Language] {
        isEmpty ? [] : languages.filter { self[$0] == nil }
    }
}

extension Language {
    /// The interface's languages, then those that texts are written in beside them, so that forms come out alike.
    package static func columns(of texts: [LocalisedText]) -> [Language] {
        interface + Set(texts.flatMap(\.languages)).subtracting(interface).sorted()
    }
}

/// How complete the words of a map or a survey are.
package struct TextInventory: Equatable, Sendable {
    /// The languages that it is written in: those of any of its texts, the interface's first.
    package let languages: [Language]

    /// How many texts there are.
    package let count: Int

    /// How many of them lack a language.
    package let missing: [Language: Int]

    package init(_ texts: [LocalisedText]) {
        let written = texts.filter { !$0.isEmpty }
        let used = Set(written.flatMap(\.languages))
        languages = Language.columns(of: written).filter(used.contains)
        count = written.count
        missing = Dictionary(
            uniqueKeysWithValues: used.map { language in (language, written.count { $0[language] == nil }) }
        )
    }
}
