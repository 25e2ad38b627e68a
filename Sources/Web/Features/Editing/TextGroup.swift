internal import ServiceCycle

/// One text in several languages, side by side; `editor/texts` shows it.
struct TextGroup: Encodable, Equatable, Sendable {
    let textsID: String
    let textsLabel: String
    let textsHint: String?
    let textsOptional: String?
    let texts: [Column]

    /// The text in one language.
    struct Column: Encodable, Equatable, Sendable {
        let textID: String
        let textName: String
        let textLanguage: String
        let textTag: String
        let textError: String?
        let textMissing: String?
        let textDescribedBy: String?

        /// One of the two is set.
        let textLine: Line?
        let textArea: Area?
    }

    struct Line: Encodable, Equatable, Sendable {
        let lineValue: String
        let lineLength: String
    }

    struct Area: Encodable, Equatable, Sendable {
        let areaText: String
        let areaLimit: String
    }
}

extension FieldSheet {
    /// How a text is typed.
    enum TextKind {
        case name, text
    }

    /// The texts under a name, one column for each language.
    ///
    /// - Parameters:
    ///   - name: The fields' common name: `name` stands for `name.en`, `name.de` and so on.
    ///   - label: What they are.
    ///   - kind: A name in one line, or a text of several.
    ///   - hint: What helps to fill them in.
    /// - Returns: The group; languages that the map or survey is written in are marked where they are missing.
    func texts(_ name: String, _ label: Phrase, _ kind: TextKind, hint: Phrase? = nil) -> TextGroup {
        texts(name, label[reader], kind, hint: hint)
    }

    /// The same, where what they are is no word of the interface.
    func texts(_ name: String, _ label: String, _ kind: TextKind, hint: Phrase? = nil) -> TextGroup {
        let id = Field.id(name)
        let written = fields.text(name)
        return TextGroup(
            textsID: id,
            textsLabel: label,
            textsHint: hint?[reader],
            textsOptional: nil,
            texts: columns.map { column($0, of: name, kind, isMissing: written.missing(of: used).contains($0), hint) }
        )
    }

    private func column(
        _ language: Language,
        of name: String,
        _ kind: TextKind,
        isMissing: Bool,
        _ hint: Phrase?
    ) -> TextGroup.Column {
        let field = "\(name).\(language)"
        let error = issues.error(at: field)
        let described = [
            hint.map { _ in "\(Field.id(name))-hint" }, error.map { _ in "\(Field.id(field))-error" },
        ].compactMap { $0 }
        return TextGroup.Column(
            textID: Field.id(field),
            textName: field,
            textLanguage: EditorWords.name(of: language),
            textTag: language.tag,
            textError: error,
            textMissing: isMissing ? EditorWords.missing[reader] : nil,
            textDescribedBy: described.isEmpty ? nil : described.joined(separator: " "),
            textLine: kind == .name
                ? TextGroup.Line(lineValue: fields[field], lineLength: String(FieldLimits.name)) : nil,
            textArea: kind == .text
                ? TextGroup.Area(areaText: fields[field], areaLimit: String(FieldLimits.text)) : nil
        )
    }
}
