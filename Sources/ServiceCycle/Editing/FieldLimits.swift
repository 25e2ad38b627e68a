/// How much may be typed into a field.
package enum FieldLimits {
    /// Characters of a name.
    package static let name = 160

    /// Characters of any other text.
    package static let text = 2_000

    /// The fields with more than that.
    ///
    /// - Parameters:
    ///   - fields: What was typed.
    ///   - short: The first parts of the names of the fields that hold a name.
    /// - Returns: The issues, none where all is short enough.
    static func issues(_ fields: Fields, short: Set<String>) -> [FieldIssue] {
        fields.names.compactMap { field in
            let head = String(field.prefix { $0 != "." })
            let most = short.contains(head) ? name : text
            let count = fields[field].count
            return count > most
                ? FieldIssue(field, EditorWords.tooLong, ["most": String(most), "count": String(count)]) : nil
        }
    }
}
