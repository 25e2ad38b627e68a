public import Statistics

/// The results of a study with and without the people whose answers look careless.
public struct CarelessComparison: Sendable {
    /// The signs that were found, by the place of the person among the responses; only people with signs.
    public let signs: [Int: [CarelessSign]]

    /// The tables of all people, in the order of the attributes.
    public let everyone: [PairTable]

    /// The tables without the flagged people.
    public let careful: [PairTable]

    /// The attributes whose largest category is another one without the flagged people, in their order.
    public let changed: [Int]

    /// Compares the two.
    ///
    /// - Parameters:
    ///   - responses: The people's answers.
    ///   - attributes: How many attributes the study has.
    ///   - screen: The rules by which people are flagged.
    ///   - table: How pairs are read.
    ///   - weighting: Whether answers count once or with their weight.
    public init(
        _ responses: [PairResponse],
        attributes: Int,
        screen: CarelessScreen = CarelessScreen(),
        table: EvaluationTable = .cqm,
        weighting: Weighting = .counts
    ) {
        var signs: [Int: [CarelessSign]] = [:]
        for (index, response) in responses.enumerated() {
            let found = screen.signs(in: response, under: table)
            if !found.isEmpty { signs[index] = found }
        }
        let flagged = PairTable.tables(of: signs.keys.map { responses[$0] }, attributes: attributes)
        let everyone = PairTable.tables(of: responses, attributes: attributes)
        var careful = everyone
        for index in careful.indices { careful[index].remove(flagged[index]) }
        func category(_ pairs: PairTable) -> KanoCategory? {
            pairs.categories(under: table, weighting: weighting)?.mode()?.category
        }
        self.signs = signs
        self.everyone = everyone
        self.careful = careful
        changed = everyone.indices.filter { category(everyone[$0]) != category(careful[$0]) }
    }
}
