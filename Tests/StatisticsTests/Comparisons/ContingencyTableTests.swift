import Statistics
import Testing

@Suite struct ContingencyTableTests {
    @Test func `sums and expected counts`() throws {
        let table = try ContingencyTable([[10, 20, 0], [30, 40, 0]])
        #expect(table.rowSums == [30, 70] && table.columnSums == [40, 60, 0] && table.total == 100)
        #expect(table.rows == 2 && table.columns == 2)
        #expect(isClose(table.expected[0][0], 12) && table.expected[1][2] == 0)
    }

    @Test func `what is no table is refused`() {
        #expect(throws: ComparisonRefusal.noAnswers) { try ContingencyTable([]) }
        #expect(throws: ComparisonRefusal.noAnswers) { try ContingencyTable([[0, 0], [0, 0]]) }
        #expect(throws: ComparisonRefusal.unevenRow(1)) { try ContingencyTable([[1, 2], [3]]) }
        #expect(throws: ComparisonRefusal.negativeCount(row: 1, column: 0)) {
            try ContingencyTable([[1, 2], [-3, 1]])
        }
        #expect(throws: ComparisonRefusal.tableTooSmall(rows: 1, columns: 2)) {
            try ContingencyTable([[1, 2], [0, 0]])
        }
        #expect(throws: ComparisonRefusal.tableTooSmall(rows: 2, columns: 1)) { try ContingencyTable([[1], [2]]) }
        #expect(throws: ComparisonRefusal.beyondNumbers) { try ContingencyTable([[.max, 1], [1, .max]]) }
    }

    @Test func `every refusal is a sentence`() {
        let refusals: [ComparisonRefusal] = [
            .tooFewGroups(count: 1, needed: 2), .tooFewAnswers(group: 0, needed: 2), .noAnswers, .noVariation,
            .notFinite(group: 0, place: 1), .impossibleGroup(0), .unevenPairs(first: 1, second: 2), .unevenRow(1),
            .negativeCount(row: 0, column: 0), .tableTooSmall(rows: 1, columns: 1), .marginOutOfRange,
            .weightsOutOfRange, .probabilityOutOfRange, .confidenceOutOfRange, .beyondNumbers,
        ]
        for refusal in refusals {
            #expect(refusal.description.hasSuffix(".") && refusal.description.first?.isUppercase == true)
        }
        #expect(Set(refusals.map(\.description)).count == refusals.count)
    }
}
