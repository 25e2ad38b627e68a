package import ServiceCycle

/// One line of a table, read as a response.
package struct ImportedResponse: Equatable, Sendable {
    /// The line of the file, from 1.
    package let line: Int

    /// What identifies the line, so that a file that is read twice is kept once; meant to be hashed.
    package let key: [UInt8]

    /// The answers in the order of the survey's questions; nil where there is none.
    package let answers: [Answer?]
    package let attributes: Attributes
    package let at: Instant?

    /// How many customers it stands for, in millionths.
    package let weight: Int

    /// The same as the domain's value.
    package func submission(to survey: Survey) -> Submission {
        var byCode: [Code: Answer] = [:]
        for (question, answer) in zip(survey.questions, answers) { byCode[question.code] = answer }
        return Submission(answers: byCode, attributes: attributes, at: at, weight: weight)
    }
}
