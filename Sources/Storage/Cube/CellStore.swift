package import ServiceCycle

extension Connection {
    /// The organisation's summaries.
    package func cells(of organisation: Organisation.ID) -> CellStore {
        CellStore(connection: self, organisation: organisation)
    }
}

/// The cube: one row per (survey, cohort, span of time) that holds the summary of each question, changed by merging only.
package struct CellStore {
    let connection: any Connection
    let organisation: Organisation.ID

    /// How many rows are fetched and written at a time.
    private static let chunk = 64

    /// Merges changes into the cube; the caller has claimed the organisation, so that nobody else changes it meanwhile.
    ///
    /// - Throws: `DatabaseFailure.damaged` where more is taken out than was ever counted.
    func merge(_ buffer: CellBuffer) throws {
        let changes = buffer.levels().filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
        for start in stride(from: 0, to: changes.count, by: Self.chunk) {
            try merge(changes[start..<min(start + Self.chunk, changes.count)])
        }
    }

    private func merge(_ changes: ArraySlice<(key: CellKey, value: Cell)>) throws {
        var rows: [[Value]] = []
        rows.reserveCapacity(changes.count)
        let kept = try kept(at: changes.map(\.key))
        for (key, change) in changes {
            // The change into what is kept, which nearly always has all its places already.
            var cell = Cell()
            if let bytes = kept[key] { try cell.merge(bytes) }
            cell.merge(change)
            guard cell.isPossible else {
                throw DatabaseFailure.damaged("a summary lacks the answer that is to be taken out of it")
            }
            if cell.isEmpty {
                try delete(key)
            } else {
                rows.append([organisation.databaseValue] + key.values + [.blob(CellCoding.bytes(of: cell))])
            }
        }
        try connection.insert(
            into: "cube (organisation_id, survey, cohort, span, start, summary)",
            rows: rows,
            then: "ON CONFLICT (organisation_id, survey, cohort, span, start) DO UPDATE SET summary = excluded.summary"
        )
    }

    private func kept(at keys: [CellKey]) throws -> [CellKey: [UInt8]] {
        let head: SQL = "SELECT survey, cohort, span, start, summary FROM cube WHERE organisation_id = \(organisation)"
        var kept: [CellKey: [UInt8]] = [:]
        kept.reserveCapacity(keys.count)
        try connection.each(head, where: "survey, cohort, span, start", in: keys.map(\.values)) { row in
            kept[try CellKey(row)] = try row.blob(4)
        }
        return kept
    }

    private func delete(_ key: CellKey) throws {
        try connection.execute(
            """
            DELETE FROM cube WHERE organisation_id = \(organisation) AND survey = \(key.survey)
                AND cohort = \(key.cohort) AND span = \(key.span.rawValue) AND start = \(key.start)
            """
        )
    }

    /// Walks over every cell, as it is kept, in order of its key.
    func each(_ body: (CellKey, [UInt8]) throws -> Void) throws {
        let statement: SQL = """
            SELECT survey, cohort, span, start, summary FROM cube
            WHERE organisation_id = \(organisation) ORDER BY survey, cohort, span, start
            """
        try connection.each(statement) { try body(CellKey($0), $0.blob(4)) }
    }

    /// Empties the cube and counts all responses again.
    func recount() throws {
        try connection.execute("DELETE FROM cube WHERE organisation_id = \(organisation)")
        var questions: [Int: [Code: QuestionRow]] = [:]
        var buffer = CellBuffer(isJournaled: false)
        try connection.responses(of: organisation).each { _, _, stored in
            guard let stored else { return }
            if questions[stored.survey] == nil {
                questions[stored.survey] = try connection.surveys(of: organisation).questionRows(
                    ofSurvey: stored.survey
                )
            }
            try stored.count(in: &buffer, questions: questions[stored.survey] ?? [:])
            if buffer.size > CellBuffer.large {
                try merge(buffer)
                buffer = CellBuffer(isJournaled: false)
            }
        }
        try merge(buffer)
    }
}

extension CellKey {
    fileprivate var values: [Value] {
        [survey.databaseValue, cohort.databaseValue, span.rawValue.databaseValue, start.databaseValue]
    }

    init(_ row: Row) throws {
        guard let span = Span(rawValue: try row.int(2)) else {
            throw DatabaseFailure.damaged("a summary has the span \(try row.int(2))")
        }
        self.init(survey: try row.int(0), cohort: try row.int(1), span: span, start: try row.int(3))
    }
}
