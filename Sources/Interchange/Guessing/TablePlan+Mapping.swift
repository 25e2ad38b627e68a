package import ServiceCycle

extension TablePlan {
    /// The mapping that the plan amounts to; it names columns by their headers where these are clear.
    ///
    /// - Parameters:
    ///   - survey: The code of the survey that is answered.
    ///   - sample: The first lines, whose header names the columns.
    /// - Returns: The mapping.
    package func mapping(for survey: Code, _ sample: TableSample) -> ResponseMapping {
        let column = { (index: Int) in ResponseMapping.Column(sample.reference(to: index)) }
        return ResponseMapping(
            survey: survey,
            encoding: encoding,
            delimiter: delimiter,
            key: columns.indices.filter { columns[$0].use == .key }.map(column),
            time: time(column),
            weight: columns.indices.first { columns[$0].use == .weight }.map(column),
            location: attribute(.location, column) { Code($0) },
            channel: attribute(.channel, column) { Code($0) },
            segment: attribute(.segment, column) { Code($0) },
            language: attribute(.language, column) { Language($0) },
            wave: wave.map { .constant($0) } ?? attribute(.wave, column) { Code($0) },
            answers: answers(column)
        )
    }

    private func time(_ column: (Int) -> ResponseMapping.Column) -> ResponseMapping.Time? {
        for index in columns.indices {
            guard case .time(let reading) = columns[index].use else { continue }
            switch reading {
            case .standard: return .standard(column(index))
            case .pattern(let text): return TimePattern(text).map { .pattern(column(index), $0) }
            case .days(let from): return Day(from).map { .days(column(index), from: $0) }
            }
        }
        return day.flatMap { Day($0) }.map { .day($0) }
    }

    private func attribute<Value: Equatable & Sendable>(
        _ name: AttributeName,
        _ column: (Int) -> ResponseMapping.Column,
        _ parse: (String) -> Value?
    ) -> ResponseMapping.Attribute<Value>? {
        for index in columns.indices {
            guard case .attribute(name, let values) = columns[index].use else { continue }
            // Where each cell is the code itself, codes that the sample did not show are understood as well.
            if values.allSatisfy({ $0.key.lowercased() == $0.value }) {
                return .column(column(index), values: nil, other: nil)
            }
            return .column(column(index), values: values.mapValues { $0.isEmpty ? nil : parse($0) }, other: nil)
        }
        return nil
    }

    private func answers(_ column: (Int) -> ResponseMapping.Column) -> [Code: ResponseMapping.Source] {
        var sources: [Code: ResponseMapping.Source] = [:]
        for question in questions {
            let first = self.column(of: question.code)
            let second = question.kind.isPair ? self.column(of: question.code, half: .second) : nil
            guard let first, !question.kind.isPair || second != nil else { continue }
            let halves = [first, second].compactMap { $0 }.compactMap { answer(at: $0) }
            let labels = halves.reduce(into: [String: Int]()) { $0.merge($1.labels) { first, _ in first } }
            let options = halves.first?.options ?? [:]
            sources[question.code] = ResponseMapping.Source(
                columns: [first, second].compactMap { $0 }.map(column),
                missing: Dictionary(halves.flatMap(\.missing).map { ($0, "") }) { first, _ in first },
                labels: labels.isEmpty ? nil : labels,
                options: options.isEmpty ? nil : options,
                separator: halves.first?.separator ?? ";",
                place: ""
            )
        }
        return sources
    }

    /// The questions that have their columns, as a survey about a cycle.
    ///
    /// - Parameters:
    ///   - code: The survey's code.
    ///   - cycle: The cycle that it asks about.
    ///   - title: What it is called.
    /// - Returns: The survey; people do not answer it on a page, for its answers come from elsewhere.
    package func survey(_ code: Code, about cycle: Code, title: LocalisedText) -> Survey {
        let kept = questions.filter { question in
            column(of: question.code) != nil
                && (!question.kind.isPair || column(of: question.code, half: .second) != nil)
        }
        return Survey(code: code, cycle: cycle, title: title, access: .restricted, questions: kept)
    }

    /// A map with a moment for each question that measures satisfaction, for a table that has no cycle yet.
    ///
    /// - Parameters:
    ///   - code: The cycle's code.
    ///   - name: What it is called.
    /// - Returns: The map, or nil where no question measures satisfaction; the questions are bound to its moments.
    package mutating func drawMap(_ code: Code, name: LocalisedText) -> ServiceMap? {
        var moments: [Moment] = []
        for index in questions.indices where column(of: questions[index].code) != nil {
            guard questions[index].kind.measuresSatisfaction else { continue }
            let question = questions[index]
            moments.append(Moment(code: question.code, name: question.text, phase: .during, actor: .customer))
            questions[index].moment = question.code
        }
        guard !moments.isEmpty else { return nil }
        return ServiceMap(
            code: code,
            name: name,
            locations: named(.location).map { Location(code: $0, name: $1) },
            channels: named(.channel).map { Channel(code: $0, name: $1) },
            segments: named(.segment).map { Segment(code: $0, name: $1) },
            moments: moments
        )
    }

    /// The values of an attribute, each called what its cells say.
    private func named(_ name: AttributeName) -> [(Code, LocalisedText)] {
        let language = questions.first?.text.languages.first ?? .english
        for column in columns {
            guard case .attribute(name, let values) = column.use else { continue }
            let cells = Dictionary(grouping: values.keys.sorted()) { values[$0] ?? "" }
            return cells.compactMap { code, cells in
                guard let code = Code(code), let cell = cells.first else { return nil }
                return (code, LocalisedText([language: cell]))
            }.sorted { $0.0 < $1.0 }
        }
        return []
    }
}
