import ServiceCycle
import Statistics
import Testing

@Suite struct QuestionFigureTests {
    private func report(_ kind: Question.Kind, _ counts: [Int: Int]) throws -> MomentReport {
        let cycle = try ComparisonStage.report([ComparisonStage.Row(hits: 20, count: 40)])
        let moment = cycle.map.moments[0].code
        let series = QuestionSeries(
            question: Question(code: moment, moment: moment, kind: kind, text: LocalisedText()),
            survey: moment,
            current: WeightedHistogram(counts: counts),
            previous: WeightedHistogram(),
            monthly: [:]
        )
        return try #require(MomentReport(of: moment, in: cycle, series: [series], groups: [], comments: []))
    }

    private func figure(_ kind: Question.Kind, _ counts: [Int: Int]) throws -> QuestionFigure {
        try #require(try report(kind, counts).questions.first)
    }

    @Test func `every point of the scale has a share, chosen or not`() throws {
        let part = try #require(try figure(.rating(points: 5, labels: []), [2: 10, 4: 30]).parts.first)
        #expect(part.bars.map(\.share.value) == [0, 0.25, 0, 0.75, 0])
        #expect(part.bars.map(\.isSatisfied) == [false, false, false, true, true])
        #expect(part.bars[0].share.interval.upperBound > 0)
        #expect(part.mean?.value == 3.5)
    }

    @Test func `a pair is shown in halves, of which only the lived one can satisfy`() throws {
        // Forty expected four; ten of them lived two, thirty lived five; six more said only what they expected.
        let figure = try figure(.expectation(points: 5, labels: []), [402: 10, 405: 30, 300: 6])
        #expect(figure.parts.map(\.half) == [.expected, .perceived])
        #expect(figure.parts.map(\.count) == [46, 40])
        #expect(figure.parts[0].bars.allSatisfy { !$0.isSatisfied })
        #expect(figure.parts[1].bars.map(\.share.hits) == [0, 10, 0, 0, 30])
    }

    @Test func `of several choices each is a share of those who answered`() throws {
        let options = try ["a", "b"].map { Question.Option(code: try #require(Code($0)), text: LocalisedText()) }
        // Twenty customers; fifteen chose the first, ten the second.
        let figure = try figure(.choices(options), [0: 20, 1: 15, 2: 10])
        #expect(figure.count == 20)
        #expect(figure.parts.first?.bars.map(\.share.value) == [0.75, 0.5])
    }

    @Test func `fewer than five answers have no spread`() throws {
        let figure = try figure(.rating(points: 5, labels: []), [1: 2, 5: 2])
        #expect(figure.isWithheld)
        #expect(figure.parts.isEmpty)
    }

    @Test func `one question speaks for the moment, others stand beside it`() throws {
        let cycle = try ComparisonStage.report([ComparisonStage.Row(hits: 20, count: 40)])
        let moment = cycle.map.moments[0].code
        let kinds: [Question.Kind] = [.expectation(points: 5, labels: []), .rating(points: 5, labels: [])]
        let series = try kinds.enumerated().map { index, kind in
            QuestionSeries(
                question: Question(
                    code: try #require(Code("q\(index)")),
                    moment: moment,
                    kind: kind,
                    text: LocalisedText()
                ),
                survey: moment,
                current: WeightedHistogram(counts: kind.isPair ? [404: 30] : [4: 30]),
                previous: WeightedHistogram(),
                monthly: [:]
            )
        }
        let report = try #require(MomentReport(of: moment, in: cycle, series: series, groups: [], comments: []))
        #expect(report.questions.map(\.isSpeaking) == [false, true])
    }
}
