/// The different ways in which people answered all attributes, with how many answered so.
///
/// People with the same categories are one pattern; the order in which they came leaves no trace.
struct ResponsePatterns {
    /// One pattern with its people.
    struct Pattern {
        /// The category of each attribute as its place in ``KanoCategory/allCases``, or `missing`.
        let categories: [UInt8]

        /// How many people answered so.
        var count: Double
    }

    /// What stands for a pair without an answer.
    static let missing = UInt8.max

    /// The patterns in their order, with at least one answer each.
    let patterns: [Pattern]

    /// The number of attributes.
    let attributes: Int

    /// The number of people with at least one answer.
    let count: Int

    /// How many different categories were chosen for each attribute.
    let chosen: [Int]

    /// Collects the patterns of people's answers.
    init(_ responses: [PairResponse], attributes: Int, under table: EvaluationTable) {
        var counts: [[UInt8]: Double] = [:]
        for response in responses {
            let pattern = ResponsePatterns.pattern(of: response, attributes: attributes, under: table)
            if pattern.contains(where: { $0 != ResponsePatterns.missing }) { counts[pattern, default: 0] += 1 }
        }
        let sorted = counts.sorted { $0.key.lexicographicallyPrecedes($1.key) }
        patterns = sorted.map { Pattern(categories: $0.key, count: $0.value) }
        count = Int(counts.values.reduce(0, +))
        chosen = (0..<attributes).map { index in
            Set(sorted.map { $0.key[index] }).subtracting([ResponsePatterns.missing]).count
        }
        self.attributes = attributes
    }

    /// Returns the categories of one person's answers.
    static func pattern(of response: PairResponse, attributes: Int, under table: EvaluationTable) -> [UInt8] {
        (0..<attributes).map { index in
            guard index < response.pairs.count, let pair = response.pairs[index] else { return missing }
            return UInt8(table[pair].index)
        }
    }
}
