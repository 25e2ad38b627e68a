internal import ServiceCycle
internal import Statistics

extension CellStore {
    /// The summary of each question week by week, keyed by the Monday.
    func weekly(
        of questions: [Int],
        cohorts: [Int]?,
        in period: ClosedRange<Day>
    ) throws -> [Int: [Day: WeightedHistogram]] {
        let wanted = Set(questions)
        let statement: SQL = """
            SELECT start, summary FROM cube WHERE \(try scope(questions, cohorts)) AND span = \(CellKey.Span.day.rawValue)
                AND start BETWEEN \(period.lowerBound) AND \(period.upperBound)
            """
        var result: [Int: [Day: WeightedHistogram]] = [:]
        try connection.each(statement) { row in
            let week = Day(number: try row.int(0)).startOfWeek
            try CellCoding.each(try row.blob(1)) { question, point, tally in
                guard wanted.contains(question) else { return }
                result[question, default: [:]][week, default: WeightedHistogram()].add(point, tally)
            }
        }
        return result
    }
}
