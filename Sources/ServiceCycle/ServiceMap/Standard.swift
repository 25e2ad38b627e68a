/// What must hold at a moment, as a number with its unit and, where wanted, in words.
package struct Standard: Equatable, Sendable, Codable {
    /// The unit of the target; it also says in which direction better lies.
    package enum Unit: String, Sendable, Codable, CaseIterable {
        /// At least this many per cent of the answers are satisfied, 0…100.
        case percentSatisfied = "percent-satisfied"
        /// The mean rating is at least this, on the question's own scale.
        case meanRating = "mean-rating"
        /// It takes at most this many minutes.
        case minutes
        /// It takes at most this many seconds.
        case seconds
        /// It happens at most this many times in a hundred visits.
        case perHundredVisits = "per-hundred-visits"
    }

    package var target: Double
    package var unit: Unit
    package var statement: LocalisedText

    package init(target: Double, unit: Unit, statement: LocalisedText = LocalisedText()) {
        self.target = target
        self.unit = unit
        self.statement = statement
    }
}
