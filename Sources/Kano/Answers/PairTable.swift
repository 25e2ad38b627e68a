public import Statistics

/// The exact summary of the answers to one Kano pair: one `Tally` for each of the 25 combinations.
///
/// Tables form a commutative monoid under ``merge(_:)``, with `PairTable()` as the empty element, and ``remove(_:)``
/// undoes ``merge(_:)`` exactly, for answers that must be erased. Everything this library says of one attribute follows
/// from its table, so that another ``EvaluationTable`` can be chosen after the survey. The order in which people
/// answered leaves no trace.
///
/// Taking out what was never put in leaves negative tallies; such a table is not ``isPossible`` and has no figures.
public struct PairTable: Sendable, Hashable {
    /// The tallies in the order of ``AnswerPair/all``.
    private(set) var cells: [Tally]

    /// Creates the table of no answers.
    public init() { cells = Array(repeating: .zero, count: 25) }

    /// Creates a table of answers that weigh one each.
    ///
    /// - Parameter counts: Five rows, functional 1 to 5, of five counts, dysfunctional 1 to 5; refused when there are
    ///   more or fewer, or a count below zero or above a million million.
    public init?(counts: [[Int]]) {
        guard counts.count == 5,
            counts.allSatisfy({ row in row.count == 5 && row.allSatisfy((0...1_000_000_000_000).contains) })
        else {
            return nil
        }
        cells = counts.joined().map(Tally.init(count:))
    }

    /// Adds one answer that weighs one.
    ///
    /// - Parameter pair: What the person answered.
    public mutating func add(_ pair: AnswerPair) { cells[pair.cell] += Tally(count: 1) }

    /// Adds one answer of a weighted sample.
    ///
    /// - Parameters:
    ///   - pair: What the person answered.
    ///   - weight: How much the person counts.
    public mutating func add(_ pair: AnswerPair, weight: Weight) { add(pair, Tally(weight: weight)) }

    /// Adds answers that are all the same.
    ///
    /// - Parameters:
    ///   - pair: What these people answered.
    ///   - tally: How many they are.
    public mutating func add(_ pair: AnswerPair, _ tally: Tally) { cells[pair.cell] += tally }

    /// Adds the answers of another table.
    ///
    /// - Parameter other: The answers that are not in this one yet.
    public mutating func merge(_ other: PairTable) {
        for index in cells.indices { cells[index] += other.cells[index] }
    }

    /// Takes out the answers of another table.
    ///
    /// - Parameter other: The answers that were merged into this one before.
    public mutating func remove(_ other: PairTable) {
        for index in cells.indices { cells[index] -= other.cells[index] }
    }

    /// The answers that are a given pair.
    ///
    /// - Parameter pair: The combination of answers.
    public subscript(pair: AnswerPair) -> Tally { cells[pair.cell] }

    /// The table of the opposite attribute, every pair flipped; see ``AnswerPair/flipped``.
    public var flipped: PairTable {
        var table = PairTable()
        for pair in AnswerPair.all { table.add(pair.flipped, self[pair]) }
        return table
    }

    /// Whether there are no answers.
    public var isEmpty: Bool { cells.allSatisfy { $0 == .zero } }

    /// Whether every tally could be that of answers really given; no figure is had from a table that is not possible.
    public var isPossible: Bool { cells.allSatisfy(\.isPossible) }

    /// The number of answered pairs, n.
    public var count: Int { cells.reduce(0) { $0 + $1.count } }

    /// The numbers of answers: five rows, functional 1 to 5, of five, dysfunctional 1 to 5.
    public var counts: [[Int]] {
        stride(from: 0, to: 25, by: 5).map { start in cells[start..<start + 5].map(\.count) }
    }

    /// The number of answers, or the number of equally weighted ones that would tell as much; `nil` when nobody
    /// answered.
    ///
    /// - Parameter weighting: Whether answers count once or with their weight.
    /// - Returns: n, or n_eff = (Σw)²/Σw² after Kish.
    public func effectiveCount(_ weighting: Weighting = .counts) -> Double? {
        histogram { $0.cell }.effectiveCount(weighting)
    }

    /// Returns the answers as a histogram of some whole number that each pair has.
    ///
    /// - Parameter point: The number of a pair, such as the score of its functional half.
    /// - Returns: The histogram of that number over all answers.
    func histogram(of point: (AnswerPair) -> Int) -> WeightedHistogram {
        var histogram = WeightedHistogram()
        for pair in AnswerPair.all where self[pair] != .zero { histogram.add(point(pair), self[pair]) }
        return histogram
    }
}
