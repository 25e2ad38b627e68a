import ServiceCycle
import Statistics
import Testing

@testable import Web

@Suite struct PairedCurveTests {
    private static func comparison(_ contrast: Contrast) throws -> CycleComparison {
        try StorySample(resources: SamplePages().resources).comparison(ReportRequest(), with: contrast)
    }

    private func segments() throws -> CycleComparison {
        try Self.comparison(.attribute(.segment, try SampleReport.code("new")))
    }

    @Test func `a number stands where the two certainly differ, and nowhere else`() throws {
        let comparison = try segments()
        let curve = PairedCurve(comparison, form: .wide, id: "p", language: .english)
        let certain = comparison.moments.map { ($0.test?.verdict ?? .noEvidence) != .noEvidence }
        #expect(certain.contains(true) && certain.contains(false))
        #expect(curve.pairs.map { $0.pairNote != nil } == certain)
        let ladder = MomentLadder(comparison, id: "l", path: { _ in nil }, language: .english)
        #expect(ladder.rungs.map { $0.rungText.rungWords != "·" } == certain)
    }

    @Test func `the points are those of the two percentages shown`() throws {
        for moment in try segments().moments {
            let text = MomentDifferenceText(moment, .english)
            guard let first = moment.first.satisfied, let second = moment.second.satisfied else { continue }
            let points = NumberFormat.hundredths(first.value) - NumberFormat.hundredths(second.value)
            #expect(text.points == NumberFormat(.english).signed(points))
            #expect(text.hint("New", "Others").contains("New \(NumberFormat(.english).percent(first.value)) ("))
        }
    }

    @Test func `the first is round or a diamond, the second square`() throws {
        let comparison = try segments()
        let curve = PairedCurve(comparison, form: .wide, id: "p", language: .english)
        #expect(curve.pairs.allSatisfy { $0.secondMark?.corners?.split(separator: " ").count == 4 })
        #expect(curve.pairs.map { $0.firstMark?.corners != nil } == comparison.moments.map(\.moment.isCritical))
    }

    @Test func `both marks stay within their column`() throws {
        let comparison = try segments()
        let layout = CurveLayout(comparison.moments.map(\.first), measure: .share, form: .wide, language: .english)
        #expect(PairedCurve.offset + 8 < layout.spacing / 2)
        let curve = PairedCurve(comparison, form: .wide, id: "p", language: .english)
        for (pair, column) in zip(curve.pairs, layout.columns) {
            let places = [pair.firstMark?.x, pair.secondMark?.x].compactMap { $0.flatMap(Double.init) }
            #expect(places.count == 2)
            #expect(places.allSatisfy { abs($0 - column.x) < layout.spacing / 2 })
        }
    }
}
