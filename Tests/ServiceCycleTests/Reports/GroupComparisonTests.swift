import ServiceCycle
import Statistics
import Testing

@Suite struct GroupComparisonTests {
    /// The groups of a moment with these hits and counts.
    private func groups(_ rows: [(hits: Int, count: Int)]) throws -> [GroupComparison.GroupFigure] {
        let cycle = try ComparisonStage.report([ComparisonStage.Row(hits: 300, count: 600)])
        let moment = cycle.map.moments[0].code
        let question = Question(
            code: moment,
            moment: moment,
            kind: .rating(points: 5, labels: []),
            text: LocalisedText()
        )
        let series = { (histogram: WeightedHistogram) in
            QuestionSeries(
                question: question,
                survey: moment,
                current: histogram,
                previous: WeightedHistogram(),
                monthly: [:]
            )
        }
        let parts = rows.map { ComparisonStage.histogram(ComparisonStage.Row(hits: $0.hits, count: $0.count)) }
        let groups = try parts.enumerated().map { index, part in
            GroupSeries(dimension: .location, code: try #require(Code("l\(index)")), series: [series(part)])
        }
        let report = try #require(
            MomentReport(
                of: moment,
                in: cycle,
                series: [series(parts.reduce(into: WeightedHistogram()) { $0.merge($1) })],
                groups: groups,
                comments: []
            )
        )
        return report.groups.first?.groups ?? []
    }

    @Test func `each group is compared with all others together`() throws {
        let groups = try groups([(56, 70), (24, 40), (24, 40)])
        // The others are 48 of 80: Newcombe (1998), table II, first contrast.
        let test = try #require(groups[0].test)
        #expect(abs(test.difference - 0.2) < 1e-12)
        #expect(abs(test.interval.lowerBound - 0.0524) < 5e-5)
        #expect(groups.map { $0.test == nil } == [false, false, false])
    }

    @Test func `p-values are corrected for all groups`() throws {
        let groups = try groups([(60, 100), (60, 100), (90, 100)])
        let one = try #require(Proportion(successes: 90, trials: 100))
        let rest = try #require(Proportion(successes: 120, trials: 200))
        let pooled = try #require(TwoProportions(of: one, against: rest)?.pValue)
        #expect(abs((groups[2].test?.pValue ?? 0) - 3 * pooled) < 1e-15)
        #expect(groups[2].test?.verdict == .higher)
    }

    @Test func `a lone small group takes the next smallest with it, or it could be found by subtraction`() throws {
        let groups = try groups([(3, 4), (20, 30), (50, 60)])
        #expect(groups.map(\.isWithheld) == [true, true, false])
        #expect(groups.map { $0.satisfied == nil } == [true, true, false])
        #expect(groups[2].test == nil)
    }

    @Test func `several small groups hide each other`() throws {
        #expect(try groups([(3, 4), (2, 3), (50, 60)]).map(\.isWithheld) == [true, true, false])
    }

    @Test func `a single group is no comparison`() throws {
        #expect(try groups([(50, 60), (0, 0)]).isEmpty)
    }
}
