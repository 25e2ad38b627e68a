import OracleSupport
import Prioritisation
import Testing

@Suite struct ImpactAsymmetryTests {
    private static let published = Oracle.named("03_prca")["published_indices"]

    private static func asymmetry(_ row: Oracle) throws -> ImpactAsymmetry {
        try ImpactAsymmetry(penalty: #require(row["penalty"].number), reward: #require(row["reward"].number))
    }

    @Test(.enabled(if: Oracle.areThere, Oracle.absence), arguments: ImpactAsymmetryTests.published["rows"].list)
    func `six attributes of hotels`(_ row: Oracle) throws {
        let asymmetry = try Self.asymmetry(row)
        // Six decimals are given, and two were printed from coefficients with two.
        #expect(isClose(asymmetry.range, row["RIOCS"].number))
        #expect(isClose(asymmetry.satisfactionPotential, row["SGP"].number, within: 1e-6))
        #expect(isClose(asymmetry.dissatisfactionPotential, row["DGP"].number, within: 1e-6))
        #expect(isClose(asymmetry.index, row["IA"].number, within: 1e-6))
        #expect(isClose(asymmetry.index, row["printed_IA"].number, within: 0.02))
        #expect(asymmetry.factor(threshold: 0.2).rawValue == row["printed_type"].text?.lowercased())
    }

    @Test(.enabled(if: Oracle.areThere, Oracle.absence))
    func `what is badly done and annoys comes first`() throws {
        let rows = Self.published["rows"].list
        let mean = try #require(Self.published["mean_AP"].number)
        let priorities = try rows.map { row in
            let asymmetry = try Self.asymmetry(row)
            let isLow = try #require(row["AP"].number) < mean
            return ImpactPriority(asymmetry, factor: asymmetry.factor(), isLow: isLow)
        }
        let order = rows.indices.sorted { priorities[$0] < priorities[$1] }.map { rows[$0]["attribute"].text }
        #expect(order == Self.published["priority_printed"].list.map(\.text))
    }

    @Test func `a wrong sign or no impact is unclear`() throws {
        #expect(try ImpactAsymmetry(penalty: 0.1, reward: 1).factor() == .unclear)
        let nothing = try ImpactAsymmetry(penalty: 0, reward: 0)
        #expect(nothing.factor() == .unclear)
        #expect(nothing.index == nil)
        #expect(throws: AnalysisRefusal.notFinite("Reward", row: 0)) { try ImpactAsymmetry(penalty: 0, reward: .nan) }
    }
}
