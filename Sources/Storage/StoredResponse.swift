package import ServiceCycle
internal import Statistics

/// One response as a row holds it.
package struct StoredResponse: Equatable, Sendable {
    /// Its place in the order of arrival, 0 before it has one.
    package let sequence: Int
    package let id: NewResponse.ID

    /// The number of the survey it answers.
    package let survey: Int

    /// The number of its cohort, 0 before it has one.
    let cohort: Int
    package let at: Instant
    package let day: Day

    /// In millionths.
    package let weight: Int

    /// The answers as a JSON object, in the shape in which they came.
    package let answers: String
    package let attributes: Attributes

    init(_ response: NewResponse, survey: StoredSurvey) {
        sequence = 0
        id = response.id
        self.survey = survey.number
        cohort = 0
        at = response.at
        day = response.day
        weight = response.weight
        attributes = response.attributes
        var json = JSONText()
        json.object { json in
            for (index, answer) in response.answers.enumerated() {
                guard let answer else { continue }
                json.name(survey.survey.questions[index].code.text)
                answer.write(to: &json)
            }
        }
        answers = json.string
    }

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

    /// What the row says, as bytes in which no field can pass for another, digested.
    var digest: [UInt8] {
        var bytes = id.bytes
        bytes.reserveCapacity(answers.utf8.count + 128)
        for number in [Int64(survey), at.microseconds, Int64(day.number), Int64(weight)] {
            for shift in stride(from: 56, through: 0, by: -8) {
                bytes.append(UInt8(truncatingIfNeeded: number >> Int64(shift)))
            }
        }
        for text in attributes.columns {
            bytes.append(contentsOf: text.utf8)
            bytes.append(0)
        }
        bytes.append(contentsOf: answers.utf8)
        return Digest.of(bytes)
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
        guard case .object(let members)? = try? JSONScanner.value(of: Array(answers.utf8)) else {
            throw DatabaseFailure.damaged("the answers of response \(id) are not JSON")
        }
        return try members.flatMap { member in
            guard let code = Code(member.name), let row = questions[code],
                let answer = Answer(member.value, kind: row.kind)
            else {
                throw DatabaseFailure.damaged("the response \(id) answers \"\(member.name)\", which was never asked")
            }
            let question = Question(code: code, kind: row.kind, text: LocalisedText())
            return answer.points(for: question).map { CellBuffer.Mark(question: row.number, point: $0) }
        }
    }
}
