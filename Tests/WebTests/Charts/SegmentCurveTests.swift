import Analysis
import ServiceCycle
import Statistics
import Testing

@testable import Web

@Suite struct SegmentCurveTests {
    private let sample: StorySample

    init() throws { sample = try StorySample(resources: SamplePages().resources) }

    private func lines(_ groups: [GroupSeries], _ curve: String? = nil) throws -> SegmentLines {
        let (report, series) = sample.answers(ReportRequest())
        return try #require(
            SegmentLines(
                report,
                CurveMeasure(curve, for: report),
                report.groups(groups, among: series, by: .segment),
                SamenessReport(report, groups, by: .segment),
                .english
            )
        )
    }

    @Test func `of eight segments the six largest are drawn, and the others named`() throws {
        let lines = try lines(sample.manySegments(ReportRequest()))
        #expect(
            lines.lines.map(\.name) == ["families", "neighbours", "pensioners", "shop-owners", "students", "tourists"]
        )
        #expect(lines.leftOut == ["press", "staff"])
        #expect(SegmentText(lines).note?.contains("“press”, “staff”") == true)
    }

    @Test func `nothing is drawn across a moment that is withheld`() throws {
        let lines = try lines(sample.manySegments(ReportRequest()))
        let curve = SegmentCurve(lines, id: "s")
        for (place, line) in lines.lines.enumerated() {
            let runs = line.points.split { $0 == nil }.map(\.count).filter { $0 > 1 }
            let drawn = curve.segmentsLines.filter { $0.strokeLine == "\(place + 1)" }
            #expect(drawn.map { $0.strokePoints.split(separator: " ").count } == runs)
        }
        let gaps = lines.lines.reduce(0) { $0 + $1.points.count { $0 == nil } }
        #expect(gaps > 0 && curve.segmentsColumns.reduce(0) { $0 + $1.columnGaps.count } == gaps)
    }

    /// Three segments, of which the last has so many answers about one moment, and the place of that moment.
    private func three(few count: Int) throws -> (lines: SegmentLines, place: Int) {
        let groups = Array(sample.manySegments(ReportRequest()).prefix(3))
        let last = try #require(groups.last)
        let moment = try #require(last.series.first?.question.moment)
        let series = last.series.map { entry in
            guard entry.question.moment == moment else { return entry }
            var current = WeightedHistogram()
            let usual = entry.current.points.max { entry.current[$0].count < entry.current[$1].count }
            if let usual, count > 0 { current.add(usual, Tally(count: count)) }
            return QuestionSeries(
                question: entry.question,
                survey: entry.survey,
                current: current,
                previous: WeightedHistogram(),
                monthly: [:]
            )
        }
        let small = GroupSeries(dimension: last.dimension, code: last.code, series: series)
        let lines = try lines(Array(groups.dropLast()) + [small])
        return (lines, try #require(lines.report.moments.firstIndex { $0.moment.code == moment }))
    }

    @Test func `a moment that nobody of a segment answered for has no answers, and nothing is withheld`() throws {
        let (lines, place) = try three(few: 0)
        #expect(lines.lines.compactMap { $0.gap(at: place) } == [.unanswered])
        #expect(lines.hint(at: place).contains("no answers") && !lines.hint(at: place).contains("not shown"))
        #expect(SegmentCurve(lines, id: "s").segmentsColumns[place].columnGaps.map(\.words) == ["–"])
        #expect(SegmentLegend(lines).legendUnanswered == "– no answers")
    }

    @Test func `a segment by which a small one could be worked out is not said to be small`() throws {
        let (lines, place) = try three(few: 2)
        #expect(lines.lines.compactMap { $0.gap(at: place) } == [.withheld, .withheld])
        #expect(lines.hint(at: place).contains("not shown") && !lines.hint(at: place).contains("n < 5"))
        #expect(SegmentLegend(lines).legendWithheld?.contains("or they could be worked out") == true)
    }

    @Test func `two have bands, more have whiskers alone`() throws {
        let many = SegmentCurve(try lines(sample.manySegments(ReportRequest())), id: "s")
        #expect(many.segmentsBands.isEmpty && !many.segmentsLines.isEmpty)
        let groups = sample.manySegments(ReportRequest()).prefix(2)
        #expect(SegmentCurve(try lines(Array(groups)), id: "s").segmentsBands.count == 2)
    }

    @Test func `no two names cover each other, and no two lines have the same dash or mark`() throws {
        let curve = SegmentCurve(try lines(sample.manySegments(ReportRequest())), id: "s")
        let heights = curve.segmentsNames.compactMap { Double($0.nameWords.first?.wy ?? "") }.sorted()
        #expect(heights.count == 6 && zip(heights, heights.dropFirst()).allSatisfy { $1 - $0 >= 14 })
        #expect(Set(curve.segmentsNames.map(\.nameLine)).count == 6)
    }

    @Test func `a moment is marked exactly where the corrected test says so`() throws {
        let lines = try lines(sample.manySegments(ReportRequest()))
        let marked = SegmentCurve(lines, id: "s").segmentsColumns.map { $0.columnDiffers != nil }
        #expect(marked == lines.sameness.rows.map { $0.finding?.verdict == .different })
        #expect(marked.contains(true) && marked.contains(false))
    }

    @Test func `each point is told with its interval and n`() throws {
        let lines = try lines(sample.manySegments(ReportRequest()), "mean")
        let format = NumberFormat(.english)
        let point = try #require(lines.lines[0].points[0])
        let text =
            "families \(format.decimal(point.estimate.value)) (\(format.interval(point.estimate.interval)), \(format.count(point.count)))"
        #expect(lines.hint(at: 0).contains(text))
        #expect(SegmentLadder(lines, id: "l").steps[0].stepHint == lines.hint(at: 0))
    }

    @Test(arguments: ["share", "mean"])
    func `the sentence says the lowest and the highest figure that is drawn, with interval and n`(
        _ measure: String
    ) throws {
        let lines = try lines(sample.manySegments(ReportRequest()), measure)
        let sentence = SegmentText(lines).sentence
        let place = try #require(
            lines.report.moments.firstIndex { sentence.contains("“\($0.moment.name(in: .english))”") }
        )
        let drawn = lines.lines.compactMap { line in line.points[place].map { (name: line.name, point: $0) } }
        let low = try #require(drawn.min { $0.point.estimate.value < $1.point.estimate.value })
        let high = try #require(drawn.max { $0.point.estimate.value < $1.point.estimate.value })
        #expect(lines.differs(at: place))
        #expect(sentence.contains(measure == "share" ? "Satisfied there: " : "Mean there: "))
        #expect(sentence.contains("“\(low.name)” \(lines.text(low.point)), “\(high.name)” \(lines.text(high.point));"))
        #expect(lines.text(low.point).hasSuffix(", \(NumberFormat(.english).count(low.point.count)))"))
    }

    @Test func `one segment is no curve of segments`() {
        let (report, series) = sample.answers(ReportRequest())
        let groups = Array(sample.manySegments(ReportRequest()).prefix(1))
        let figures = report.groups(groups, among: series, by: .segment)
        let sameness = SamenessReport(report, groups, by: .segment)
        #expect(SegmentLines(report, .share, figures, sameness, .english) == nil)
    }
}
