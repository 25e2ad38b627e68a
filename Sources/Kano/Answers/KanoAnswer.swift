/// One of the five answers to either half of a Kano pair.
///
/// The five are not a scale from good to bad: "must be" lies between "like" and "neutral" in the questionnaire's order,
/// but no distance is meant. Positions are kept, never texts; which words were shown is the ``AnswerWording``.
public enum KanoAnswer: Int, CaseIterable, Sendable, Hashable {
    /// I like it that way.
    case like = 1

    /// It must be that way.
    case mustBe

    /// I am neutral.
    case neutral

    /// I can live with it that way.
    case liveWith

    /// I dislike it that way.
    case dislike

    /// Creates the answer at a position of the short form, which asks only like, neutral and dislike.
    ///
    /// Of all ways to shorten the questionnaire this one alone agrees with the table of five answers, so that a short
    /// pair is classified by the same ``EvaluationTable``.
    ///
    /// - Parameter shortPosition: 1, 2 or 3; refused otherwise.
    public init?(shortPosition: Int) {
        switch shortPosition {
        case 1: self = .like
        case 2: self = .neutral
        case 3: self = .dislike
        default: return nil
        }
    }

    /// The score of the answer to the functional half: 4, 2, 0, −1, −2.
    ///
    /// Source: DuMouchel, W., in Berger, C. and others, Kano's methods for understanding customer-defined quality,
    /// Center for Quality of Management Journal 2 (1993), number 4, pp. 3–36.
    public var functionalScore: Int {
        switch self {
        case .like: 4
        case .mustBe: 2
        case .neutral: 0
        case .liveWith: -1
        case .dislike: -2
        }
    }

    /// The score of the answer to the dysfunctional half: −2, −1, 0, 2, 4.
    ///
    /// Source: DuMouchel in Berger and others 1993.
    public var dysfunctionalScore: Int {
        switch self {
        case .like: -2
        case .mustBe: -1
        case .neutral: 0
        case .liveWith: 2
        case .dislike: 4
        }
    }
}
