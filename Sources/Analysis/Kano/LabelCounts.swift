internal import Kano

/// How often each label of the first half met each of the second, for attributes and for groups within them, which have a number each.
struct LabelCounts: Sendable {
    private static let size = AnswerLabels.most * AnswerLabels.most

    /// Number after number, the labels of the first half one after another, and for each those of the second.
    private var cells: [Int] = []

    /// The pairs with a blank half, by number.
    private var blanks: [Int] = []

    /// Makes room for another attribute or group; returns its number.
    mutating func new() -> Int {
        cells += Array(repeating: 0, count: Self.size)
        blanks.append(0)
        return blanks.count - 1
    }

    mutating func add(_ functional: Int, _ dysfunctional: Int, to number: Int) {
        cells[number * Self.size + functional * AnswerLabels.most + dysfunctional] += 1
    }

    mutating func addBlank(to number: Int) { blanks[number] += 1 }

    /// Adds what was counted in other lines, where labels have other numbers.
    mutating func add(
        _ other: LabelCounts,
        _ otherNumber: Int,
        _ functional: [Int],
        _ dysfunctional: [Int],
        to number: Int
    ) {
        for (first, code) in functional.enumerated() {
            for (second, otherCode) in dysfunctional.enumerated() {
                cells[number * Self.size + code * AnswerLabels.most + otherCode] +=
                    other.cells[otherNumber * Self.size + first * AnswerLabels.most + second]
            }
        }
        blanks[number] += other.blanks[otherNumber]
    }

    func blanks(of number: Int) -> Int { blanks[number] }

    /// The pairs once it is known what the labels mean.
    func pairs(of number: Int, _ functional: [KanoAnswer], _ dysfunctional: [KanoAnswer]) -> PairTable {
        var counts = Array(repeating: Array(repeating: 0, count: 5), count: 5)
        for (first, answer) in functional.enumerated() {
            for (second, other) in dysfunctional.enumerated() {
                counts[answer.rawValue - 1][other.rawValue - 1] +=
                    cells[number * Self.size + first * AnswerLabels.most + second]
            }
        }
        return PairTable(counts: counts) ?? PairTable()
    }
}
