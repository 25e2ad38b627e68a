package import ServiceCycle

extension SurveyStore {
    /// Notes what became of the words of questions that people may have answered.
    func noteWordings(
        of survey: Survey,
        over current: StoredSurvey,
        _ rewordings: [Code: Code],
        _ note: VersionStore.Note
    ) throws {
        guard current.state != .draft else { return }
        let rows = try questionRows(ofSurvey: current.number)
        for question in survey.questions {
            let previous = rewordings[question.code]
            guard let row = rows[question.code], let before = current.survey.question(previous ?? question.code),
                previous != nil || before.change(to: question) != .none
            else { continue }
            try connection.execute(
                """
                INSERT INTO wording (organisation_id, question, version, kind, previous, before, after, account_id,
                    changed_at)
                VALUES (\(organisation), \(row.number), \(note.number),
                    \(previous == nil ? "corrected" : "reworded"),
                    \(previous.flatMap { rows[$0]?.number }.databaseValue), \(Document.text(of: before)),
                    \(Document.text(of: question)), \(note.author.databaseValue), \(note.now))
                """
            )
        }
    }

    /// What became of the words of a survey's questions, the latest first.
    package func wordings(of survey: StoredSurvey) throws -> [WordingRecord] {
        let rows = try questionRows(ofSurvey: survey.number)
        let codes = Dictionary(uniqueKeysWithValues: rows.map { ($0.value.number, $0.key) })
        let statement: SQL = """
            SELECT question, previous, before, after, login, changed_at FROM wording
            LEFT JOIN account ON account.organisation_id = wording.organisation_id
                AND account.account_id = wording.account_id
            WHERE wording.organisation_id = \(organisation) AND question IN (\(list: Array(codes.keys)))
            ORDER BY changed_at DESC, version DESC
            """
        return try connection.rows(statement).compactMap { row in
            guard let question = codes[try row.int(0)] else { return nil }
            return WordingRecord(
                question: question,
                previous: try row.optionalInt(1).flatMap { codes[$0] },
                before: try connection.documents.value(from: try row.text(2)),
                after: try connection.documents.value(from: try row.text(3)),
                author: try row.optionalText(4),
                changedAt: try row.instant(5)
            )
        }
    }

    /// When each of the questions took the place of another, by number.
    func rewordings(of questions: [Int]) throws -> [Int: Instant] {
        let statement: SQL = """
            SELECT question, MAX(changed_at) FROM wording
            WHERE organisation_id = \(organisation) AND question IN (\(list: questions)) AND kind = 'reworded'
            GROUP BY question
            """
        return Dictionary(
            uniqueKeysWithValues: try connection.rows(statement).map { (try $0.int(0), try $0.instant(1)) }
        )
    }
}
