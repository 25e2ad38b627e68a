public import Statistics

extension PairTable {
    /// Returns the answers that a table reads as a category.
    ///
    /// - Parameters:
    ///   - category: The category.
    ///   - table: How pairs are read.
    /// - Returns: Their number, with their weight.
    public func tally(of category: KanoCategory, under table: EvaluationTable = .cqm) -> Tally {
        AnswerPair.all.reduce(into: .zero) { if table[$1] == category { $0 += self[$1] } }
    }

    /// Returns how many answers fall into each category.
    ///
    /// ```
    /// count of c = Σw(c) · n_eff / Σw,   n_eff = (Σw)² / Σw²
    /// ```
    ///
    /// That is the plain number of answers when counting, and also when all weights are equal.
    ///
    /// - Parameters:
    ///   - table: How pairs are read.
    ///   - weighting: Whether answers count once or with their weight.
    /// - Returns: The counts; `nil` when nobody answered, or when more was taken out than was put in.
    ///
    /// Source: Kish, L., Survey Sampling, Wiley 1965, section 11.7, for n_eff. Worked example: `PairTableTests`,
    /// weights 1, 2 and 3.
    public func categories(
        under table: EvaluationTable = .cqm,
        weighting: Weighting = .counts
    ) -> CategoryCounts? {
        guard isPossible, let n = effectiveCount(weighting) else { return nil }
        let tallies = KanoCategory.allCases.map { tally(of: $0, under: table) }
        switch weighting {
        case .counts:
            return CategoryCounts { Double(tallies[$0.index].count) }
        case .weights:
            // Written so that the factor is exactly one when all weights are.
            let units = Double(Weight.unitsPerOne)
            let sum = Double(tallies.reduce(0) { $0 + $1.weight }) / units
            return CategoryCounts { Double(tallies[$0.index].weight) / units * (n / sum) }
        }
    }
}
