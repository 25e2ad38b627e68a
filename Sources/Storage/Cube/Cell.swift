internal import Statistics

/// The summaries of all questions of a survey over one span of time and one cohort.
///
/// Cells form a commutative group under `merge`, as tallies do: sums of whole numbers, exactly undone by subtraction. Kept as
/// one sorted list, since a response touches most questions at once and a page reads many cells; decision 0011.
struct Cell: Equatable {
    struct Entry: Equatable {
        let question: Int
        let point: Int
        var tally: Tally

        /// Whether it stands before another place in a cell.
        fileprivate func isBefore(_ question: Int, _ point: Int) -> Bool {
            self.question < question || self.question == question && self.point < point
        }

        fileprivate func isAt(_ question: Int, _ point: Int) -> Bool {
            self.question == question && self.point == point
        }
    }

    /// By question, then by point; no two at the same place.
    private(set) var entries: [Entry] = []

    /// Whether nothing is counted here.
    var isEmpty: Bool { entries.allSatisfy { $0.tally == .zero } }

    /// Whether all of it can have come from answers.
    var isPossible: Bool { entries.allSatisfy(\.tally.isPossible) }

    /// What takes away exactly what this cell counts.
    var negated: Cell {
        var negated = self
        for index in entries.indices { negated.entries[index].tally = .zero - entries[index].tally }
        return negated
    }

    /// What is counted at one point of a question.
    subscript(question: Int, point: Int) -> Tally {
        let index = index(of: question, point)
        return index < entries.count && entries[index].isAt(question, point) ? entries[index].tally : .zero
    }

    mutating func add(_ tally: Tally, question: Int, point: Int) {
        put(tally, question: question, point: point, at: index(of: question, point))
    }

    /// The first place that is not before the one asked for.
    private func index(of question: Int, _ point: Int) -> Int {
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].isBefore(question, point) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Adds everything that another cell counts.
    mutating func merge(_ other: Cell) {
        guard !entries.isEmpty else { return self = other }
        var index = 0
        for entry in other.entries { merge(entry.tally, question: entry.question, point: entry.point, from: &index) }
    }

    /// Adds what a kept cell counts, without decoding it first.
    ///
    /// - Throws: Where the bytes are not those of a cell.
    mutating func merge(_ bytes: [UInt8]) throws(DatabaseFailure) {
        var index = 0
        if entries.isEmpty { entries.reserveCapacity(bytes.count / CellCoding.leastPerEntry) }
        try CellCoding.each(bytes) { merge($2, question: $0, point: $1, from: &index) }
    }

    /// Adds at a place that is not before `index`, where the last one was added: both lists are sorted.
    private mutating func merge(_ tally: Tally, question: Int, point: Int, from index: inout Int) {
        while index < entries.count, entries[index].isBefore(question, point) { index += 1 }
        put(tally, question: question, point: point, at: index)
    }

    private mutating func put(_ tally: Tally, question: Int, point: Int, at index: Int) {
        if index < entries.count, entries[index].isAt(question, point) {
            entries[index].tally += tally
        } else {
            entries.insert(Entry(question: question, point: point, tally: tally), at: index)
        }
    }
}
