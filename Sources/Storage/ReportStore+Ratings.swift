package import ServiceCycle

extension ReportStore {
    /// How many rows are looked at, at most, until enough people of the selection are found.
    package static let mostSearchedRows = 20_000

    private static let chunk = 1_000

    /// What the newest people of a selection answered to some questions of a survey.
    ///
    /// The work is bounded, however many answers there are: the newest rows are looked at, and those of other days or other
    /// customers passed over.
    ///
    /// - Parameters:
    ///   - questions: The questions, each with a scale.
    ///   - survey: The survey that asks them.
    ///   - report: The report of the cycle, with the selection.
    ///   - total: How many people of the selection there are.
    ///   - limit: How many people at most.
    /// - Returns: Their points, or nil where there is no such survey.
    /// - Throws: What the database throws.
    package func newest(
        _ questions: [Question],
        of survey: Code,
        in report: CycleReport,
        total: Int,
        limit: Int
    ) throws -> RatingRows? {
        guard let stored = try connection.surveys(of: organisation.id).find(code: survey) else { return nil }
        let cohorts = try connection.cohorts(of: organisation.id).numbers(matching: report.request.filter).map(Set.init)
        var points: [[Int?]] = questions.map { _ in [] }
        var (searched, before, isOver, isFull) = (0, Int.max, false, false)
        while !isOver, !isFull, searched < Self.mostSearchedRows {
            var found = 0
            try connection.each(newest(of: stored.number, before: before)) { row in
                found += 1
                before = try row.int(0)
                guard !isFull, report.period.days.contains(Day(number: try row.int(1))),
                    try cohorts?.contains(row.int(2)) ?? true
                else { return }
                isFull = (points.first?.count ?? limit) >= limit
                guard !isFull else { return }
                let answers = try row.text(3)
                guard let sheet = try? JSONScanner.value(of: Array(answers.utf8)) else {
                    throw DatabaseFailure.damaged("the answers of row \(before) are not JSON")
                }
                for (index, question) in questions.enumerated() { points[index].append(question.point(on: sheet)) }
            }
            searched += found
            isOver = found < Self.chunk
        }
        return RatingRows(survey: survey, questions: questions, points: points, total: total, isCut: isFull || !isOver)
    }

    private func newest(of survey: Int, before sequence: Int) -> SQL {
        """
        SELECT sequence, day, cohort, answers FROM response
        WHERE organisation_id = \(organisation.id) AND survey = \(survey) AND sequence < \(sequence)
            AND erased_at IS NULL
        ORDER BY sequence DESC LIMIT \(Self.chunk)
        """
    }

    /// The place of a survey's newest response: as long as it stays, nothing was added.
    package func newestSequence(of survey: Code) throws -> Int {
        guard let stored = try connection.surveys(of: organisation.id).find(code: survey) else { return 0 }
        let statement: SQL = """
            SELECT MAX(sequence) FROM response
            WHERE organisation_id = \(organisation.id) AND survey = \(stored.number)
            """
        return try connection.first(statement)?.optionalInt(0) ?? 0
    }
}

extension Question {
    /// The point that somebody chose, or what he perceived; nil where he said nothing.
    fileprivate func point(on sheet: JSONValue) -> Int? {
        guard let value = sheet[code.text], let answer = Answer(value, kind: kind) else { return nil }
        return switch answer {
        case .point(let point): point
        case .expectation(_, let perceived): perceived
        default: nil
        }
    }
}
