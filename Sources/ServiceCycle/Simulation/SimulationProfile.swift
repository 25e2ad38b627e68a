/// What is to be true of simulated customers: who comes, when, how each question is answered, and what changes over time.
///
/// Shares need not add up to one. Locations, channels and segments that the map does not have are never drawn.
package struct SimulationProfile: Sendable {
    /// How each question is answered; a question without a pattern is answered around the middle of its scale.
    package var patterns: [Pattern]
    package var effects: [Effect]
    package var locations: [Share<Code>]
    package var channels: [Share<Code>]
    package var segments: [Share<Code>]
    package var languages: [Share<Language>]

    /// The mean number of responses on a day whose weekday factor is one.
    package var responsesPerDay: Double

    /// The factors of the seven weekdays, Monday first; a day without a factor counts as one.
    package var weekdays: [Double]

    /// When responses come in, in seconds after midnight on the clock of the place.
    package var openingSeconds: Range<Int>

    /// How much customers differ in their mood, as a standard deviation in points of a five-point scale.
    package var moodSpread: Double
    package var comments: [Comment]

    package init(
        patterns: [Pattern],
        effects: [Effect] = [],
        locations: [Share<Code>] = [],
        channels: [Share<Code>] = [],
        segments: [Share<Code>] = [],
        languages: [Share<Language>] = [],
        responsesPerDay: Double,
        weekdays: [Double] = [],
        openingSeconds: Range<Int> = 9 * 3600..<17 * 3600,
        moodSpread: Double = 0.5,
        comments: [Comment] = []
    ) {
        self.patterns = patterns
        self.effects = effects
        self.locations = locations
        self.channels = channels
        self.segments = segments
        self.languages = languages
        self.responsesPerDay = responsesPerDay
        self.weekdays = weekdays
        self.openingSeconds = openingSeconds
        self.moodSpread = moodSpread
        self.comments = comments
    }
}

extension SimulationProfile {
    /// A sentence that a customer may write when his rating fits it.
    package struct Comment: Sendable {
        package enum Tone: Sendable {
            /// Fits the two lowest points of the scale.
            case low
            /// Fits the points that count as satisfied.
            case high
        }

        /// The question whose answer decides whether the sentence fits.
        package var question: Code
        package var tone: Tone
        package var words: LocalisedText

        package init(on question: Code, _ tone: Tone, _ words: LocalisedText) {
            self.question = question
            self.tone = tone
            self.words = words
        }

        /// Whether somebody who answered the point would write this.
        func fits(_ point: Int, of kind: Question.Kind) -> Bool {
            guard let scale = kind.scale, let satisfied = kind.satisfied else { return false }
            return tone == .high ? satisfied.contains(point) : point < scale.lowerBound + satisfied.count
        }
    }
}
