internal import ServiceCycle

/// Everything that is wrong with a form, above it, each with a link to its field; `parts/problems` shows it.
struct ProblemSummary: Encodable, Equatable, Sendable {
    let problemTitle: String
    let problems: [Problem]

    struct Problem: Encodable, Equatable, Sendable {
        /// The link to the field; nil for what belongs to no field.
        let problemPath: String?
        let problemText: String
    }

    /// Nil where nothing is wrong.
    ///
    /// - Parameters:
    ///   - issues: What is wrong, each with the name of its field as its place.
    ///   - fields: The names of the fields on the page; other places are named without a link.
    ///   - language: The reader's language.
    init?(_ issues: [Issue], fields: Set<String>, language: Language) {
        guard !issues.isEmpty else { return nil }
        problemTitle = ComponentWords.problems.text(language, issues.count)
        problems = issues.map { issue in
            Problem(
                problemPath: fields.contains(issue.place) ? "#\(Field.id(issue.place))" : nil,
                problemText: issue.detail
            )
        }
    }
}

extension [Issue] {
    /// What is wrong with one field, nil where nothing is.
    func error(at field: String) -> String? {
        let texts = filter { $0.place == field }.map(\.detail)
        return texts.isEmpty ? nil : texts.joined(separator: " ")
    }
}
