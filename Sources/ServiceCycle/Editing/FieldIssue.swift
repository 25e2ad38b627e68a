/// One thing that is wrong with what was typed into a form, in the reader's words.
package struct FieldIssue: Equatable, Sendable {
    /// The field's name.
    package let name: String
    package let phrase: Phrase
    package let values: [String: String]

    package init(_ name: String, _ phrase: Phrase, _ values: [String: String] = [:]) {
        self.name = name
        self.phrase = phrase
        self.values = values
    }

    package func issue(in language: Language) -> Issue { Issue(name, phrase.text(language, values)) }
}

/// Everything that keeps a form from being saved.
package struct UnfitFields: Error, Equatable, Sendable {
    package let issues: [FieldIssue]

    package init(_ issues: [FieldIssue]) {
        self.issues = issues
    }
}
