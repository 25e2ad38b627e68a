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

    /// Two branches that serve each segment alike but different mixes of them: regulars give 5 or 4, newcomers 3 or 2.
    private func mixed(regulars: [Int], newcomers: [Int], shift: Int = 0) -> (SampleCycle, [StratumSeries<GroupSeries>])
    {
        let names = ["north", "south"]
        let people = names.indices.flatMap { branch in
            (0..<regulars[branch]).map { (branch, true, $0) } + (0..<newcomers[branch]).map { (branch, false, $0) }
        }
        let sheets = people.map { branch, isRegular, index in
            let rating = (isRegular ? 4 : 2) + index % 2 - (branch == 1 ? shift : 0)
            return ["wait": Answer.point(rating)]
        }
        let question = SampleCycle.question("wait", "wait", SampleCycle.rating)
        let cycle = SampleCycle(moments: ["wait"], questions: [question], sheets: sheets)
        let strata = [true, false].map { isRegular in
            StratumSeries(
                segment: SampleCycle.code(isRegular ? "regular" : "new"),
                groups: names.enumerated().map { branch, name in
                    GroupSeries(
                        dimension: .location,
                        code: SampleCycle.code(name),
                        series: cycle.series { people[$0].0 == branch && people[$0].1 == isRegular }
                    )
                }
            )
        }
        return (cycle, strata)
    }

    @Test func `branches that only serve other customers are alike once the mix is the same`() throws {
        let (cycle, strata) = mixed(regulars: [300, 100], newcomers: [100, 300])
        let found = try #require(SamenessReport(cycle.report, likeForLike: strata, by: .location))
        // Half are regulars with a mean of 4.5, half newcomers with 2.5.
        #expect(found.rows[0].groups.compactMap { $0.mean?.value } == [3.5, 3.5])
        #expect(found.rows[0].finding?.verdict == .homogeneous)
        #expect(found.mix?.map(\.share) == [0.5, 0.5])
    }

    @Test func `a branch that is worse to everybody stays worse`() throws {
        let (cycle, strata) = mixed(regulars: [300, 100], newcomers: [100, 300], shift: 1)
        let found = try #require(SamenessReport(cycle.report, likeForLike: strata, by: .location))
        #expect(found.rows[0].finding?.verdict == .different)
        #expect(found.rows[0].groups.compactMap { $0.mean?.value } == [3.5, 2.5])
    }

    @Test func `means and p-values are the library's`() throws {
        let (cycle, strata) = mixed(regulars: [40, 12], newcomers: [10, 38], shift: 1)
        let found = try #require(SamenessReport(cycle.report, likeForLike: strata, by: .location))
        let means = try [0, 1].map { branch in
            try DirectStandardisation.mean(
                strata.compactMap { stratum in
                    stratum.groups[branch].series[0].current.summary().map {
                        (weight: stratum == strata[0] ? 52 : 48, $0)
                    }
                }
            )
        }
        #expect(found.rows[0].groups.map(\.mean) == means)
        let summaries = means.compactMap { mean in
            mean.standardError.flatMap {
                SampleSummary(mean: mean.value, variance: $0 * $0 * mean.effectiveCount, count: mean.effectiveCount)
            }
        }
        #expect(found.rows[0].finding?.difference == (try WelchAnalysisOfVariance(summaries)).pValue)
        #expect(found.rows[0].finding?.equivalence == (try HomogeneityTest(of: summaries, margin: 0.25)).pValue)
    }

    @Test func `a branch to which a segment hardly comes is not weighted, and says which`() throws {
        let (cycle, strata) = mixed(regulars: [300, 4], newcomers: [100, 300])
        let found = try #require(SamenessReport(cycle.report, likeForLike: strata, by: .location))
        #expect(found.rows[0].groups[1].absence == .missing(segment: SampleCycle.code("regular")))
        #expect(found.rows[0].groups[1].mean == nil && found.rows[0].groups[1].count == 304)
        #expect(found.rows[0].finding == nil)
    }

    @Test func `a handful of customers of a segment is no part of the mix`() throws {
        let (cycle, strata) = mixed(regulars: [300, 100], newcomers: [100, 300])
        let stray = StratumSeries(
            segment: nil,
            groups: strata[0].groups.map { group in
                GroupSeries(
                    dimension: .location,
                    code: group.code,
                    series: group.series.map { entry in
                        QuestionSeries(
                            question: entry.question,
                            survey: entry.survey,
                            current: WeightedHistogram(counts: [3: 4]),
                            previous: WeightedHistogram(),
                            monthly: [:]
                        )
                    }
                )
            }
        )
        let found = try #require(SamenessReport(cycle.report, likeForLike: strata + [stray], by: .location))
        #expect(found.mix?.count == 2 && found.rows[0].finding?.verdict == .homogeneous)
    }

    @Test func `one segment alone is no mix`() {
        let (cycle, strata) = mixed(regulars: [30, 30], newcomers: [0, 0])
        #expect(SamenessReport(cycle.report, likeForLike: strata, by: .location) == nil)
    }
}
