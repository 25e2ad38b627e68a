import OracleSupport
import Prioritisation
import Testing

@Suite struct FailureModeTests {
    private static let oracle = Oracle.named("08_expert")["fmea"]

    private static func mode(_ example: Oracle) throws -> FailureMode {
        try FailureMode(
            severity: #require(example["S"].whole),
            occurrence: #require(example["O"].whole),
            detection: #require(example["D"].whole)
        )
    }

    @Test(.enabled(if: Oracle.areThere, Oracle.absence), arguments: FailureModeTests.oracle["rpn"].list)
    func `the risk priority number is the product`(_ example: Oracle) throws {
        #expect(try Self.mode(example).riskPriorityNumber == example["RPN"].whole)
    }

    @Test(.enabled(if: Oracle.areThere, Oracle.absence))
    func `a thousand combinations have but 120 numbers`() throws {
        var numbers: Set<Int> = []
        for severity in 1...10 {
            for occurrence in 1...10 {
                for detection in 1...10 {
                    let mode = try FailureMode(severity: severity, occurrence: occurrence, detection: detection)
                    numbers.insert(mode.riskPriorityNumber)
                }
            }
        }
        #expect(numbers.count == Self.oracle["distinct_rpn_values"].whole)
    }

    @Test func `of equal numbers the more severe one is more urgent`() throws {
        let even = try FailureMode(severity: 6, occurrence: 6, detection: 6)
        let severe = try FailureMode(severity: 9, occurrence: 8, detection: 3)
        #expect(even.riskPriorityNumber == severe.riskPriorityNumber)
        #expect(even < severe)
    }

    @Test(.enabled(if: Oracle.areThere, Oracle.absence))
    func `the priority is what the table of the house says`() throws {
        var entries: [FailureMode: ActionPriorityTable.Priority] = [:]
        for row in Oracle.table("08_fmea_ap_table") {
            let ranks = ["S", "O", "D"].compactMap { row[$0].flatMap { Int($0) } }
            try #require(ranks.count == 3)
            entries[try FailureMode(severity: ranks[0], occurrence: ranks[1], detection: ranks[2])] =
                row["AP"].flatMap { .init(rawValue: $0) }
        }
        let table = ActionPriorityTable(entries)
        #expect(table.count == 1_000)
        for example in Self.oracle["ap_example"].list {
            #expect(try table.priority(of: Self.mode(example)).rawValue == example["AP"].text)
        }
    }

    @Test func `ranks are 1 to 10, and a table need not be complete`() throws {
        #expect(throws: ExpertRefusal.notARank("Occurrence")) {
            try FailureMode(severity: 1, occurrence: 11, detection: 1)
        }
        let mode = try FailureMode(severity: 1, occurrence: 2, detection: 3)
        #expect(throws: ExpertRefusal.noEntry(severity: 1, occurrence: 2, detection: 3)) {
            try ActionPriorityTable([:]).priority(of: mode)
        }
        #expect(ActionPriorityTable.Priority.low < .high)
    }
}
