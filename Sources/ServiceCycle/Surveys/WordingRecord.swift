/// What once became of the words of a question that had answers.
package struct WordingRecord: Equatable, Sendable {
    /// The question as it is asked since.
    package let question: Code

    /// The question that it took the place of; nil where it is the same one, corrected.
    package let previous: Code?
    package let before: Question
    package let after: Question

    /// The name of whoever did it; nil for files and programs.
    package let author: String?
    package let changedAt: Instant

    package init(
        question: Code,
        previous: Code?,
        before: Question,
        after: Question,
        author: String?,
        changedAt: Instant
    ) {
        self.question = question
        self.previous = previous
        self.before = before
        self.after = after
        self.author = author
        self.changedAt = changedAt
    }
}
