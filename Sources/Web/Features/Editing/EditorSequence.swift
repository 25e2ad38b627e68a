internal import ServiceCycle

/// Moments or questions as cards in their order; `editor/sequence` shows it.
struct EditorSequence: Encodable, Equatable, Sendable {
    let sequenceTitle: String
    let sequenceHint: String
    let gripLabel: String
    let sections: [Section]

    /// A stretch of the order with a name of its own, such as a phase.
    struct Section: Encodable, Equatable, Sendable {
        let sectionKey: String
        let sectionName: String?
        let sectionCards: [Card]
        let sectionEmpty: String?
        let addPath: String
        let addLabel: String
        let addName: String
    }

    /// One moment or question.
    struct Card: Encodable, Equatable, Sendable {
        let cardID: String
        let cardCode: String
        let cardNumber: String
        let cardName: String
        let cardPath: String
        let cardIsOn: Bool
        let cardKey: Key?
        let cardMeta: String
        let cardLacks: String?
        let movePath: String
        let moveVersion: String

        /// The code of what is open, to come back to.
        let moveFrom: String
        let earlier: Move?
        let later: Move?
    }

    /// A diamond, and what it says.
    struct Key: Encodable, Equatable, Sendable {
        let keyLabel: String
    }

    struct Move: Encodable, Equatable, Sendable {
        let moveLabel: String
    }

    init(_ title: Phrase, _ sections: [Section], reader: Language) {
        sequenceTitle = title[reader]
        sequenceHint = EditorWords.keys[reader]
        gripLabel = EditorWords.grip[reader]
        self.sections = sections
    }

    /// Which languages a thing lacks, nil where it lacks none.
    static func lacks(_ texts: [LocalisedText], of used: [Language], _ reader: Language) -> String? {
        let missing = used.filter { language in texts.contains { $0.missing(of: [language]) != [] } }
        return missing.isEmpty
            ? nil
            : EditorWords.lacks.text(
                reader,
                ["languages": missing.map(EditorWords.name).joined(separator: ", ")]
            )
    }
}
