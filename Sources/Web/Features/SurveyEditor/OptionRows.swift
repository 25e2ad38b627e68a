internal import ServiceCycle

/// The answers that can be chosen; `survey-editor/options` shows them.
struct OptionRows: Encodable, Equatable, Sendable {
    let optionsTitle: String
    let optionRows: [Row]

    struct Row: Encodable, Equatable, Sendable {
        let optionTexts: TextGroup
        let optionRemove: EntryPanel.Remove?
    }

    /// Nil where the kind has none.
    init?(_ sheet: FieldSheet) {
        guard Question.choiceKinds.contains(sheet.fields["kind"]) else { return nil }
        let reader = sheet.reader
        optionsTitle = EditorWords.options[reader]
        let kept = sheet.fields.keys(under: "option").filter { !$0.hasPrefix("-") }
        let rows = kept.enumerated().map { index, key in
            Row(
                optionTexts: sheet.texts(
                    "option.\(key)",
                    SurveyEditorWords.option.text(reader, ["number": String(index + 1)]),
                    .name
                ),
                optionRemove: EntryPanel.Remove(
                    removeID: Field.id("removed.\(key)"),
                    removeName: "removed.\(key)",
                    removeLabel: EditorWords.remove[reader],
                    removeIsOn: sheet.fields["removed.\(key)"] == "on",
                    removeError: nil
                )
            )
        }
        optionRows =
            rows
            + (1...Question.newOptions).map { number in
                Row(
                    optionTexts: sheet.texts("option.-new\(number)", SurveyEditorWords.newOption, .name),
                    optionRemove: nil
                )
            }
    }
}
