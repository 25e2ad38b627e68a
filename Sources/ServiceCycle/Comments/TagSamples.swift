/// The newest customers of a selection who wrote something, with the tags of their comments, to be counted.
package struct TagSamples: Equatable, Sendable {
    package struct Customer: Equatable, Sendable {
        /// The numbers of all tags that any of his comments has.
        package let tags: Set<Int>

        /// Nil where he rated nothing.
        package let isSatisfied: Bool?

        package init(tags: Set<Int>, isSatisfied: Bool?) {
            self.tags = tags
            self.isSatisfied = isSatisfied
        }
    }

    package let customers: [Customer]

    /// Whether there are older comments that are not among them.
    package let isCut: Bool

    package init(customers: [Customer], isCut: Bool) {
        self.customers = customers
        self.isCut = isCut
    }
}

/// What a rule would catch among the newest comments, before it is kept.
package struct TagPreview: Equatable, Sendable {
    /// How many comments were looked through, and how many of them it catches.
    package let read: Int
    package let caught: Int

    /// The newest of those that it catches.
    package let examples: [Comment]

    /// Whether fewer than five wrote at all, so that nothing is shown.
    package let isWithheld: Bool

    /// How many comments are looked through, and how many are shown.
    package static let mostRead = 1_000
    package static let mostShown = 5

    package init(read: Int, caught: Int, examples: [Comment], isWithheld: Bool) {
        self.read = read
        self.caught = isWithheld ? 0 : caught
        self.examples = isWithheld ? [] : examples
        self.isWithheld = isWithheld
    }
}
