internal import Statistics

/// Groups by categories, without empty ones.
///
/// Source: Pearson, K., Philosophical Magazine 50 (1900), 157–175. Worked example: `CategoryHomogeneityTests`.
struct CrossTable {
    /// The counts, group by group.
    let rows: [[Double]]

    /// The sum of each category.
    let columns: [Double]

    /// The sum of each group.
    private let sums: [Double]

    /// The sum of all.
    let total: Double

    /// Creates the table, unless fewer than two groups or two categories are left.
    init?(_ groups: [CategoryCounts]) {
        let chosen = KanoCategory.allCases.filter { category in groups.contains { $0[category] > 0 } }
        rows = groups.filter { $0.total > 0 }.map { group in chosen.map { group[$0] } }
        sums = rows.map { $0.reduce(0, +) }
        total = sums.reduce(0, +)
        var columns = chosen.map { _ in 0.0 }
        for row in rows { for index in row.indices { columns[index] += row[index] } }
        self.columns = columns
        guard rows.count >= 2, columns.count >= 2 else { return nil }
    }

    /// The smallest expected count.
    var smallestExpected: Double { (sums.min() ?? 0) * (columns.min() ?? 0) / total }

    /// Whether expected counts are too small for the χ² distribution, after Cochran.
    var isSparse: Bool {
        let expected = sums.flatMap { sum in columns.map { sum * $0 / total } }
        return smallestExpected < 1 || Double(expected.count { $0 < 5 }) > 0.2 * Double(expected.count)
    }

    /// χ² of the table, Σ o²/e − N, dimensionless.
    var statistic: Double {
        let inverse = inverseExpected
        let sum = zip(rows.joined(), inverse).reduce(0.0) { $0 + $1.0 * $1.0 * $1.1 }
        return max(0, sum - total)
    }

    /// One over the expected count of each cell, group by group.
    private var inverseExpected: [Double] { sums.flatMap { sum in columns.map { total / (sum * $0) } } }

    /// Returns the share of shuffled tables, the real one among them, with a statistic at least as large.
    ///
    /// People are dealt to the groups anew by the shuffle of Fisher and Yates, which the standard library might change;
    /// the last group gets whoever is left.
    func permutationP(draws: Int, using generator: inout SeededGenerator) -> Double {
        var people = columns.enumerated().flatMap { Array(repeating: $0.offset, count: Int($0.element)) }
        let sizes = sums.dropLast().map { Int($0) }
        let (inverse, categories) = (inverseExpected, columns.count)
        // Tables that tie with the real one must not be lost by the last digit.
        let target = (statistic + total) * (1 - 1e-12)
        var (hits, row) = (1, columns)
        for _ in 0..<draws {
            var (next, cell, sum, left) = (0, 0, 0.0, columns)
            for size in sizes {
                for index in row.indices { row[index] = 0 }
                for place in next..<next + size {
                    people.swapAt(place, place + Int(generator.uniform() * Double(people.count - place)))
                    row[people[place]] += 1
                }
                next += size
                for index in 0..<categories {
                    sum += row[index] * row[index] * inverse[cell + index]
                    left[index] -= row[index]
                }
                cell += categories
            }
            for index in 0..<categories { sum += left[index] * left[index] * inverse[cell + index] }
            if sum >= target { hits += 1 }
        }
        return Double(hits) / Double(draws + 1)
    }
}
