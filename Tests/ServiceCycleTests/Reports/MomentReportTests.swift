import ServiceCycle
import Statistics
import Testing

@Suite struct MomentReportTests {
    private func cycle(_ rows: [ComparisonStage.Row]) throws -> CycleReport { try ComparisonStage.report(rows) }

    private func report(_ code: String, in cycle: CycleReport) throws -> MomentReport? {
        MomentReport(of: try #require(Code(code)), in: cycle, series: [], groups: [], comments: [])
    }

    @Test func `a moment knows its neighbours, the first and the last only one`() throws {
        let cycle = try cycle(Array(repeating: ComparisonStage.Row(hits: 30, count: 40), count: 3))
        let codes = try (1...3).map { number in
            let report = try #require(try report("m\(number)", in: cycle))
            return [report.previous?.code.text, report.next?.code.text]
        }
        #expect(codes == [[nil, "m2"], ["m1", "m3"], ["m2", nil]])
    }

    @Test func `a moment that the map does not have has no report`() throws {
        #expect(try report("m9", in: try cycle([ComparisonStage.Row(hits: 30, count: 40)])) == nil)
    }

    @Test func `comments are shown from five on`() throws {
        let question = Question(code: try #require(Code("words")), kind: .text, text: LocalisedText())
        let comment = Comment(day: Day(number: 0), text: "Kind.", attributes: Attributes())
        let list = { (count: Int?, shown: Int) in
            CommentList(.moment, question: question, count: count, comments: Array(repeating: comment, count: shown))
        }
        #expect([list(4, 4), list(nil, 4)].allSatisfy { $0.isWithheld && $0.comments.isEmpty })
        #expect([list(5, 5), list(nil, 5), list(80, 8)].allSatisfy { !$0.isWithheld && !$0.comments.isEmpty })
    }

    @Test func `a moment without standard is told from one that is certainly below`() throws {
        let cycle = try cycle([
            ComparisonStage.Row(hits: 300, count: 1_000), ComparisonStage.Row(hits: 800, count: 1_000),
            ComparisonStage.Row(hits: 790, count: 1_000), ComparisonStage.Row(hits: 2, count: 3),
        ])
        let sentences = cycle.moments.map {
            Finding.about($0, in: .english).sentence.replacing("\u{00A0}", with: " ")
        }
        #expect(
            sentences == [
                "30 % satisfied (27–33, n = 1,000), certainly 49 points below the middle of all moments.",
                "80 % satisfied (77–82, n = 1,000), 1 point above the middle of all moments, but not certainly so.",
                "79 % satisfied (76–81, n = 1,000), just above the middle of all moments, but not certainly so.",
                "Too little data: there are fewer than five answers in this selection.",
            ]
        )
    }

    @Test func `the round goes on with what is known`() throws {
        let good = ComparisonStage.Row(hits: 80, count: 100)
        #expect(CycleRound(try cycle([])) == .map)
        #expect(CycleRound(try cycle([ComparisonStage.Row(hits: 2, count: 3)])) == .listen)
        #expect(CycleRound(try cycle([good, good])) == .understand)
        #expect(CycleRound(try cycle([good, good, ComparisonStage.Row(hits: 10, count: 100)])) == .decide)
    }
}
