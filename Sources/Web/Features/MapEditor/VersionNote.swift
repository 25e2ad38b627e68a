internal import ServiceCycle

/// What a version is for, in its author's words.
enum VersionNote {
    /// Characters that a note may have.
    static let most = 300

    static func issue(_ text: String, _ language: Language) -> Issue? {
        text.count > most
            ? Issue("note", VersionPageWords.tooLong.text(language, ["most": String(most)])) : nil
    }

    static func field(_ typed: String, _ issues: [Issue], _ language: Language) -> Field {
        .line(
            FieldLabel(
                "note",
                ToBeWords.note[language],
                hint: ToBeWords.noteHint[language],
                error: issues.error(at: "note"),
                isRequired: false
            ),
            typed,
            longest: most,
            language: language
        )
    }
}
