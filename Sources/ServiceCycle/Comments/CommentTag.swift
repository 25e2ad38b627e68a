/// What a team calls comments about one thing, such as "waiting": given by rule, by hand, or both.
package struct CommentTag: Equatable, Sendable {
    /// Its number within the cycle.
    package let number: Int

    /// What links carry; made from the first name, and the same for ever.
    package let code: Code
    package let name: String

    /// Nil where the tag is given by hand alone.
    package let rule: TagRule?

    /// Whether it is used no more; what was decided about it is kept.
    package let isRetired: Bool

    /// How often it was changed, and by whom last.
    package let version: Int
    package let author: String?
    package let savedAt: Instant

    package static let longestName = 40

    /// So many that a page of them can still be read.
    package static let most = 40

    package init(
        number: Int,
        code: Code,
        name: String,
        rule: TagRule?,
        isRetired: Bool = false,
        version: Int = 1,
        author: String? = nil,
        savedAt: Instant
    ) {
        self.number = number
        self.code = code
        self.name = name
        self.rule = rule
        self.isRetired = isRetired
        self.version = version
        self.author = author
        self.savedAt = savedAt
    }

    /// Whether a comment has it: what a person decided for this comment wins over the rule, both ways.
    ///
    /// - Parameters:
    ///   - tokens: The comment's words, and what narrows a search.
    ///   - decision: What a person decided, where somebody did.
    /// - Returns: Whether, and why.
    package func standing(on tokens: [Substring], _ decision: TagDecision?) -> TagStanding {
        TagStanding(tag: self, isOn: Self.isOn(caught: catches(tokens), decision), decision: decision)
    }

    /// The same where it is known whether the rule catches the comment.
    package static func isOn(caught: Bool, _ decision: TagDecision?) -> Bool { decision?.isOn ?? caught }

    /// What is to be decided for a comment so that it has the tag, or has it not.
    ///
    /// Where the rule says the same by itself nothing stays decided, so that the opposite click takes a click back.
    ///
    /// - Returns: The decision, or nil for none.
    package func verdict(toBe isOn: Bool, on tokens: [Substring]) -> Bool? { catches(tokens) == isOn ? nil : isOn }

    private func catches(_ tokens: [Substring]) -> Bool { rule?.matches(tokens) ?? false }
}

/// What a person decided for one comment.
package struct TagDecision: Equatable, Sendable {
    package let isOn: Bool

    /// Who; nil where the account is gone.
    package let author: String?
    package let at: Instant

    package init(isOn: Bool, author: String?, at: Instant) {
        self.isOn = isOn
        self.author = author
        self.at = at
    }
}

/// Whether a comment has a tag, and whether a person or the rule says so.
package struct TagStanding: Equatable, Sendable {
    package let tag: CommentTag
    package let isOn: Bool

    /// Nil where the rule decides.
    package let decision: TagDecision?

    package init(tag: CommentTag, isOn: Bool, decision: TagDecision?) {
        self.tag = tag
        self.isOn = isOn
        self.decision = decision
    }
}
