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
        let totals = try connection.cells(of: organisation).totals(ofSurvey: survey.number)
        return try questionRows(ofSurvey: survey.number).mapValues { row in
            // Of several choices only 0 stands for the respondent.
            if case .choices = row.kind { return totals[row.number, 0].count }
            return totals.entries.reduce(0) { $0 + ($1.question == row.number ? $1.tally.count : 0) }
        }
    }

    /// Whether somebody has answered a question, be it earlier in this very transaction.
    func hasAnswers(to question: Int, ofSurvey survey: Int) throws -> Bool {
        let gathered = connection.batch.cells[organisation]?.cells ?? [:]
        if gathered.contains(where: { $0.key.survey == survey && $0.value.counts(question) }) { return true }
        return try connection.cells(of: organisation).totals(ofSurvey: survey).counts(question)
    }
}

extension Cell {
    fileprivate func counts(_ question: Int) -> Bool { entries.contains { $0.question == question } }
}

/// How many responses there are, or that there are at least so many.
package struct ResponseCount: Equatable, Sendable {
    package let number: Int
    package let isExact: Bool

    package init(number: Int, isExact: Bool) {
        self.number = number
        self.isExact = isExact
    }
}
