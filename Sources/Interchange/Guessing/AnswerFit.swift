package import ServiceCycle

/// How the cells of a column become answers to a question, as far as they can.
package struct AnswerFit: Equatable, Sendable {
    package let plan: AnswerPlan

    /// Whether every cell becomes an answer or none without any doubt.
    package let isWhole: Bool

    /// How much of the question's scale or options stands in the cells, 0…1.
    package let coverage: Double

    /// More different numbers outside the scale than this are another scale.
    private static let mostOutside = 4
    private static let separators = [";", "|", ",", "/", "+"]

    /// Nil where the cells are something else.
    package init?(_ question: Question, half: AnswerPlan.Half = .first, _ profile: ColumnProfile) {
        let plan = AnswerPlan(question.code, half: half)
        let missing = profile.texts.filter(NoAnswer.isMeant)
        switch question.kind {
        case .text:
            self.init(plan: plan, isWhole: true, coverage: 1)
        case .choice(let options):
            self.init(plan, profile, options: options, missing: missing, separator: nil)
        case .choices(let options):
            let cells = profile.values.map(\.value)
            let separator = Self.separators.max { left, right in
                cells.count { $0.contains(left) } < cells.count { $0.contains(right) }
            }
            self.init(plan, profile, options: options, missing: missing, separator: separator)
        default: self.init(plan, profile, kind: question.kind, missing: missing)
        }
    }

    private init(plan: AnswerPlan, isWhole: Bool, coverage: Double) {
        self.plan = plan
        self.isWhole = isWhole
        self.coverage = coverage
    }

    /// On a scale: numbers, or labels.
    private init?(_ plan: AnswerPlan, _ profile: ColumnProfile, kind: Question.Kind, missing: [String]) {
        guard let scale = kind.scale else { return nil }
        let outside = profile.numbers.keys.filter { !scale.contains($0) }.sorted()
        let words = profile.texts.filter { !missing.contains($0) }
        let labels = words.isEmpty ? [:] : Self.points(of: words, kind: kind)
        let inside = profile.numbers.filter { scale.contains($0.key) }.count + labels.count
        guard outside.count <= Self.mostOutside, inside > 0 || profile.isEmpty, words.count == labels.count else {
            return nil
        }
        var plan = plan
        plan.missing = missing + outside.map(String.init)
        plan.labels = labels
        self.plan = plan
        isWhole = outside.isEmpty
        coverage = min(1, Double(inside) / Double(scale.count))
    }

    /// The points of words: the question's own labels, or a set that surveys often use.
    private static func points(of words: [String], kind: Question.Kind) -> [String: Int] {
        var points: [String: Int] = [:]
        for (index, label) in (kind.labels ?? []).enumerated() {
            for word in words where label.texts.values.contains(where: { $0.lowercased() == word.lowercased() }) {
                points[word] = index + 1
            }
        }
        if points.count == words.count { return points }
        guard let known = LabelScale(words), known.length == kind.scale?.count,
            (known.subject == .kano) == (kind == .kano)
        else { return [:] }
        return known.points
    }

    private init?(
        _ plan: AnswerPlan,
        _ profile: ColumnProfile,
        options: [Question.Option],
        missing: [String],
        separator: String?
    ) {
        var plan = plan
        var isWhole = true
        plan.missing = missing
        if let separator { plan.separator = separator }
        for cell in profile.values.map(\.value) where !missing.contains(cell) {
            let parts = separator.map { cell.parts(between: $0) } ?? [cell]
            for part in parts {
                let found = options.first { option in
                    option.code.text == part.lowercased()
                        || option.text.texts.values.contains { $0.lowercased() == part.lowercased() }
                }
                if let found { plan.options[part] = found.code } else { isWhole = false }
            }
        }
        guard !plan.options.isEmpty else { return nil }
        self.plan = plan
        self.isWhole = isWhole
        coverage = Double(Set(plan.options.values).count) / Double(options.count)
    }
}

extension String {
    /// The parts between a separator, without the spaces around them and without empty ones.
    func parts(between separator: String) -> [String] {
        var parts: [String] = []
        var rest = self[...]
        while let range = rest.firstRange(of: separator) {
            parts.append(rest[..<range.lowerBound].trimmed)
            rest = rest[range.upperBound...]
        }
        return (parts + [rest.trimmed]).filter { !$0.isEmpty }
    }
}
