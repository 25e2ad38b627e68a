package import ServiceCycle
package import Statistics

extension Connection {
    /// The organisation's summaries.
    package func cells(of organisation: Organisation.ID) -> CellStore {
        CellStore(connection: self, organisation: organisation)
    }
}

/// The cube: one small row per (question, cohort, span of time, point of the scale), changed by merging only.
package struct CellStore {
    fileprivate let connection: any Connection
    fileprivate let organisation: Organisation.ID

    /// How many rows are made ready at a time.
    private static let chunk = 1_024

    /// Merges changes into the cube; a negative tally takes away what an erased response had added.
    func merge(_ buffer: CellBuffer) throws {
        let changes = buffer.levels().filter { $0.value != .zero }.sorted { $0.key < $1.key }
        // A row that is put in and turns out to be an update must still be possible by itself (CHECK), so what is taken
        // away goes another way.
        for (key, tally) in changes where !tally.isPossible { try take(tally, from: key) }
        let levels = changes.filter(\.value.isPossible)
        let identifier = organisation.databaseValue
        for start in stride(from: 0, to: levels.count, by: Self.chunk) {
            let rows = levels[start..<min(start + Self.chunk, levels.count)].map { key, tally in
                [
                    identifier, key.question.databaseValue, key.cohort.databaseValue, key.span.rawValue.databaseValue,
                    key.start.databaseValue, key.point.databaseValue, tally.count.databaseValue,
                    tally.weight.databaseValue, tally.weightSquare.databaseValue,
                ]
            }
            try connection.insert(into: Self.columns, rows: rows, then: Self.addition)
        }
    }

    private func take(_ tally: Tally, from key: CellKey) throws {
        let scope: SQL = """
             WHERE organisation_id = \(organisation) AND question = \(key.question) AND cohort = \(key.cohort)
                AND span = \(key.span.rawValue) AND start = \(key.start) AND point = \(key.point)
            """
        let change: SQL = """
            UPDATE cell SET count = count + \(tally.count), weight = weight + \(tally.weight),
                weight_square = weight_square + \(tally.weightSquare)
            """
        guard try connection.execute(change + scope) == 1 else {
            throw DatabaseFailure.damaged("a summary lacks the answer that is to be taken out of it")
        }
        try connection.execute("DELETE FROM cell" + scope + " AND count = 0")
    }

    private static let columns: SQL =
        "cell (organisation_id, question, cohort, span, start, point, count, weight, weight_square)"

    private static let addition: SQL = """
        ON CONFLICT (organisation_id, question, cohort, span, start, point) DO UPDATE SET
            count = cell.count + excluded.count,
            weight = cell.weight + excluded.weight,
            weight_square = cell.weight_square + excluded.weight_square
        """

    /// The summary of each question over a period, for the cohorts given or for everyone.
    ///
    /// Whole months are read from month cells, so that the cost hardly grows with the length of the period.
    package func histograms(
        of questions: [Int],
        cohorts: [Int]?,
        in period: ClosedRange<Day>
    ) throws -> [Int: WeightedHistogram] {
        var result: [Int: WeightedHistogram] = [:]
        let months = Self.wholeMonths(in: period)
        var parts: [(CellKey.Span, ClosedRange<Day>)] = []
        if let months {
            parts.append((.month, months.lowerBound...months.upperBound))
            if period.lowerBound < months.lowerBound {
                parts.append((.day, period.lowerBound...(months.lowerBound + -1)))
            }
            let after = months.upperBound.startOfNextMonth
            if after <= period.upperBound { parts.append((.day, after...period.upperBound)) }
        } else {
            parts.append((.day, period))
        }
        for (span, range) in parts {
            let statement: SQL = """
                SELECT question, point, CAST(SUM(count) AS BIGINT), CAST(SUM(weight) AS BIGINT),
                    CAST(SUM(weight_square) AS BIGINT)
                FROM cell WHERE \(scope(questions, cohorts)) AND span = \(span.rawValue)
                    AND start BETWEEN \(range.lowerBound) AND \(range.upperBound)
                GROUP BY question, point
                """
            try connection.each(statement) { row in
                result[try row.int(0), default: WeightedHistogram()].add(try row.int(1), try row.tally(2))
            }
        }
        return result
    }

    /// The summary of each question month by month, keyed by the first day of the month.
    package func monthly(
        of questions: [Int],
        cohorts: [Int]?,
        in period: ClosedRange<Day>
    ) throws -> [Int: [Day: WeightedHistogram]] {
        var result: [Int: [Day: WeightedHistogram]] = [:]
        let statement: SQL = """
            SELECT question, start, point, CAST(SUM(count) AS BIGINT), CAST(SUM(weight) AS BIGINT),
                CAST(SUM(weight_square) AS BIGINT)
            FROM cell WHERE \(scope(questions, cohorts)) AND span = \(CellKey.Span.month.rawValue)
                AND start BETWEEN \(period.lowerBound.startOfMonth) AND \(period.upperBound)
            GROUP BY question, start, point
            """
        try connection.each(statement) { row in
            let day = Day(number: try row.int(1))
            result[try row.int(0), default: [:]][day, default: WeightedHistogram()].add(
                try row.int(2),
                try row.tally(3)
            )
        }
        return result
    }

    /// The first and the last day with an answer to any of the questions.
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
        let scope = scope(questions, cohorts)
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
            SELECT MIN(start), MAX(start) FROM cell
            WHERE \(scope) AND span = \(span.rawValue) AND start >= \(first) AND start < \(day)
            """
        guard let row = try connection.first(statement), let first = try row.optionalInt(0),
            let last = try row.optionalInt(1)
        else { return nil }
        return Day(number: first)...Day(number: last)
    }

    private func scope(_ questions: [Int], _ cohorts: [Int]?) -> SQL {
        """
        organisation_id = \(organisation) AND question IN (\(list: questions)) \
        AND cohort IN (\(list: cohorts ?? [CellKey.everyone]))
        """
    }

    /// The first days of the first and the last month that lie wholly in the period, or nil where none does.
    static func wholeMonths(in period: ClosedRange<Day>) -> ClosedRange<Day>? {
        let lower = period.lowerBound
        let first = lower.startOfMonth == lower ? lower : lower.startOfNextMonth
        let next = (period.upperBound + 1).startOfMonth
        let last = (next + -1).startOfMonth
        return first <= last ? first...last : nil
    }

    /// Walks over every row of the cube in order of its key.
    func each(_ body: (CellKey, Tally) throws -> Void) throws {
        let statement: SQL = """
            SELECT question, cohort, span, start, point, count, weight, weight_square FROM cell
            WHERE organisation_id = \(organisation) ORDER BY question, cohort, span, start, point
            """
        try connection.each(statement) { row in
            guard let span = CellKey.Span(rawValue: try row.int(2)) else {
                throw DatabaseFailure.damaged("a cell has the span \(try row.int(2))")
            }
            try body(
                CellKey(
                    question: row.int(0),
                    cohort: row.int(1),
                    span: span,
                    start: row.int(3),
                    point: row.int(4)
                ),
                row.tally(5)
            )
        }
    }
}

extension Row {
    /// Count, Σw and Σw² from a column on.
    fileprivate func tally(_ index: Int) throws -> Tally {
        Tally(count: try int(index), weight: try int(index + 1), weightSquare: try int(index + 2))
    }
}
