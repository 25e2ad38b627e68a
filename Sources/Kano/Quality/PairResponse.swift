public import Statistics

/// One person's Kano pairs over all attributes of a study.
public struct PairResponse: Sendable, Hashable {
    /// The pairs in the order of the attributes; `nil` where a half is missing or "does not apply".
    public let pairs: [AnswerPair?]

    /// How much the person counts.
    public let weight: Weight

    /// How long the person took for all pairs, in seconds, if it was measured.
    public let seconds: Double?

    /// Creates a response.
    ///
    /// - Parameters:
    ///   - pairs: The pairs in the order of the attributes.
    ///   - weight: How much the person counts.
    ///   - seconds: How long the person took for all pairs, if it was measured.
    public init(pairs: [AnswerPair?], weight: Weight = .one, seconds: Double? = nil) {
        self.pairs = pairs
        self.weight = weight
        self.seconds = seconds
    }
}

extension PairTable {
    /// Returns the table of each attribute.
    ///
    /// - Parameters:
    ///   - responses: The people's answers, in any order.
    ///   - attributes: How many attributes the study has; pairs beyond are left out.
    /// - Returns: The tables in the order of the attributes.
    public static func tables(of responses: some Sequence<PairResponse>, attributes: Int) -> [PairTable] {
        var tables = Array(repeating: PairTable(), count: max(0, attributes))
        for response in responses {
            for (index, pair) in response.pairs.prefix(tables.count).enumerated() {
                if let pair { tables[index].add(pair, weight: response.weight) }
            }
        }
        return tables
    }
}
