internal import ServiceCycle
internal import Statistics

extension CellStore {
    /// The summary of each question over a period, cohort by cohort: each cell is read once, however they are grouped then.
    func histogramsByCohort(
        of questions: [Int],
        cohorts: [Int],
        in period: ClosedRange<Day>
    ) throws -> [Int: [Int: WeightedHistogram]] {
        let wanted = Set(questions)
        let surveys = try surveys(of: questions)
        var result: [Int: [Int: WeightedHistogram]] = [:]
        for (span, range) in Self.parts(of: period) {
            let statement: SQL = """
                SELECT cohort, summary FROM cube
                WHERE organisation_id = \(organisation) AND survey IN (\(list: surveys))
                    AND cohort IN (\(list: cohorts)) AND span = \(span.rawValue)
                    AND start BETWEEN \(range.lowerBound) AND \(range.upperBound)
                """
            try connection.each(statement) { row in
                let cohort = try row.int(0)
                try CellCoding.each(try row.blob(1)) { question, point, tally in
                    guard wanted.contains(question) else { return }
                    result[cohort, default: [:]][question, default: WeightedHistogram()].add(point, tally)
                }
            }
        }
        return result
    }
}
