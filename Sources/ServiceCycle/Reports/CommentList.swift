/// What customers said in their own words, newest first.
package struct CommentList: Equatable, Sendable {
    package enum Source: Equatable, Sendable {
        /// Answers to a question about the moment itself.
        case moment
        /// Answers to a question about the whole, by customers who were not satisfied with the moment.
        case dissatisfied
    }

    package let source: Source
    package let question: Question

    /// How many there are in the selection; nil where only the newest were looked through.
    package let count: Int?

    /// Too few to show any: a person could be recognised.
    package let isWithheld: Bool
    package let comments: [Comment]

    /// - Parameters:
    ///   - source: Where they come from.
    ///   - question: The question that they answer.
    ///   - count: How many there are in the selection; nil where only the newest were looked through.
    ///   - comments: The newest of them.
    package init(_ source: Source, question: Question, count: Int?, comments: [Comment]) {
        self.source = source
        self.question = question
        self.count = count
        isWithheld = (count ?? comments.count) < CycleReport.fewest
        self.comments = isWithheld ? [] : comments
    }
}

/// One customer's words.
package struct Comment: Equatable, Sendable {
    package let day: Day
    package let text: String
    package let attributes: Attributes

    /// How the same customer rated the moment, where he did.
    package let point: Int?

    /// Where it stands among all comments, and which tags it has; nil and none where they are not asked for.
    package let place: Int?
    package let tags: [TagStanding]

    package init(
        day: Day,
        text: String,
        attributes: Attributes,
        point: Int? = nil,
        place: Int? = nil,
        tags: [TagStanding] = []
    ) {
        self.day = day
        self.text = text
        self.attributes = attributes
        self.point = point
        self.place = place
        self.tags = tags
    }
}
