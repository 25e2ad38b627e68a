import ServiceCycle
import Statistics
import Testing

@testable import Web

@Suite struct MomentCurveTests {
    static let forms = [CurveForm.wide, .narrow, .paper]

    private static let longNames = [
        "Donaudampfschifffahrtsgesellschaftskapitän begrüßt", "Betritt die Filiale", "x", "Unterschriftenprüfung",
        "<script>alert(1)</script>", "Wird nach der gewünschten Stückelung gefragt",
        "Diperingatkan mempertanggungjawabkan",
    ]

    private func layout(_ count: Int, _ form: CurveForm) throws -> CurveLayout {
        let rows = (0..<count).map { index in
            var row = SampleReport.Row(code: "m-\(index)", name: Self.longNames[index % Self.longNames.count])
            row.criticality = index % 4 == 0 ? 9 : 2
            row.target = 70
            row.count = index % 5 == 3 ? 2 : 12 + index * 40
            row.satisfied = Double(index % 10) / 9
            return row
        }
        return CurveLayout(try SampleReport.make(rows).moments, measure: .share, form: form, language: .german)
    }

    @Test(arguments: forms, [1, 2, 15, 52])
    func `marks and intervals lie inside the plot`(_ form: CurveForm, _ count: Int) throws {
        let layout = try layout(count, form)
        #expect(layout.columns.count == count)
        for column in layout.columns {
            #expect((form.left...(layout.width - form.right)).contains(column.x))
            guard let mark = column.mark else { continue }
            #expect(form.top <= mark.top && mark.top <= mark.y && mark.y <= mark.bottom && mark.bottom <= form.bottom)
        }
        for phase in layout.phases {
            #expect(phase.left >= form.left && phase.right <= layout.width - form.right + 0.01)
        }
    }

    @Test(arguments: forms, [1, 2, 15, 52])
    func `names do not touch their neighbours`(_ form: CurveForm, _ count: Int) throws {
        let layout = try layout(count, form)
        for (left, right) in zip(layout.columns, layout.columns.dropFirst()) {
            let widths = [left, right].map { column in
                column.label.map { ChartText.width($0, size: form.labelSize) }.max() ?? 0
            }
            #expect(left.x + widths[0] / 2 < right.x - widths[1] / 2)
        }
        #expect(layout.columns.allSatisfy { (1...5).contains($0.label.count) })
        let lowest = form.bottom + form.labelGap + 4 * form.lineHeight
        #expect(layout.height <= lowest + form.lineHeight + 2)
    }

    @Test func `a withheld moment leaves a gap in the curve`() throws {
        let curve = try SamplePages().cycle(try SampleReport.make()).curve
        #expect(curve?.columns[1].mark == nil)
        #expect(curve?.columns[1].withheldMark?.words == "n < 5")
        // The moment before it stands alone and has no line; the four after it have one.
        #expect(curve?.lines.map { $0.split(separator: " ").count } == [4])
    }

    @Test func `critical moments are diamonds, and warnings only what is certain`() throws {
        let curve = try #require(try SamplePages().cycle(try SampleReport.make()).curve)
        #expect(curve.columns.map { $0.mark?.diamond != nil } == [false, false, true, true, false, false])
        #expect(curve.columns.map { $0.mark?.isBad ?? false } == [false, false, true, true, false, false])
    }

    @Test func `the title states the finding and the note says what was expected`() throws {
        let report = try SampleReport.make()
        let curve = try #require(try SamplePages().cycle(report, curve: "mean").curve)
        #expect(curve.curveTitle == Finding.headline(of: report, in: .english).sentence)
        #expect(curve.note?.noteText == "2.8 where 4.0 was expected")
        #expect(curve.columns.map { $0.expectedMark != nil } == [false, false, false, true, false, false])
    }

    @Test func `a note covers no mark`() throws {
        let report = try SampleReport.make()
        let layout = CurveLayout(report.moments, measure: .share, form: .wide, language: .english)
        let note = try #require(
            CurveNote(layout, at: report.weaknesses.first?.moment.code, text: "41 %, standard 60 %")
        )
        let half = ChartText.width(note.text, size: CurveNote.size) / 2
        for column in layout.columns where abs(column.x - note.x) < half {
            guard let mark = column.mark else { continue }
            #expect(note.baseline - 10 > mark.bottom || note.baseline + 4 < mark.top)
        }
    }

    @Test(arguments: [(1, [1]), (4, [4]), (5, [2, 3]), (15, [3, 4, 4, 4])])
    func `rows are of nearly equal length`(_ count: Int, _ lengths: [Int]) throws {
        let rows = (0..<count).map { SampleReport.Row(code: "m-\($0)", name: "M") }
        let curves = MomentCurve.rows(
            try SampleReport.make(rows),
            measure: .share,
            form: .narrow,
            id: "c",
            language: .english
        )
        #expect(curves.map(\.columns.count) == lengths)
    }
}
