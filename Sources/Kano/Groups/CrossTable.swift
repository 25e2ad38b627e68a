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

    /// Returns χ² of counts with the same sums.
    func statistic(_ rows: [[Double]]) -> Double? {
        var result = 0.0
        for (row, sum) in zip(rows, sums) {
            for (observed, column) in zip(row, columns) {
                let expected = sum * column / total
                result += (observed - expected) * (observed - expected) / expected
            }
        }
        return result.isFinite ? result : nil
    }

    /// Returns the share of shuffled tables, the real one among them, with a statistic at least as large.
    func permutationP(_ statistic: Double, draws: Int, using generator: inout SeededGenerator) -> Double {
        var people = columns.enumerated().flatMap { Array(repeating: $0.offset, count: Int($0.element)) }
        var hits = 1
        for _ in 0..<draws {
            // Fisher and Yates by hand: the standard library may change how it shuffles.
            for last in stride(from: people.count - 1, to: 0, by: -1) {
                people.swapAt(last, Int(generator.uniform() * Double(last + 1)))
            }
            var (rest, shuffled) = (people[...], [[Double]]())
            for sum in sums {
                var row = columns.map { _ in 0.0 }
                for category in rest.prefix(Int(sum)) { row[category] += 1 }
                rest = rest.dropFirst(Int(sum))
                shuffled.append(row)
            }
            // Tables that tie with the real one must not be lost by the last digit.
            if (self.statistic(shuffled) ?? 0) >= statistic * (1 - 1e-10) { hits += 1 }
        }
        return Double(hits) / Double(draws + 1)
    }
}
