internal import ServiceCycle
internal import Statistics

/// The summaries of each slice of time, by question.
typealias SliceHistograms = [[Int: WeightedHistogram]]

extension CellStore {
    /// The summary of each question in each of some slices of time, group by group: each cell is read once.
    ///
    /// - Parameters:
    ///   - questions: The questions' numbers.
    ///   - cohorts: The cohorts' numbers, or nil for everyone, who then stands for a cohort.
    ///   - group: To which group a cohort belongs; each is one of its own unless told.
    ///   - slices: Days that follow upon each other and do not overlap.
    /// - Returns: For each group that has any the summaries of each slice, by question.
    /// - Throws: What the database throws.
    func histograms(
        of questions: [Int],
        cohorts: [Int]?,
        by group: (Int) -> Int = { $0 },
        in slices: [ClosedRange<Day>]
    ) throws -> [Int: SliceHistograms] {
        let scope = try scope(questions, cohorts)
        let none = [Cell](repeating: Cell(), count: slices.count)
        var sums: [Int: [Cell]] = [:]
        for (span, range) in Self.parts(of: slices) {
            let statement: SQL = """
                SELECT cohort, start, summary FROM cube
                WHERE \(scope) AND span = \(span.rawValue) AND start BETWEEN \(range.lowerBound) AND \(range.upperBound)
                """
            try connection.each(statement) { row in
                let start = Day(number: try row.int(1))
                guard let slice = slices.firstIndex(where: { $0.contains(start) }) else { return }
                let bytes = try row.blob(2)
                try sums[group(try row.int(0)), default: none][slice].merge(bytes)
            }
        }
        return sums.mapValues { $0.map { $0.histograms(of: questions) } }
    }

    /// The cells that make up all slices; where those of two slices follow upon each other they are read together.
    static func parts(of slices: [ClosedRange<Day>]) -> [(CellKey.Span, ClosedRange<Day>)] {
        let parts = slices.flatMap { Self.parts(of: $0) }.sorted { $0.1.lowerBound < $1.1.lowerBound }
        return parts.reduce(into: []) { joined, part in
            if let last = joined.last, last.0 == part.0, next(after: last.1.upperBound, last.0) == part.1.lowerBound {
                joined[joined.count - 1].1 = last.1.lowerBound...part.1.upperBound
            } else {
                joined.append(part)
            }
        }
    }

    private static func next(after start: Day, _ span: CellKey.Span) -> Day {
        span == .month ? start.startOfNextMonth : start + 1
    }
}
