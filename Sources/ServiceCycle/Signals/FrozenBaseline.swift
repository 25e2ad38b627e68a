package import Statistics

/// Where a moment is watched: everywhere, or at one location.
package struct WatchedPlace: Hashable, Sendable {
    package let moment: Code

    /// Nil for everywhere.
    package let location: Code?

    package init(moment: Code, location: Code?) {
        self.moment = moment
        self.location = location
    }
}

/// The limits that new weeks are judged by, taken once and kept: they move only where somebody decides so.
package struct FrozenBaseline: Equatable, Sendable {
    /// The Mondays of the first and the last week that they come from.
    package let weeks: ClosedRange<Day>

    /// How many weeks with enough answers those are.
    package let count: Int
    package let limits: ShareBaseline

    package init(weeks: ClosedRange<Day>, count: Int, limits: ShareBaseline) {
        self.weeks = weeks
        self.count = count
        self.limits = limits
    }
}

/// What is known of a place's baseline: from where on it is looked for, and the limits once there are any.
package struct BaselinePlan: Equatable, Sendable {
    /// The first day whose week it may come from.
    package let anchor: Day

    /// From where on the next is looked for; the former limits hold until it has enough weeks.
    package let next: Day?

    /// Nil until there were enough weeks.
    package let frozen: FrozenBaseline?

    /// Who decided that it begins there, nil where nobody did.
    package let author: String?
    package let setAt: Instant

    package init(anchor: Day, next: Day? = nil, frozen: FrozenBaseline?, author: String?, setAt: Instant) {
        self.anchor = anchor
        self.next = next
        self.frozen = frozen
        self.author = author
        self.setAt = setAt
    }

    /// Whether it still holds after a question was worded anew: what was asked before is another series.
    package func holds(after wording: Day?) -> Bool { wording.map { anchor >= $0.startOfWeek } ?? true }
}
