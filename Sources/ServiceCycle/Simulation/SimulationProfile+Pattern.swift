extension SimulationProfile {
    /// How one question is answered.
    package struct Pattern: Sendable {
        package enum Form: Sendable {
            /// A rating, a recommendation, an effort or an importance.
            case scale(Scale)
            case expectation(expected: Scale, perceived: Scale)
            /// The pairs of functional and dysfunctional answers, with their shares.
            case kano([Share<PairPoint>])
            /// The same where it changes: the first shares on the first day, the second ones on the last, evenly between.
            case changingKano(from: [Share<PairPoint>], to: [Share<PairPoint>])
            /// The options with their shares.
            case choice([Share<Code>])
            /// The options with the chance of each, 0…1.
            case choices([Share<Code>])
            /// A comment of the profile's, where one fits.
            case comment
        }

        package var question: Code
        package var form: Form

        /// The chance that the question is left out, 0…1; a required one never is.
        package var skip: Double

        /// The only channels whose customers answer it, or none where all do.
        package var channels: Set<Code>

        /// Whether it came to the survey after the others: it is drawn apart, so that their answers stay what they were.
        package var isAddition: Bool

        package init(
            _ question: Code,
            _ form: Form,
            skip: Double = 0.06,
            channels: Set<Code> = [],
            isAddition: Bool = false
        ) {
            self.question = question
            self.form = form
            self.skip = skip
            self.channels = channels
            self.isAddition = isAddition
        }
    }

    /// How answers spread over a scale: normally around a level, then rounded to its points and cut off at its ends.
    package struct Scale: Sendable {
        /// The mean before rounding, on the question's own scale.
        package var level: Double

        /// The means of segments that differ.
        package var segmentLevels: [Code: Double]

        /// The standard deviation that mood does not explain, in points.
        package var spread: Double

        /// How strongly the customer's mood shows: 1 as on any rating, 0 not at all.
        package var mood: Double

        /// The questions that follow none themselves, whose deviation from their level is carried on, with the part that is.
        package var follows: [Share<Code>]

        package init(
            _ level: Double,
            segmentLevels: [Code: Double] = [:],
            spread: Double = 1,
            mood: Double = 1,
            follows: [Share<Code>] = []
        ) {
            self.level = level
            self.segmentLevels = segmentLevels
            self.spread = spread
            self.mood = mood
            self.follows = follows
        }
    }
}

extension SimulationProfile.Pattern {
    /// Answers around the middle, for a question that the profile says nothing of.
    init(middleOf question: Question) {
        let middle = question.kind.scale.map { Double($0.lowerBound + $0.upperBound) / 2 } ?? 0
        let scale = SimulationProfile.Scale(middle)
        let options = question.kind.options.map { SimulationProfile.Share($0.code, 0.5) }
        let form: Form =
            switch question.kind {
            case .rating, .nps, .effort, .importance: .scale(scale)
            case .expectation: .expectation(expected: scale, perceived: scale)
            case .kano: .kano([SimulationProfile.Share(PairPoint(first: 3, second: 3), 1)])
            case .choice: .choice(options)
            case .choices: .choices(options)
            case .text: .comment
            }
        self.init(question.code, form)
    }

    /// When it is drawn: what follows other answers comes after them, a comment last.
    var turn: Int {
        switch form {
        case .comment: 2
        case .scale(let scale): scale.follows.isEmpty ? 0 : 1
        case .expectation(let expected, let perceived): (expected.follows + perceived.follows).isEmpty ? 0 : 1
        case .kano, .changingKano, .choice, .choices: 0
        }
    }

    /// Whether its answers are answers to a question of the kind.
    func suits(_ kind: Question.Kind) -> Bool {
        switch (form, kind) {
        case (.scale, .rating), (.scale, .nps), (.scale, .effort), (.scale, .importance),
            (.expectation, .expectation), (.kano, .kano), (.changingKano, .kano), (.choice, .choice),
            (.choices, .choices), (.comment, .text):
            true
        default: false
        }
    }
}
