package import Statistics

/// A week of a moment that chance makes rarely while nothing changes.
package struct MomentSignal: Equatable, Sendable {
    package let place: WatchedPlace
    package let monday: Day

    /// Which patterns it completes, ascending.
    package let rules: [NelsonRule]
    package let isBelow: Bool

    /// Of how many answers how many were satisfied.
    package let count: Int
    package let hits: Int

    /// The share that the limits lie around.
    package let center: Double

    package init(
        place: WatchedPlace,
        monday: Day,
        rules: [NelsonRule],
        isBelow: Bool,
        count: Int,
        hits: Int,
        center: Double
    ) {
        self.place = place
        self.monday = monday
        self.rules = rules
        self.isBelow = isBelow
        self.count = count
        self.hits = hits
        self.center = center
    }

    /// The share of satisfied answers with its Wilson interval; nil without answers.
    package var share: ShareEstimate? {
        var answers = WeightedHistogram()
        answers.add(1, Tally(count: hits))
        answers.add(0, Tally(count: count - hits))
        return answers.share(of: 1...1, weighting: .counts)
    }
}

/// A signal as it is kept: when it was found, and who has seen it.
package struct KeptSignal: Equatable, Sendable {
    /// The cycle's number.
    package let cycle: Int
    package let signal: MomentSignal
    package let foundAt: Instant
    package let seen: Seen?

    package struct Seen: Equatable, Sendable {
        /// Nil where the account is gone.
        package let login: String?
        package let at: Instant

        package init(login: String?, at: Instant) {
            self.login = login
            self.at = at
        }
    }

    package init(cycle: Int, signal: MomentSignal, foundAt: Instant, seen: Seen?) {
        self.cycle = cycle
        self.signal = signal
        self.foundAt = foundAt
        self.seen = seen
    }
}
