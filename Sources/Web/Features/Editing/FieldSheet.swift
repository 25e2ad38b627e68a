internal import ServiceCycle

/// What stands in the fields of a form, what is wrong with it, and in which languages it is written and read.
struct FieldSheet {
    let fields: Fields
    let issues: [Issue]

    /// The languages that have a field.
    let columns: [Language]

    /// The languages that the whole is written in.
    let used: [Language]
    let reader: Language

    /// - Parameters:
    ///   - fields: What is kept, or what was typed.
    ///   - issues: What is wrong with it.
    ///   - texts: Every text of the map or survey, which says what languages there are.
    ///   - reader: The reader's language.
    init(_ fields: Fields, issues: [FieldIssue] = [], among texts: [LocalisedText], reader: Language) {
        self.fields = fields
        self.issues = issues.map { $0.issue(in: reader) }
        columns = Language.columns(of: texts)
        used = TextInventory(texts).languages
        self.reader = reader
    }

    private init(_ fields: Fields, like other: FieldSheet) {
        self.fields = fields
        issues = other.issues
        columns = other.columns
        used = other.used
        reader = other.reader
    }

    /// The same form with a field filled in where it is empty.
    func with(_ name: String, _ value: String) -> FieldSheet {
        var fields = fields
        if fields[name].isEmpty { fields[name] = value }
        return FieldSheet(fields, like: self)
    }

    /// Everything that is wrong, above the form.
    var summary: ProblemSummary? {
        ProblemSummary(issues, fields: Set(fields.names), language: reader)
    }

    /// A choice among a few, all in sight.
    func segments(
        _ name: String,
        _ label: Phrase,
        hint: Phrase? = nil,
        isScale: Bool = false,
        _ items: [(value: String, text: String, isKey: Bool)]
    ) -> SegmentField {
        let id = Field.id(name)
        let error = issues.error(at: name)
        let described = [hint.map { _ in "\(id)-hint" }, error.map { _ in "\(id)-error" }].compactMap { $0 }
        return SegmentField(
            segmentsID: id,
            segmentsName: name,
            segmentsLabel: label[reader],
            segmentsHint: hint?[reader],
            segmentsError: error,
            segmentsDescribedBy: described.isEmpty ? nil : described.joined(separator: " "),
            segmentsAreScale: isScale,
            segments: items.enumerated().map { index, item in
                SegmentField.Segment(
                    segmentID: index == 0 ? id : "\(id)-\(index + 1)",
                    segmentValue: item.value,
                    segmentText: item.text,
                    segmentIsKey: item.isKey,
                    segmentIsOn: fields[name] == item.value
                )
            }
        )
    }
}
