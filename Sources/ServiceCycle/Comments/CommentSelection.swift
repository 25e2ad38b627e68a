/// Which comments are looked for beside the filters of a report.
package struct CommentSelection: Equatable, Sendable {
    /// What the same customer said of the moment, or of the whole where no moment is chosen.
    package enum Mood: String, Equatable, Sendable, CaseIterable {
        case unhappy, happy
    }

    /// The moment, or nil for the whole cycle.
    package var moment: Code?

    /// Nil for both, and for those who rated nothing.
    package var mood: Mood?

    /// Nil for comments with any tag or none.
    package var tag: CommentTag?

    /// What was typed into the search box.
    package var text: String

    /// Only what is older than this place; nil from the newest on.
    package var before: Int?

    /// The place of a comment that lost its tag just now, and stays in sight until the page is left.
    package var kept: Int?

    package init(
        moment: Code? = nil,
        mood: Mood? = nil,
        tag: CommentTag? = nil,
        text: String = "",
        before: Int? = nil,
        kept: Int? = nil
    ) {
        self.moment = moment
        self.mood = mood
        self.tag = tag
        self.text = text
        self.before = before
        self.kept = kept
    }

    /// What marks the words that were looked for: those that were typed, and those of the tag's rule.
    package var query: CommentQuery { CommentQuery(text, anyOf: tag?.rule?.alternatives ?? []) }
}

/// Comments that were found, newest first.
package struct CommentFinds: Equatable, Sendable {
    /// Whether anything is asked in words here at all.
    package let isAsked: Bool

    /// Whether fewer than five wrote, so that none is shown; what is searched for does not change that.
    package let isWithheld: Bool
    package let comments: [Comment]

    /// Where older ones go on; nil where these are the last.
    package let older: Int?

    /// The scale of the ratings beside the comments.
    package let scale: ClosedRange<Int>?

    package init(
        isAsked: Bool,
        isWithheld: Bool,
        comments: [Comment] = [],
        older: Int? = nil,
        scale: ClosedRange<Int>? = nil
    ) {
        self.isAsked = isAsked
        self.isWithheld = isWithheld
        self.comments = isWithheld ? [] : comments
        self.older = isWithheld ? nil : older
        self.scale = scale
    }
}

/// What unhappy and happy customers wrote, to be counted: for each customer the tokens of every comment.
package struct CommentSamples: Equatable, Sendable {
    package let unhappy: [[String]]
    package let happy: [[String]]

    /// Whether there are older ones that are not among them.
    package let isCut: Bool

    package init(unhappy: [[String]], happy: [[String]], isCut: Bool) {
        self.unhappy = unhappy
        self.happy = happy
        self.isCut = isCut
    }
}
