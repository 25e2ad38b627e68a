package import ServiceCycle

extension TablePlan {
    /// What a person should look at before the import, most important first; what was settled is not asked again.
    ///
    /// - Parameters:
    ///   - sample: The first lines.
    ///   - encodings: What the file's bytes can be read as.
    /// - Returns: The doubts.
    package func doubts(about sample: TableSample, encodings: [String]) -> [Doubt] {
        var subjects: [Doubt.Subject] = []
        let answers = columns.indices.filter { answer(at: $0) != nil }
        if answers.isEmpty { subjects.append(.noAnswers) }
        if encodings.count > 1 { subjects.append(.encoding(encodings)) }
        if sample.headerLooksLikeData { subjects.append(.header) }
        if sample.unevenLines > 0 { subjects.append(.uneven(sample.unevenLines)) }
        subjects += timeDoubts(sample)
        subjects += scaleDoubts(sample)
        for (index, column) in columns.enumerated() {
            guard case .attribute(let name, let values) = column.use else { continue }
            let unknown = values.filter(\.value.isEmpty).keys.sorted()
            if !unknown.isEmpty { subjects.append(.values(column: index, name, cells: unknown)) }
        }
        let open = questions.filter { self.column(of: $0.code) == nil }.map(\.code)
        if !open.isEmpty, !answers.isEmpty { subjects.append(.unanswered(open)) }
        return subjects.map(Doubt.init).filter { !settled.contains($0.id) }
    }

    func answer(at column: Int) -> AnswerPlan? {
        if case .answer(let plan) = columns[column].use { plan } else { nil }
    }

    private func timeDoubts(_ sample: TableSample) -> [Doubt.Subject] {
        let time = columns.firstIndex { if case .time = $0.use { true } else { false } }
        if let time {
            let readings = TimeGuess(ColumnProfile(sample, time))?.readings ?? []
            return readings.count > 1 && columns[time].sureness == .unsure ? [.dates(column: time, readings)] : []
        }
        let counted = columns.indices.first { index in
            guard columns[index].use == .ignore, NameHints.speaks(sample.names[index], for: .time) else { return false }
            let profile = ColumnProfile(sample, index)
            return profile.isWhole && profile.distinct > 1
                && profile.numbers.keys.allSatisfy { (0...60_000).contains($0) }
        }
        if let counted { return [.countedDays(column: counted)] }
        return day == nil ? [.noTime] : []
    }

    /// Columns with the same numbers outside their scale are asked about together.
    private func scaleDoubts(_ sample: TableSample) -> [Doubt.Subject] {
        var missing: [[String]: [Int]] = [:]
        var tops: [String: [Int]] = [:]
        for index in columns.indices {
            guard let answer = answer(at: index), let scale = question(answer.question)?.kind.scale else { continue }
            let numbers = answer.missing.filter { Int($0) != nil }
            if !numbers.isEmpty { missing[numbers + ["\(scale.upperBound)"], default: []].append(index) }
            let top = scale.upperBound
            let isOdd = questionsAreNew && [6, 8, 9, 11].contains(top) && answer.labels.isEmpty && top != 10
            if isOdd, ColumnProfile(sample, index).numbers[top] != nil { tops["\(top)", default: []].append(index) }
        }
        let asked = missing.sorted { ($0.value.first ?? 0) < ($1.value.first ?? 0) }
            .map { cells, columns in
                Doubt.Subject.missing(
                    columns: columns,
                    cells: Array(cells.dropLast()),
                    points: cells.last.flatMap { Int($0) } ?? 0
                )
            }
        return asked + tops.sorted { $0.key < $1.key }.map { .top(columns: $0.value, cell: $0.key) }
    }

    /// Takes a person's answer to a doubt; what concerns the reading of the file itself is the caller's.
    package mutating func settle(_ doubt: Doubt, _ choice: Doubt.Choice) {
        settled.insert(doubt.id)
        switch (doubt.subject, choice) {
        case (.dates(let column, _), .reading(let reading)):
            columns[column] = ColumnPlan(.time(reading), .certain, .person)
        case (.countedDays(let column), .daysFrom(let day)):
            columns[column] = ColumnPlan(.time(.days(from: day)), .certain, .person)
        case (.noTime, .day(let day)), (.countedDays, .day(let day)): self.day = day
        case (.missing(let columns, let cells, _), .no):
            for column in columns { change(column) { $0.missing.removeAll(where: cells.contains) } }
        case (.top(let columns, let cell), .no):
            for column in columns {
                change(column) { $0.missing.append(cell) }
                if let top = Int(cell) { shorten(column, to: top - 1) }
            }
        default: break
        }
    }

    private mutating func change(_ column: Int, _ edit: (inout AnswerPlan) -> Void) {
        guard var answer = answer(at: column) else { return }
        edit(&answer)
        columns[column] = ColumnPlan(.answer(answer), .certain, .person)
    }

    /// Gives the new question of a column a shorter scale.
    private mutating func shorten(_ column: Int, to points: Int) {
        guard questionsAreNew, let code = answer(at: column)?.question,
            let index = questions.firstIndex(where: { $0.code == code })
        else { return }
        questions[index].kind = questions[index].kind.with(points: points)
    }
}

extension Question.Kind {
    /// The same kind on another number of points; labels that no longer fit are dropped.
    package func with(points: Int) -> Question.Kind {
        switch self {
        case .rating(_, let labels): .rating(points: points, labels: labels.count == points ? labels : [])
        case .effort(_, let labels): .effort(points: points, labels: labels.count == points ? labels : [])
        case .expectation(_, let labels): .expectation(points: points, labels: labels.count == points ? labels : [])
        case .importance(_, let labels): .importance(points: points, labels: labels.count == points ? labels : [])
        case .nps, .kano, .choice, .choices, .text: self
        }
    }
}
