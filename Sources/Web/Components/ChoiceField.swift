internal import ServiceCycle

/// A question with a few answers that are all in sight, one or several of which are chosen; `parts/choices` shows it.
struct ChoiceField: Encodable, Equatable, Sendable {
    let choiceID: String
    let choiceName: String
    let choiceLabel: String
    let choiceHint: String?
    let choiceError: String?
    let choiceDescribedBy: String?
    let choiceOptional: String?

    /// `radio` or `checkbox`.
    let choiceType: String
    let choiceIsRequired: Bool
    let choices: [Choice]

    struct Choice: Encodable, Equatable, Sendable {
        let choiceItemID: String
        let choiceValue: String
        let choiceText: String
        let choiceNote: String?
        let choiceIsOn: Bool

        init(_ item: Item, field: String, index: Int, isOn: Bool) {
            // The first bears the field's own name, for the link from the summary of problems.
            choiceItemID = index == 0 ? field : "\(field)-\(index + 1)"
            choiceValue = item.value
            choiceText = item.text
            choiceNote = item.note
            choiceIsOn = isOn
        }
    }

    /// One answer to choose.
    struct Item: Equatable, Sendable {
        let value: String
        let text: String
        let note: String?

        init(_ value: String, _ text: String, note: String? = nil) {
            self.value = value
            self.text = text
            self.note = note
        }
    }

    /// - Parameters:
    ///   - label: What is asked.
    ///   - items: The answers there are.
    ///   - chosen: The values that are on.
    ///   - takesSeveral: Whether more than one may be chosen.
    ///   - language: The reader's language.
    init(_ label: FieldLabel, _ items: [Item], chosen: Set<String>, takesSeveral: Bool = false, language: Language) {
        let id = Field.id(label.name)
        choiceID = "\(id)-group"
        choiceName = label.name
        choiceLabel = label.label
        choiceHint = label.hint
        choiceError = label.error
        choiceDescribedBy = label.describedBy("\(id)-group")
        choiceOptional = label.optional(language)
        choiceType = takesSeveral ? "checkbox" : "radio"
        // A browser would ask for each box by itself.
        choiceIsRequired = label.isRequired && !takesSeveral
        choices = items.enumerated().map { index, item in
            Choice(item, field: id, index: index, isOn: chosen.contains(item.value))
        }
    }
}
