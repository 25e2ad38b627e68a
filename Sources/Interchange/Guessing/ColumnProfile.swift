/// What stands in one column of a sample.
package struct ColumnProfile: Equatable, Sendable {
    package let index: Int
    package let name: String

    /// How many cells hold something, and how many do not.
    package let filled: Int
    package let empty: Int

    /// What stands in the cells, the most frequent first, and how often.
    package let values: [(value: String, count: Int)]

    /// How often each whole number stands there.
    package let numbers: [Int: Int]

    package init(_ sample: TableSample, _ index: Int) {
        self.index = index
        name = sample.names[index].trimmed
        var counts: [String: Int] = [:]
        for row in sample.rows {
            let cell = row[index].trimmed
            if !cell.isEmpty { counts[cell, default: 0] += 1 }
        }
        filled = counts.values.reduce(0, +)
        empty = sample.rows.count - filled
        values = counts.map { (value: $0.key, count: $0.value) }
            .sorted { ($1.count, $0.value) < ($0.count, $1.value) }
        var numbers: [Int: Int] = [:]
        for (value, count) in counts {
            if case .whole(let number) = CellNumber(Array(value.utf8)[...]) { numbers[number, default: 0] += count }
        }
        self.numbers = numbers
    }

    package var distinct: Int { values.count }

    /// Whether there is nothing in it.
    package var isEmpty: Bool { filled == 0 }

    /// Whether every cell that holds something holds a whole number.
    package var isWhole: Bool { !isEmpty && numbers.values.reduce(0, +) == filled }

    /// The cells that are no whole numbers.
    package var texts: [String] {
        values.map(\.value).filter { value in
            if case .whole = CellNumber(Array(value.utf8)[...]) { false } else { true }
        }
    }

    /// The mean length of a filled cell, in characters.
    package var meanLength: Double {
        filled == 0 ? 0 : Double(values.reduce(0) { $0 + $1.value.count * $1.count }) / Double(filled)
    }

    package static func == (left: Self, right: Self) -> Bool {
        left.index == right.index && left.name == right.name && left.filled == right.filled
            && left.empty == right.empty && left.values.elementsEqual(right.values, by: ==)
    }
}
