/// What one person answered to both halves of one Kano pair.
public struct AnswerPair: Sendable, Hashable {
    /// How the person feels when the attribute is there.
    public let functional: KanoAnswer

    /// How the person feels when it is not.
    public let dysfunctional: KanoAnswer

    /// Creates a pair.
    ///
    /// - Parameters:
    ///   - functional: The answer to the functional half.
    ///   - dysfunctional: The answer to the dysfunctional half.
    public init(functional: KanoAnswer, dysfunctional: KanoAnswer) {
        self.functional = functional
        self.dysfunctional = dysfunctional
    }

    /// Creates a pair from stored positions.
    ///
    /// - Parameters:
    ///   - functional: The position of the first answer, in `1...5`; refused otherwise.
    ///   - dysfunctional: The position of the second answer, in `1...5`; refused otherwise.
    public init?(functional: Int, dysfunctional: Int) {
        guard let first = KanoAnswer(rawValue: functional), let second = KanoAnswer(rawValue: dysfunctional) else {
            return nil
        }
        self.init(functional: first, dysfunctional: second)
    }

    /// The pair of the opposite attribute: what was asked as missing is asked as there.
    ///
    /// For items that most people do not want. "The waiter stays at the table" becomes "the waiter leaves us alone".
    public var flipped: AnswerPair { AnswerPair(functional: dysfunctional, dysfunctional: functional) }

    /// Whether both halves got the same answer.
    public var isStraight: Bool { functional == dysfunctional }

    /// All 25 pairs, row by row: functional 1 with dysfunctional 1 to 5 first.
    public static let all: [AnswerPair] = KanoAnswer.allCases.flatMap { functional in
        KanoAnswer.allCases.map { AnswerPair(functional: functional, dysfunctional: $0) }
    }

    /// The place of the pair in ``all``.
    var cell: Int { (functional.rawValue - 1) * 5 + dysfunctional.rawValue - 1 }
}
