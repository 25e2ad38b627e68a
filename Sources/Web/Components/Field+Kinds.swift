internal import ServiceCycle

/// What every kind of field has.
struct FieldLabel: Equatable, Sendable {
    let name: String
    let label: String
    var hint: String?
    var error: String?
    var isRequired = true

    /// - Parameters:
    ///   - name: The name in the posted form.
    ///   - label: What stands above the field.
    ///   - hint: What helps to fill it in.
    ///   - error: What is wrong with what was typed.
    ///   - isRequired: Whether it must be filled in; others are marked as optional.
    init(_ name: String, _ label: String, hint: String? = nil, error: String? = nil, isRequired: Bool = true) {
        self.name = name
        self.label = label
        self.hint = hint
        self.error = error
        self.isRequired = isRequired
    }

    /// The identifiers of the hint and the error of a field with an identifier.
    func describedBy(_ id: String) -> String? {
        let parts = [hint.map { _ in "\(id)-hint" }, error.map { _ in "\(id)-error" }].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    func optional(_ language: Language) -> String? { isRequired ? nil : ComponentWords.optional[language] }
}

extension Field {
    /// What a line takes, and what browsers and screen keyboards make of it.
    enum LineKind: Equatable, Sendable {
        case text
        case secret(isNew: Bool)
        case email
        case whole(ClosedRange<Int>)
        case number
        case date
        case search

        /// A file; the ending or the type that is offered, such as `.csv`.
        case file(accepts: String)
    }

    /// A field of one line.
    static func line(
        _ label: FieldLabel,
        _ value: String,
        kind: LineKind = .text,
        longest: Int? = nil,
        autocomplete: String? = nil,
        language: Language
    ) -> Field {
        Field(
            label,
            language,
            input: Input(kind, value: value, longest: longest, autocomplete: autocomplete)
        )
    }

    /// A field of several lines.
    static func area(
        _ label: FieldLabel,
        _ value: String,
        rows: Int = 4,
        longest: Int? = nil,
        language: Language
    ) -> Field {
        Field(
            label,
            language,
            area: Area(areaValue: value, areaRows: String(rows), areaLength: longest.map(String.init))
        )
    }

    /// A list to choose from; the one whose value is given is chosen.
    static func select(
        _ label: FieldLabel,
        _ value: String,
        among options: [(value: String, label: String)],
        language: Language
    ) -> Field {
        let options = options.map {
            Option(selectValue: $0.value, selectLabel: $0.label, selectIsChosen: $0.value == value)
        }
        return Field(label, language, select: Select(selectOptions: options))
    }

    private init(
        _ label: FieldLabel,
        _ language: Language,
        input: Input? = nil,
        area: Area? = nil,
        select: Select? = nil
    ) {
        self.init(
            fieldID: Field.id(label.name),
            fieldName: label.name,
            fieldLabel: label.label,
            fieldHint: label.hint,
            fieldError: label.error,
            fieldDescribedBy: label.describedBy(Field.id(label.name)),
            fieldIsRequired: label.isRequired,
            fieldOptional: label.optional(language),
            fieldInput: input,
            fieldArea: area,
            fieldSelect: select
        )
    }
}

extension Field.Input {
    fileprivate init(_ kind: Field.LineKind, value: String, longest: Int?, autocomplete: String?) {
        var (type, mode, usual): (String, String?, String?) = ("text", nil, nil)
        var (least, most, step, accepts): (String?, String?, String?, String?) = (nil, nil, nil, nil)
        switch kind {
        case .text: break
        case .secret(let isNew): (type, usual) = ("password", isNew ? "new-password" : "current-password")
        case .email: (type, usual) = ("email", "email")
        case .whole(let range):
            (type, mode) = ("number", "numeric")
            (least, most, step) = (String(range.lowerBound), String(range.upperBound), "1")
        case .number: (type, mode, step) = ("number", "decimal", "any")
        case .date: type = "date"
        case .search: type = "search"
        case .file(let ending): (type, accepts) = ("file", ending)
        }
        self.init(
            inputType: type,
            inputValue: value,
            inputAutocomplete: autocomplete ?? usual,
            inputMode: mode,
            inputLeast: least,
            inputMost: most,
            inputStep: step,
            inputLength: longest.map(String.init),
            inputAccepts: accepts
        )
    }
}
