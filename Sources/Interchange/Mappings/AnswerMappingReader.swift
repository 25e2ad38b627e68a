internal import ServiceCycle

/// Reads where the answers come from, and checks it against the survey's questions.
struct AnswerMappingReader {
    let survey: Survey

    /// The cells that are no answer, unless a question says otherwise.
    let missing: [String: String]
    let tables: [String: [String: Int]]

    func read(_ value: YAMLValue?, at root: YAMLValue) -> [Code: ResponseMapping.Source] {
        var sources: [Code: ResponseMapping.Source] = [:]
        for (name, value) in value?.entries() ?? [] {
            guard let question = survey.questions.first(where: { $0.code.text == name }) else {
                let hint = value.hint(for: name, among: survey.questions.map(\.code.text))
                value.note("The survey \"\(survey.code)\" has no question \"\(name.prefix(64))\"\(hint)")
                continue
            }
            sources[question.code] = source(value, for: question)
        }
        guard let value else { return [:] }
        for question in survey.questions where question.isRequired && sources[question.code] == nil {
            value.note("The question \"\(question.code)\" must be answered, but no column is named for it.")
        }
        return sources
    }

    /// Reads a group of cells and reasons, such as `{0: blank}`.
    static func reasons(_ value: YAMLValue) -> [String: String] {
        var reasons: [String: String] = [:]
        for (cell, reason) in value.entries() { reasons[cell.trimmed] = reason.isNull ? "" : reason.text() ?? "" }
        return reasons
    }

    /// Reads a group of labels and points.
    static func points(_ value: YAMLValue) -> [String: Int] {
        var points: [String: Int] = [:]
        for (label, point) in value.entries() { points[label.trimmed] = point.integer() }
        return points
    }

    private func source(_ value: YAMLValue, for question: Question) -> ResponseMapping.Source? {
        var source = ResponseMapping.Source(
            columns: [],
            missing: missing,
            labels: nil,
            options: nil,
            separator: ";",
            place: value.place
        )
        guard value.isMapping else {
            if let names = question.kind.halves {
                let kind = question.kind.name
                value.note("A question of the kind \(kind) takes two columns, \(names.0) and \(names.1).")
                return nil
            }
            source.columns = [value.column].compactMap { $0 }
            return source
        }
        guard let fields = value.fields(known(for: question.kind)) else { return nil }
        let columns = question.kind.halves.map { [$0.0, $0.1] } ?? ["column"]
        source.columns = columns.compactMap { fields.required($0)?.column }
        if let missing = fields["missing"] { source.missing = Self.reasons(missing) }
        if let table = fields["table"] { source.labels = labels(table, for: question) }
        if let values = fields["values"] { source.options = options(values, for: question) }
        if let separator = fields["separator"], let text = separator.text() {
            if text.isEmpty { separator.note("A separator has at least one sign.") } else { source.separator = text }
        }
        return source.columns.count == columns.count ? source : nil
    }

    private func known(for kind: Question.Kind) -> [String] {
        switch kind {
        case .rating, .nps, .effort, .importance: ["column", "missing", "table"]
        case .expectation: ["expected", "perceived", "missing", "table"]
        case .kano: ["functional", "dysfunctional", "missing", "table"]
        case .choice: ["column", "missing", "values"]
        case .choices: ["column", "missing", "values", "separator"]
        case .text: ["column", "missing"]
        }
    }

    /// A table by its name, or written in place.
    private func labels(_ value: YAMLValue, for question: Question) -> [String: Int]? {
        let labels: [String: Int]
        if value.isMapping {
            labels = Self.points(value)
        } else {
            guard let name = value.text() else { return nil }
            guard let table = tables[name] else {
                let hint = value.hint(for: name, among: Array(tables.keys))
                value.note("There is no table \"\(name.prefix(64))\"\(hint.isEmpty ? "." : hint)")
                return nil
            }
            labels = table
        }
        for (label, point) in labels.sorted(by: { $0.key < $1.key }) {
            guard let scale = question.kind.scale, !scale.contains(point) else { continue }
            value.note("\"\(label)\" is \(point), which is not between \(scale.lowerBound) and \(scale.upperBound).")
        }
        return labels
    }

    private func options(_ value: YAMLValue, for question: Question) -> [String: Code] {
        var options: [String: Code] = [:]
        let known = question.kind.options.map(\.code)
        for (cell, option) in value.entries() {
            guard let code = option.code() else { continue }
            if !known.contains(code) {
                let hint = value.hint(for: code.text, among: known.map(\.text))
                option.note("The question has no option \"\(code)\"\(hint.isEmpty ? "." : hint)")
            }
            options[cell.trimmed] = code
        }
        return options
    }
}

extension Question.Kind {
    /// The names of the halves of a pair.
    var halves: (String, String)? {
        switch self {
        case .expectation: ("expected", "perceived")
        case .kano: ("functional", "dysfunctional")
        default: nil
        }
    }
}
