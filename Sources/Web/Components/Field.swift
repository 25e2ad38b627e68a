/// One field of a form: its name, a hint, what was typed and what is wrong with it; `parts/field` shows it.
///
/// The hint and the error are read out with the field, and the summary of all problems links to it.
struct Field: Encodable, Equatable, Sendable {
    let fieldID: String
    let fieldName: String
    let fieldLabel: String
    let fieldHint: String?
    let fieldError: String?

    /// The identifiers of the hint and the error, where there are any.
    let fieldDescribedBy: String?
    let fieldIsRequired: Bool

    /// "(optional)" where it may stay empty.
    let fieldOptional: String?

    /// One of the three is set.
    let fieldInput: Input?
    let fieldArea: Area?
    let fieldSelect: Select?

    /// One line.
    struct Input: Encodable, Equatable, Sendable {
        let inputType: String
        let inputValue: String
        let inputAutocomplete: String?
        let inputMode: String?
        let inputLeast: String?
        let inputMost: String?
        let inputStep: String?
        let inputLength: String?
        let inputAccepts: String?
    }

    /// Several lines.
    struct Area: Encodable, Equatable, Sendable {
        let areaValue: String
        let areaRows: String
        let areaLength: String?
    }

    /// One of a list.
    struct Select: Encodable, Equatable, Sendable {
        let selectOptions: [Option]
    }

    struct Option: Encodable, Equatable, Sendable {
        let selectValue: String
        let selectLabel: String
        let selectIsChosen: Bool
    }

    /// The identifier of the field with a name: `f-moments-3-name` for `moments[3].name`.
    static func id(_ name: String) -> String {
        let plain = name.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
        return "f-" + String(plain).split(separator: "-").joined(separator: "-")
    }
}
