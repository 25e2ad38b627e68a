import ServiceCycle
import Statistics
import Testing

@testable import Analysis

@Suite struct SamenessReportTests {
    private static let moments = ["wait", "money"]

    /// Two channels in turn; what each says of each moment.
    private func report(
        count: Int,
        _ answer: (_ moment: String, _ person: Int, _ isFirst: Bool) -> Int?
    ) -> SamenessReport {
        let questions = Self.moments.map { SampleCycle.question($0, $0, SampleCycle.rating) }
        let sheets = (0..<count).map { person in
            Self.moments.reduce(into: SampleCycle.Sheet()) { sheet, moment in
                sheet[moment] = answer(moment, person / 2, person % 2 == 0).map { .point($0) }
            }
        }
        let cycle = SampleCycle(moments: Self.moments, questions: questions, sheets: sheets)
        let groups = [("branch", 0), ("web", 1)].map { name, rest in
            GroupSeries(
                dimension: .channel,
                code: SampleCycle.code(name),
                series: cycle.series { $0 % 2 == rest }
            )
        }
        return SamenessReport(cycle.report, groups, by: .channel)
    }

    @Test func `one moment differs, the other is certainly alike`() throws {
        let found = report(count: 600) { moment, person, isFirst in
            moment == "wait" && isFirst ? 1 + person % 3 : 3 + person % 3
        }
        #expect(found.rows.map { $0.finding?.verdict } == [.different, .homogeneous])
        #expect(found.testedCount == 2)
    }

    @Test func `p-values are the library's, corrected for all moments`() throws {
        let answer = { (moment: String, person: Int, isFirst: Bool) -> Int? in
            1 + (person * (moment == "wait" ? 7 : 3) + (isFirst ? 1 : 0)) % 5
        }
        let found = report(count: 80, answer)
        let groups = Self.moments.map { moment in
            [true, false].map { isFirst in
                (0..<40).reduce(into: WeightedHistogram()) { histogram, person in
                    histogram.add(answer(moment, person, isFirst) ?? 0, Tally(count: 1))
                }
            }
        }
        let differences = try groups.map { try KruskalWallisTest($0).pValue }
        let equivalences = try groups.map { pair in
            try HomogeneityTest(of: pair.compactMap { $0.summary() }, margin: 0.25).pValue
        }
        #expect(found.rows.map { $0.finding?.difference } == HolmAdjustment.adjusted(differences))
        #expect(found.rows.map { $0.finding?.equivalence } == HolmAdjustment.adjusted(equivalences))
    }

    @Test func `few answers show neither difference nor sameness`() {
        let found = report(count: 16) { _, person, _ in 1 + person % 5 }
        #expect(found.rows.allSatisfy { $0.finding?.verdict == .notShown })
    }

    @Test func `a group of four is withheld, and with it the comparison`() {
        let found = report(count: 20) { moment, person, isFirst in
            moment == "wait" && isFirst && person >= 4 ? nil : 3 + person % 2
        }
        #expect(found.rows[0].finding == nil)
        #expect(found.rows[0].groups.contains { $0.mean == nil })
        #expect(found.rows[1].finding != nil)
    }

    @Test func `where everybody says the same nothing is made up`() throws {
        let finding = try #require(report(count: 40) { _, _, _ in 5 }.rows.first?.finding)
        #expect(finding.verdict == .notShown && finding.difference == nil && finding.equivalence == nil)
    }

    @Test func `the margin is a quarter of a point on a scale of five`() {
        #expect(report(count: 20) { _, person, _ in 1 + person % 5 }.rows.allSatisfy { $0.margin == 0.25 })
    }
}
