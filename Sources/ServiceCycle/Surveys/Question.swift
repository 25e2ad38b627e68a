/// One question, bound to a moment or to the whole.
package struct Question: Equatable, Sendable, Codable {
    package var code: Code

    /// The moment that the question asks about, or nil where it asks about the whole.
    package var moment: Code?
    package var kind: Kind
    package var text: LocalisedText

    /// The other half of a pair: the perception of an expectation pair, the dysfunctional form of a Kano pair.
    package var secondText: LocalisedText
    package var isRequired: Bool

    package init(
        code: Code,
        moment: Code? = nil,
        kind: Kind,
        text: LocalisedText,
        secondText: LocalisedText = LocalisedText(),
        isRequired: Bool = false
    ) {
        self.code = code
        self.moment = moment
        self.kind = kind
        self.text = text
        self.secondText = secondText
        self.isRequired = isRequired
    }
}

extension Question {
    /// What a question asks for.
    package enum Kind: Equatable, Sendable, Codable {
        /// Satisfaction on 2…11 points, worst first; labels are per point, or none.
        case rating(points: Int, labels: [LocalisedText])
        /// Would you recommend us? 0…10.
        case nps
        /// How easy was it? 1…points, hardest first.
        case effort(points: Int, labels: [LocalisedText])
        /// What was expected and what was lived, both 1…points.
        case expectation(points: Int, labels: [LocalisedText])
        /// How would you feel with it, and without it? Each one of the five Kano answers.
        case kano
        /// How important is it? 1…points, least first.
        case importance(points: Int, labels: [LocalisedText])
        /// One of the options.
        case choice([Option])
        /// Any of the options.
        case choices([Option])
        /// Free words.
        case text
    }

    /// One thing that can be chosen.
    package struct Option: Equatable, Sendable, Codable {
        package var code: Code
        package var text: LocalisedText

        package init(code: Code, text: LocalisedText) {
            self.code = code
            self.text = text
        }
    }
}

extension Question.Kind {
    /// The word for the kind in files and messages.
    package var name: String {
        switch self {
        case .rating: "rating"
        case .nps: "nps"
        case .effort: "effort"
        case .expectation: "expectation"
        case .kano: "kano"
        case .importance: "importance"
        case .choice: "choice"
        case .choices: "choices"
        case .text: "text"
        }
    }

    /// The points of the scale, for the kinds that have one.
    package var scale: ClosedRange<Int>? {
        switch self {
        case .rating(let points, _), .effort(let points, _), .expectation(let points, _), .importance(let points, _):
            1...max(1, points)
        case .nps: 0...10
        case .kano: 1...5
        case .choice, .choices, .text: nil
        }
    }

    package var options: [Question.Option] {
        switch self {
        case .choice(let options), .choices(let options): options
        default: []
        }
    }

    package var isPair: Bool {
        switch self {
        case .expectation, .kano: true
        default: false
        }
    }

    /// The points of the scale that count as satisfied ("top two box"; the top one where there are fewer than four).
    package var satisfied: ClosedRange<Int>? { scale.map(Self.satisfied(on:)) }

    /// The same for any scale.
    package static func satisfied(on scale: ClosedRange<Int>) -> ClosedRange<Int> {
        scale.count < 4 ? scale.upperBound...scale.upperBound : scale.upperBound - 1...scale.upperBound
    }

    /// Whether answers of this kind say how satisfied customers are with their moment.
    package var measuresSatisfaction: Bool {
        switch self {
        case .rating, .expectation: true
        default: false
        }
    }
}
