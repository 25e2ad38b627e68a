/// What people said to one question, person by person, nil where one said nothing.
public struct Ratings: Sendable, Hashable {
    /// The name by which results and refusals speak of it.
    public let name: String

    /// One answer for each person, in the same order of people for all questions.
    public let answers: [Double?]

    /// Creates the answers to a question.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - answers: One answer for each person.
    public init(_ name: String, _ answers: [Double?]) {
        self.name = name
        self.answers = answers
    }
}

extension Ratings {
    /// Whether a number can be squared and added up.
    private static func isUsable(_ number: Double) -> Bool { abs(number) <= 1e140 }

    /// Checks that columns are equally long and hold numbers that can be computed with.
    ///
    /// - Returns: The number of rows.
    static func check(_ columns: [Ratings]) throws(AnalysisRefusal) -> Int {
        guard let first = columns.first else { throw .nothingGiven }
        for column in columns {
            guard column.answers.count == first.answers.count else {
                throw .unevenColumn(column.name, count: column.answers.count, expected: first.answers.count)
            }
            if let row = column.answers.firstIndex(where: { !isUsable($0 ?? 0) }) {
                throw .notFinite(column.name, row: row)
            }
        }
        return first.answers.count
    }

    /// Checks that there is a usable weight for each row; without weights each row has weight 1.
    static func check(_ weights: [Double]?, rows: Int) throws(AnalysisRefusal) -> [Double] {
        guard let weights else { return Array(repeating: 1, count: rows) }
        guard weights.count == rows else {
            throw .unevenColumn("The weight", count: weights.count, expected: rows)
        }
        if let row = weights.firstIndex(where: { !($0 >= 0 && isUsable($0)) }) { throw .impossibleWeight(row: row) }
        guard rows == 0 || weights.contains(where: { $0 > 0 }) else { throw .impossibleWeight(row: 0) }
        return weights
    }

    /// Returns the rows in which no column is blank.
    static func completeRows(_ columns: [Ratings]) -> [Int] {
        (columns.first?.answers.indices).map { rows in
            rows.filter { row in columns.allSatisfy { $0.answers[row] != nil } }
        } ?? []
    }
}
