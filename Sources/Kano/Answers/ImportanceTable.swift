public import Statistics

/// The answers to one Kano pair together with the importance that the same people gave to the attribute.
///
/// One ``PairTable`` for each point of the scale of importance. It merges and takes out like its tables.
///
/// Self-stated importance is asked on nine points, from 1 "not at all" to 9 "extremely important". It is a check of the
/// categories: people who call something a must-be rate it more important than those to whom it is indifferent.
///
/// Source: Berger, C. and others, Center for Quality of Management Journal 2 (1993), number 4, part IIb.
public struct ImportanceTable: Sendable, Hashable {
    /// The answers of the people who gave each importance; no empty ones.
    private var tables: [Int: PairTable] = [:]

    /// Creates the table of no answers.
    public init() {}

    /// Adds one answer.
    ///
    /// - Parameters:
    ///   - pair: What the person answered.
    ///   - importance: The importance the person gave, in points from 1.
    ///   - weight: How much the person counts.
    /// - Returns: Whether it was added; it is not when the importance lies below 1.
    @discardableResult public mutating func add(_ pair: AnswerPair, importance: Int, weight: Weight = .one) -> Bool {
        guard importance >= 1 else { return false }
        tables[importance, default: PairTable()].add(pair, weight: weight)
        return true
    }

    /// Adds answers of people who gave the same importance.
    ///
    /// - Parameters:
    ///   - pairs: What they answered.
    ///   - importance: The importance they gave, in points from 1.
    /// - Returns: Whether they were added; they are not when the importance lies below 1.
    @discardableResult public mutating func add(_ pairs: PairTable, importance: Int) -> Bool {
        guard importance >= 1 else { return false }
        change(importance) { $0.merge(pairs) }
        return true
    }

    /// Adds the answers of another table.
    ///
    /// - Parameter other: The answers that are not in this one yet.
    public mutating func merge(_ other: ImportanceTable) {
        for (importance, table) in other.tables { change(importance) { $0.merge(table) } }
    }

    /// Takes out the answers of another table.
    ///
    /// - Parameter other: The answers that were merged into this one before.
    public mutating func remove(_ other: ImportanceTable) {
        for (importance, table) in other.tables { change(importance) { $0.remove(table) } }
    }

    /// The answers without their importance.
    public var pairs: PairTable {
        tables.values.reduce(into: PairTable()) { $0.merge($1) }
    }

    /// The importance given by all who answered, as a histogram.
    public var importance: WeightedHistogram { importance { _ in true } }

    /// Returns the importance given by those whose own answers fall into one category.
    ///
    /// - Parameters:
    ///   - category: The category of the single person.
    ///   - table: How pairs are classified.
    /// - Returns: The histogram of importance.
    public func importance(of category: KanoCategory, under table: EvaluationTable = .cqm) -> WeightedHistogram {
        importance { table[$0] == category }
    }

    /// The tables in the order of their importance.
    var byImportance: [(importance: Int, pairs: PairTable)] {
        tables.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    private func importance(where isMeant: (AnswerPair) -> Bool) -> WeightedHistogram {
        var histogram = WeightedHistogram()
        for (importance, table) in byImportance {
            for pair in AnswerPair.all where isMeant(pair) { histogram.add(importance, table[pair]) }
        }
        return histogram
    }

    private mutating func change(_ importance: Int, _ body: (inout PairTable) -> Void) {
        var table = tables[importance] ?? PairTable()
        body(&table)
        tables[importance] = table.isEmpty ? nil : table
    }
}
