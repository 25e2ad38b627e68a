package import ServiceCycle

/// A response that is about to be kept; its answers were checked against the survey.
///
/// What is written is made here, before a transaction begins, so that the one writer does not do it for all.
package struct NewResponse: Sendable {
    package typealias ID = Identifier<NewResponse>

    package let id: ID

    /// The answers in the order of the survey's questions, nil where there is none.
    package let answers: [Answer?]
    package let attributes: Attributes
    package let at: Instant
    package let day: Day

    /// In millionths.
    package let weight: Int

    /// The answers as a JSON object.
    let text: String

    /// What the row will say, digested.
    let digest: [UInt8]

    /// Where the answers are counted.
    let marks: [CellBuffer.Mark]

    /// The numbers of the questions that are answered in words.
    let words: [Int]

    /// What it says in words, as it is found.
    let comments: [CommentRecord]

    package init(
        id: ID,
        answers: [Answer?],
        to survey: StoredSurvey,
        attributes: Attributes,
        at: Instant,
        day: Day,
        weight: Int
    ) {
        self.id = id
        self.answers = answers
        self.attributes = attributes
        self.at = at
        self.day = day
        self.weight = weight
        let questions = survey.survey.questions
        var json = JSONText(capacity: answers.count * 24)
        var marks: [CellBuffer.Mark] = []
        var words: [Int] = []
        marks.reserveCapacity(answers.count)
        json.object { json in
            for (index, answer) in answers.enumerated() {
                guard let answer else { continue }
                json.name(questions[index].code.text)
                answer.write(to: &json)
                let number = survey.questionNumbers[index]
                for point in answer.points(for: questions[index].kind) {
                    marks.append(.init(question: number, point: point))
                }
                if case .text = answer { words.append(number) }
            }
        }
        text = json.string
        self.marks = marks
        self.words = words
        comments = words.isEmpty ? [] : CommentRecord.all(answers, to: survey, attributes: attributes)
        digest = ResponseDigest.of(
            id: id,
            survey: survey.number,
            at: at,
            day: day,
            weight: weight,
            attributes: attributes,
            answers: text
        )
    }
}

extension CommentRecord {
    fileprivate static func all(
        _ answers: [Answer?],
        to survey: StoredSurvey,
        attributes: Attributes
    ) -> [CommentRecord] {
        let given = answers.enumerated().compactMap { index, answer in
            answer.map { (survey.questionNumbers[index], survey.survey.questions[index].kind, $0) }
        }
        return all(among: given, attributes: attributes)
    }
}

/// The digest of a response row.
enum ResponseDigest {
    /// What a row says, as bytes in which no field can pass for another, digested.
    static func of(
        id: NewResponse.ID,
        survey: Int,
        at: Instant,
        day: Day,
        weight: Int,
        attributes: Attributes,
        answers: String
    ) -> [UInt8] {
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
}
