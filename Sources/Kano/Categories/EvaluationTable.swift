/// How a pair of answers is read as a category.
///
/// Rows are functional 1 to 5, columns dysfunctional 1 to 5. The two published tables differ in two cells only.
public struct EvaluationTable: Sendable, Hashable {
    /// The name under which the table is chosen, such as `cqm`.
    public let name: String

    /// The categories in the order of ``AnswerPair/all``.
    private let cells: [KanoCategory]

    /// Creates a table of one's own.
    ///
    /// - Parameters:
    ///   - name: The name under which it is chosen, not empty.
    ///   - rows: Five rows, functional 1 to 5, of five letters each, dysfunctional 1 to 5, such as `"QAAAO"`; refused
    ///     when there are more or fewer, or a letter is none of M, O, A, I, R, Q.
    public init?(name: String, rows: [String]) {
        let cells = rows.joined().compactMap { KanoCategory(rawValue: String($0)) }
        guard !name.isEmpty, rows.count == 5, rows.allSatisfy({ $0.count == 5 }), cells.count == 25 else { return nil }
        self.name = name
        self.cells = cells
    }

    private init(_ name: String, _ category: (AnswerPair) -> KanoCategory) {
        self.name = name
        cells = AnswerPair.all.map(category)
    }

    /// The table of 1993, the default.
    ///
    /// ```
    ///            like  must-be  neutral  live-with  dislike
    /// like         Q      A        A         A         O
    /// must-be      R      I        I         I         M
    /// neutral      R      I        I         I         M
    /// live-with    R      I        I         I         M
    /// dislike      R      R        R         R         Q
    /// ```
    ///
    /// Source: Berger, C. and others, Kano's methods for understanding customer-defined quality, Center for Quality of
    /// Management Journal 2 (1993), number 4, pp. 3–36; the same in Sauerwein and others 1996 and Matzler and
    /// Hinterhuber 1998. Worked example: `EvaluationTableTests`.
    public static let cqm = EvaluationTable("cqm") { pair in
        switch (pair.functional, pair.dysfunctional) {
        case (.like, .like), (.dislike, .dislike): .questionable
        case (.dislike, _), (_, .like): .reverse
        case (.like, .dislike): .oneDimensional
        case (.like, _): .attractive
        case (_, .dislike): .mustBe
        default: .indifferent
        }
    }

    /// The stricter table: the same answer to both halves is questionable, unless it is "neutral".
    ///
    /// Source: Pouliot, F., in Berger and others 1993, p. 33. Worked example: `EvaluationTableTests`.
    public static let pouliot = EvaluationTable("pouliot") { pair in
        pair.isStraight && pair.functional != .neutral ? .questionable : cqm[pair]
    }

    /// The category of a pair.
    ///
    /// - Parameter pair: What a person answered.
    public subscript(pair: AnswerPair) -> KanoCategory { cells[pair.cell] }
}
