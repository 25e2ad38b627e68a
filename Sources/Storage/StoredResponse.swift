package import ServiceCycle
internal import Statistics

/// One response as a row holds it.
package struct StoredResponse: Equatable, Sendable {
    /// Its place in the order of arrival.
    package let sequence: Int
    package let id: NewResponse.ID

    /// The number of the survey it answers.
    package let survey: Int

    /// The number of its cohort.
    let cohort: Int
    package let at: Instant
    package let day: Day

    /// In millionths.
    package let weight: Int

    /// The answers as a JSON object, in the shape in which they came.
    package let answers: String
    package let attributes: Attributes

    /// Reads a row of `ResponseStore`'s selection; nil where the response was erased.
    init?(_ row: Row) throws {
        guard let answers = try row.optionalText(8) else { return nil }
        self.answers = answers
        sequence = try row.int(0)
        id = try row.identifier(2)
        survey = try row.int(3)
        cohort = try row.int(4)
        at = try row.instant(5)
        day = Day(number: try row.int(6))
        weight = try row.int(7)
        attributes = Attributes(
            location: Code(try row.text(9)),
            channel: Code(try row.text(10)),
            segment: Code(try row.text(11)),
            language: Language(try row.text(12)),
            wave: Code(try row.text(13))
        )
    }

    /// The digest of what the row says.
    var digest: [UInt8] {
        ResponseDigest.of(
            id: id,
            survey: survey,
            at: at,
            day: day,
            weight: weight,
            attributes: attributes,
            answers: answers
        )
    }

    /// Counts the response's answers.
    ///
    /// - Throws: `DatabaseFailure.damaged` where they are not answers to its survey's questions.
    func count(in buffer: inout CellBuffer, questions: [Code: QuestionRow]) throws {
        buffer.add(try tally(), at: try marks(questions), survey: survey, cohort: cohort, day: day)
    }

    /// What each of its answers counts.
    func tally() throws -> Tally {
        guard (1...Weight.maximum.millionths).contains(weight) else {
            throw DatabaseFailure.damaged("the response \(id) has the weight \(weight)")
        }
        return Tally(weight: Weight(millionths: weight))
    }

    /// Where its answers are counted.
    func marks(_ questions: [Code: QuestionRow]) throws -> [CellBuffer.Mark] {
        try given(questions).flatMap { number, kind, answer in
            answer.points(for: kind).map { CellBuffer.Mark(question: number, point: $0) }
        }
    }

    /// What it says in words, as it is found.
    func comments(_ questions: [Code: QuestionRow]) throws -> [CommentRecord] {
        guard questions.values.contains(where: { $0.kind == .text }) else { return [] }
        return CommentRecord.all(among: try given(questions), attributes: attributes)
    }

    /// The answers with the numbers of their questions.
    private func given(
        _ questions: [Code: QuestionRow]
    ) throws -> [(question: Int, kind: Question.Kind, answer: Answer)] {
        guard case .object(let members)? = try? JSONScanner.value(of: Array(answers.utf8)) else {
            throw DatabaseFailure.damaged("the answers of response \(id) are not JSON")
        }
        return try members.map { member in
            guard let code = Code(member.name), let row = questions[code],
                let answer = Answer(member.value, kind: row.kind)
            else {
                throw DatabaseFailure.damaged("the response \(id) answers \"\(member.name)\", which was never asked")
            }
            return (row.number, row.kind, answer)
        }
    }
}
