internal import ServiceCycle

/// The standards of a moment as sentences with a number to fill in; `map-editor/standards` shows them.
struct StandardRows: Encodable, Equatable, Sendable {
    let standardsLabel: String
    let standardsHint: String
    let inWords: String
    let rows: [Row]
    let another: Another

    struct Row: Encodable, Equatable, Sendable {
        let rowID: String
        let rowName: String
        let rowValue: String
        let rowLead: String
        let rowUnit: String
        let rowLabel: String
        let rowError: String?
        let rowTexts: TextGroup
        let rowIsOpen: Bool
    }

    /// An empty row.
    struct Another: Encodable, Equatable, Sendable {
        let anotherLabel: String
        let numberLabel: String
        let unitLabel: String
        let anotherID: String
        let anotherValue: String
        let anotherError: String?
        let units: [Unit]
        let anotherTexts: TextGroup
    }

    struct Unit: Encodable, Equatable, Sendable {
        let unitValue: String
        let unitText: String
        let unitIsOn: Bool
    }

    init(_ sheet: FieldSheet) {
        let reader = sheet.reader
        standardsLabel = EditorWords.standard[reader]
        standardsHint = MapEditorWords.standardHint[reader]
        inWords = MapEditorWords.inWords[reader]
        rows = sheet.fields.keys(under: "standard").filter { $0 != Standard.newKey }.compactMap { Row(sheet, $0) }
        let new = "standard.\(Standard.newKey)"
        another = Another(
            anotherLabel: MapEditorWords.anotherStandard[reader],
            numberLabel: MapEditorWords.number[reader],
            unitLabel: MapEditorWords.unit[reader],
            anotherID: Field.id("\(new).target"),
            anotherValue: sheet.fields["\(new).target"],
            anotherError: sheet.issues.error(at: "\(new).target"),
            units: Standard.Unit.allCases.map { unit in
                let words = EditorWords.standard(unit)
                return Unit(
                    unitValue: unit.rawValue,
                    unitText: "\(words.lead[reader]) … \(words.rest[reader])",
                    unitIsOn: sheet.fields["\(new).unit"] == unit.rawValue
                )
            },
            anotherTexts: sheet.texts("\(new).text", MapEditorWords.inWords, .text)
        )
    }
}

extension StandardRows.Row {
    fileprivate init?(_ sheet: FieldSheet, _ key: String) {
        let parts = key.split(separator: "-").dropLast().joined(separator: "-")
        guard let unit = Standard.Unit(rawValue: parts) else { return nil }
        let words = EditorWords.standard(unit)
        let (name, reader) = ("standard.\(key).target", sheet.reader)
        let texts = sheet.texts("standard.\(key).text", MapEditorWords.inWords, .text)
        self.init(
            rowID: Field.id(name),
            rowName: name,
            rowValue: sheet.fields[name],
            rowLead: words.lead[reader],
            rowUnit: words.rest[reader],
            rowLabel: "\(words.lead[reader]) … \(words.rest[reader])",
            rowError: sheet.issues.error(at: name),
            rowTexts: texts,
            rowIsOpen: texts.texts.contains { $0.textError != nil || $0.textMissing != nil }
        )
    }
}
