import Analysis
import Interchange
import OracleSupport
import Prioritisation
import ServiceCycle
import Testing

/// Plans from a YAML file to the choice.
@Suite struct PlanAnalysisTests {
    /// The service portfolio of fourteen actions.
    ///
    /// Source: methods/decide.md, section 9: the best choice is worth 234, reached twice at the same cost of 58; the greedy one 226.
    private static let portfolio = """
        resources: {cost: 60, staff: 60, it: 45}
        actions:
          - {id: 1, value: 34, uses: {cost: 4, staff: 3, it: 4}}
          - {id: 2, value: 55, uses: {cost: 18, staff: 20, it: 0}}
          - {id: 3, value: 28, uses: {cost: 6, staff: 2, it: 1}}
          - {id: 4, value: 30, uses: {cost: 5, staff: 12, it: 0}}
          - {id: 5, value: 41, uses: {cost: 9, staff: 15, it: 2}, needs: [4]}
          - {id: 6, value: 52, uses: {cost: 22, staff: 6, it: 25}, needs: [1], must: false}
          - {id: 7, value: 26, uses: {cost: 7, staff: 3, it: 12}}
          - {id: 8, value: 22, uses: {cost: 4, staff: 10, it: 0}, must: true}
          - {id: 9, value: 18, uses: {cost: 8, staff: 4, it: 0}}
          - {id: 10, value: 15, uses: {cost: 3, staff: 3, it: 6}}
          - {id: 11, value: 33, uses: {cost: 10, staff: 14, it: 5}, needs: [5]}
          - {id: 12, value: 12, uses: {cost: 5, staff: 4, it: 6}}
          - {id: 13, value: 60, uses: {cost: 30, staff: 8, it: 20}, needs: [3]}
          - {id: 14, value: 20, uses: {cost: 12, staff: 2, it: 5}}
        exclusive: [[2, 13]]
        """

    private func solve(_ text: String) throws -> Oracle {
        try members(PlanAnalysis(try PlanFile.read(Array(text.utf8), name: "plan.yaml")))
    }

    @Test func `the portfolio's best choice is found and proved`() throws {
        let found = try solve(Self.portfolio)
        #expect(found["status"].text == "optimal" && found["value"].number == 234 && found["bound"].number == 234)
        #expect(found["chosen"].numbers == [1, 3, 4, 5, 6, 8, 10, 12] && found["used"]["cost"].number == 58)
        #expect(found["greedy"]["value"].number == 226 && found["left_out"].list.count == 6)
    }

    @Test func `musts that do not fit make no plan`() throws {
        let found = try solve(Self.portfolio.replacing("cost: 60", with: "cost: 3"))
        #expect(found["status"].text == "infeasible" && found["reason"].text?.contains("cost") == true)
    }

    @Test(arguments: [
        ("needs: [4]", "needs: [5]", "line 7"), ("needs: [4]", "needs: [99]", "line 7"),
        ("uses: {cost: 4, staff: 3, it: 4}", "uses: {cost: -4}", "line 3"),
        ("uses: {cost: 4, staff: 3, it: 4}", "uses: {time: 4}", "line 3"), ("id: 7", "id: 6", "line 9"),
        ("[[2, 13]]", "[[2, 77]]", "line 17"), ("value: 34", "value: much", "line 3"),
    ])
    func `what is wrong is named with its line`(_ text: String, _ bad: String, _ line: String) async {
        let sentence = await refusal { _ = try solve(Self.portfolio.replacing(text, with: bad)) }
        #expect(sentence.contains("\(line),"), "\(sentence)")
    }
}
