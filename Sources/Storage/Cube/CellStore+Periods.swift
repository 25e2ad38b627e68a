package import ServiceCycle
package import Statistics

extension CellStore {
    /// The summary of each question over a period, for the cohorts given or for everyone.
    ///
    /// Whole months are read from month cells, so that the cost hardly grows with the length of the period.
    package func histograms(
        of questions: [Int],
        cohorts: [Int]?,
        in period: ClosedRange<Day>
    ) throws -> [Int: WeightedHistogram] {
        let scope = try scope(questions, cohorts)
        var sum = Cell()
        for (span, range) in Self.parts(of: period) {
            let statement: SQL = """
                SELECT summary FROM cube WHERE \(scope) AND span = \(span.rawValue)
                    AND start BETWEEN \(range.lowerBound) AND \(range.upperBound)
                """
            try connection.each(statement) { try sum.merge($0.blob(0)) }
        }
        return sum.histograms(of: questions)
    }

    /// The summary of each question month by month, keyed by the first day of the month.
    package func monthly(
        of questions: [Int],
        cohorts: [Int]?,
        in period: ClosedRange<Day>
    ) throws -> [Int: [Day: WeightedHistogram]] {
        let statement: SQL = """
            SELECT start, summary FROM cube WHERE \(try scope(questions, cohorts)) AND span = \(CellKey.Span.month.rawValue)
                AND start BETWEEN \(period.lowerBound.startOfMonth) AND \(period.upperBound)
            """
        var months: [Int: Cell] = [:]
        try connection.each(statement) { row in
            let bytes = try row.blob(1)
            try months[try row.int(0), default: Cell()].merge(bytes)
        }
        var result: [Int: [Day: WeightedHistogram]] = [:]
        for (start, cell) in months {
            for (question, histogram) in cell.histograms(of: questions) {
                result[question, default: [:]][Day(number: start)] = histogram
            }
        }
        return result
    }

    /// Everything that was ever answered to a survey, by everyone.
    func totals(ofSurvey survey: Int) throws -> Cell {
        let statement: SQL = """
            SELECT summary FROM cube WHERE organisation_id = \(organisation) AND survey = \(survey)
                AND cohort = \(CellKey.everyone) AND span = \(CellKey.Span.month.rawValue)
            """
        var sum = Cell()
        try connection.each(statement) { try sum.merge($0.blob(0)) }
        return sum
    }

    /// The first and the last day with an answer to a survey that has any of the questions.
    ///
    /// - Parameters:
    ///   - questions: The questions' numbers.
    ///   - cohorts: The cohorts' numbers, or nil for everyone.
    ///   - day: Only days before this one count, where it is given.
    /// - Returns: Both days, or nil where there is no answer.
    /// - Throws: What the database throws.
    package func extent(
        of questions: [Int],
        cohorts: [Int]?,
        before day: Day = Day(number: .max)
    ) throws -> ClosedRange<Day>? {
        // The few months first, then the days of the first and the last of them, instead of a walk over all days.
        let scope = try scope(questions, cohorts)
        guard let months = try ends(.month, in: scope, before: day) else { return nil }
        var last = try ends(
            .day,
            in: scope,
            from: months.upperBound,
            before: min(day, months.upperBound.startOfNextMonth)
        )
        if last == nil, let earlier = try ends(.month, in: scope, before: months.upperBound) {
            // The answers of the day's own month all came later.
            last = try ends(.day, in: scope, from: earlier.upperBound, before: months.upperBound)
        }
        let end = min(day, months.lowerBound.startOfNextMonth)
        guard let last, let first = try ends(.day, in: scope, from: months.lowerBound, before: end) else { return nil }
        return first.lowerBound...last.upperBound
    }

    /// The first and the last start of the cells of a span, or nil where there is none.
    private func ends(
        _ span: CellKey.Span,
        in scope: SQL,
        from first: Day = Day(number: .min),
        before day: Day
    ) throws -> ClosedRange<Day>? {
        let statement: SQL = """
            SELECT MIN(start), MAX(start) FROM cube
            WHERE \(scope) AND span = \(span.rawValue) AND start >= \(first) AND start < \(day)
            """
        guard let row = try connection.first(statement), let first = try row.optionalInt(0),
            let last = try row.optionalInt(1)
        else { return nil }
        return Day(number: first)...Day(number: last)
    }

    /// The surveys that ask any of the questions.
    func surveys(of questions: [Int]) throws -> [Int] {
        try connection.rows(
            """
            SELECT DISTINCT survey FROM question
            WHERE organisation_id = \(organisation) AND question IN (\(list: questions)) ORDER BY survey
            """
        ).map { try $0.int(0) }
    }

    func scope(_ questions: [Int], _ cohorts: [Int]?) throws -> SQL {
        let surveys = try surveys(of: questions)
        return """
            organisation_id = \(organisation) AND survey IN (\(list: surveys)) \
            AND cohort IN (\(list: cohorts ?? [CellKey.everyone]))
            """
    }

    /// The cells that make up a period: its whole months, and the days at its ends.
    static func parts(of period: ClosedRange<Day>) -> [(CellKey.Span, ClosedRange<Day>)] {
        guard let months = wholeMonths(in: period) else { return [(.day, period)] }
        var parts: [(CellKey.Span, ClosedRange<Day>)] = [(.month, months)]
        if period.lowerBound < months.lowerBound {
            parts.append((.day, period.lowerBound...(months.lowerBound + -1)))
        }
        let after = months.upperBound.startOfNextMonth
        if after <= period.upperBound { parts.append((.day, after...period.upperBound)) }
        return parts
    }

    /// The first days of the first and the last month that lie wholly in the period, or nil where none does.
    static func wholeMonths(in period: ClosedRange<Day>) -> ClosedRange<Day>? {
        let lower = period.lowerBound
        let first = lower.startOfMonth == lower ? lower : lower.startOfNextMonth
        let next = (period.upperBound + 1).startOfMonth
        let last = (next + -1).startOfMonth
        return first <= last ? first...last : nil
    }
}

extension Cell {
    /// The summaries of the questions that have any.
    func histograms(of questions: [Int]) -> [Int: WeightedHistogram] {
        let wanted = Set(questions)
        var result: [Int: WeightedHistogram] = [:]
        for entry in entries where wanted.contains(entry.question) {
            result[entry.question, default: WeightedHistogram()].add(entry.point, entry.tally)
        }
        return result
    }
}
