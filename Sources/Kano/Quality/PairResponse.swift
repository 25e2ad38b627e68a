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

extension PairResponse {
    /// Returns how many of the answered pairs fall into a category, such as those that are questionable.
    ///
    /// - Parameters:
    ///   - category: The category.
    ///   - table: How pairs are read.
    /// - Returns: A ratio in `0...1`, or `nil` for a person without answers.
    public func share(of category: KanoCategory, under table: EvaluationTable = .cqm) -> Double? {
        let answered = pairs.compactMap { $0 }
        guard !answered.isEmpty else { return nil }
        return Double(answered.count { table[$0] == category }) / Double(answered.count)
    }

    /// Returns the response with some attributes asked the other way round; see ``AnswerPair/flipped``.
    ///
    /// - Parameter attributes: The places of those attributes.
    /// - Returns: The response with these pairs flipped.
    public func flipping(_ attributes: Set<Int>) -> PairResponse {
        let flipped = pairs.enumerated().map { attributes.contains($0.offset) ? $0.element?.flipped : $0.element }
        return PairResponse(pairs: flipped, weight: weight, seconds: seconds)
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
