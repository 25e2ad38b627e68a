package import ServiceCycle
internal import Statistics

extension SurveyStore {
    /// Up to here responses are counted one by one.
    private static let mostCounted = 10_000

    /// How many responses a survey has.
    ///
    /// Counting a million rows takes long, so that beyond ten thousand it is at least as many as the most answered question
    /// has answers, which the cube knows.
    package func responseCount(of survey: StoredSurvey) throws -> ResponseCount {
        let statement: SQL = """
            SELECT COUNT(*) FROM (
                SELECT sequence FROM response
                WHERE organisation_id = \(organisation) AND survey = \(survey.number) AND erased_at IS NULL
                ORDER BY sequence LIMIT \(Self.mostCounted)
            ) AS first
            """
        let counted = try connection.first(statement)?.int(0) ?? 0
        guard counted == Self.mostCounted else { return ResponseCount(number: counted, isExact: true) }
        let most = try answerCounts(of: survey).values.max() ?? 0
        return ResponseCount(number: max(counted, most), isExact: false)
    }

    /// How many answers each of the questions has that the survey asks or ever asked.
    package func answerCounts(of survey: StoredSurvey) throws -> [Code: Int] {
        let rows = try questionRows(ofSurvey: survey.number)
        let totals = try connection.cells(of: organisation).totals(of: rows.values.map(\.number))
        return rows.mapValues { row in
            guard let total = totals[row.number] else { return 0 }
            // Of several choices only 0 stands for the respondent.
            return if case .choices = row.kind { total[0].count } else { total.count }
        }
    }
}

/// How many responses there are, or that there are at least so many.
package struct ResponseCount: Equatable, Sendable {
    package let number: Int
    package let isExact: Bool
}
