internal import ServiceCycle

/// The answers among which a customer chooses: the template `answering/options`.
struct SheetOptions: Encodable, Equatable, Sendable {
    let field: String

    /// Whether several may be chosen.
    let isMany: Bool

    /// Whether they are numbers side by side rather than words one below the other.
    let isRow: Bool

    /// What the first and the last number mean.
    let ends: String?
    let points: [Point]

    /// One answer.
    struct Point: Encodable, Equatable, Sendable {
        let value: String
        let label: String
        let isChosen: Bool
    }

    init(_ kind: Question.Kind, field: String, language: Language, chosen: [String]) {
        self.field = field
        isMany = if case .choices = kind { true } else { false }
        let labels = Self.labels(of: kind, language: language)
        guard let scale = kind.scale else {
            isRow = false
            ends = nil
            points = kind.options.map { option in
                let code = option.code.text
                return Point(
                    value: code,
                    label: option.text.text(for: language) ?? code,
                    isChosen: chosen.contains(code)
                )
            }
            return
        }
        isRow = labels.isEmpty
        ends =
            labels.isEmpty
            ? ScaleWords.ends(of: kind).map { ends in
                "\(scale.lowerBound) = \(ends.first[language]) · \(scale.upperBound) = \(ends.last[language])"
            } : nil
        points = scale.enumerated().map { index, point in
            Point(
                value: "\(point)",
                label: labels.isEmpty ? "\(point)" : labels[index],
                isChosen: chosen.contains("\(point)")
            )
        }
    }

    /// The words of each point, none where they are plain numbers.
    private static func labels(of kind: Question.Kind, language: Language) -> [String] {
        if kind == .kano { return ScaleWords.kano.map { $0[language] } }
        guard let labels = kind.labels, labels.count == kind.scale?.count else { return [] }
        return labels.enumerated().map { $0.element.text(for: language) ?? "\($0.offset + 1)" }
    }
}
