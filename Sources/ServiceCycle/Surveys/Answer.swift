/// What a customer answered to one question.
package enum Answer: Equatable, Sendable {
    /// A point of the scale: rating, recommendation, effort or importance.
    case point(Int)
    /// What was expected and what was perceived; one half may be missing.
    case expectation(expected: Int?, perceived: Int?)
    /// The answers to the functional and the dysfunctional form, 1…5; one half may be missing.
    case kano(functional: Int?, dysfunctional: Int?)
    case choice(Code)
    case choices([Code])
    case text(String)
}

extension Answer {
    /// Whether it says nothing, such as an empty text.
    package var isBlank: Bool {
        switch self {
        case .text(let text): text.allSatisfy(\.isWhitespace)
        case .choices(let codes): codes.isEmpty
        case .point, .expectation, .kano, .choice: false
        }
    }

    /// The longest free text that is accepted, in UTF-8 bytes.
    package static let longestText = 10_000

    /// Why this is no answer to a question of the kind, in a sentence, or nil where it is one.
    package func problem(for kind: Question.Kind) -> String? {
        switch (self, kind) {
        case (.point(let point), .rating), (.point(let point), .nps), (.point(let point), .effort),
            (.point(let point), .importance):
            return Self.problem(point, on: kind.scale)
        case (.expectation(let first, let second), .expectation), (.kano(let first, let second), .kano):
            if first == nil, second == nil { return "Both halves of the pair are empty." }
            return [first, second].compactMap { $0 }.compactMap { Self.problem($0, on: kind.scale) }.first
        case (.choice(let code), .choice(let options)):
            return Self.problem(code, among: options)
        case (.choices(let codes), .choices(let options)):
            if Set(codes).count != codes.count { return "An option is named twice." }
            return codes.compactMap { Self.problem($0, among: options) }.first
        case (.text(let text), .text):
            return text.utf8.count > Self.longestText ? "The text is longer than \(Self.longestText) bytes." : nil
        default:
            return "A question of the kind \(kind.name) takes \(kind.expects)."
        }
    }

    private static func problem(_ point: Int, on scale: ClosedRange<Int>?) -> String? {
        guard let scale, !scale.contains(point) else { return nil }
        return "\(point) is not between \(scale.lowerBound) and \(scale.upperBound)."
    }

    private static func problem(_ code: Code, among options: [Question.Option]) -> String? {
        guard !options.contains(where: { $0.code == code }) else { return nil }
        return "\"\(code)\" is none of the options \(options.map(\.code.text).joined(separator: ", "))."
    }
}

extension Question.Kind {
    fileprivate var expects: String {
        switch self {
        case .rating, .nps, .effort, .importance: "a whole number"
        case .expectation: "an object with \"expected\" and \"perceived\""
        case .kano: "an object with \"functional\" and \"dysfunctional\""
        case .choice: "the code of an option"
        case .choices: "a list of codes of options"
        case .text: "a text"
        }
    }
}
