import ServiceCycle
import Statistics
import Testing

@testable import Web

@Suite struct LadderLayoutTests {
    private func layout(_ names: [String], _ language: Language = .english) throws -> LadderLayout {
        let rows = names.enumerated().map { index, name in
            SampleReport.Row(code: "m-\(index)", name: name, phase: index < 2 ? .before : .during, target: 70)
        }
        return LadderLayout(try SampleReport.make(rows).moments, measure: .share, language: language)
    }

    private static let names = [
        "Enters", "Is told to take a number before anything else can happen at all",
        "Donaudampfschifffahrtsgesellschaft",
        "Waits", "Menunggu nomor antrean dipanggil oleh petugas loket",
    ]

    @Test func `rows follow upon each other and never overlap`() throws {
        let layout = try layout(Self.names)
        for (row, next) in zip(layout.rows, layout.rows.dropFirst()) { #expect(row.top + row.height <= next.top) }
        #expect(try #require(layout.rows.last).top + (layout.rows.last?.height ?? 0) <= layout.height)
        #expect(layout.phases.map(\.phase) == [.before, .during])
        #expect(layout.phases[0].bottom < layout.phases[1].top)
    }

    @Test func `a name stays in its row and beside the plot`() throws {
        for row in try layout(Self.names).rows {
            #expect(Double(row.label.count) * LadderLayout.lineHeight <= row.height)
            for line in row.label {
                let width = ChartText.width(line, size: LadderLayout.labelSize)
                #expect(10 + width <= LadderLayout.plot.left, "\(line)")
            }
        }
    }

    @Test func `marks lie within the plot, in their intervals`() throws {
        for row in try layout(Self.names).rows {
            let mark = try #require(row.mark)
            #expect(LadderLayout.plot.left <= mark.left && mark.right <= LadderLayout.plot.right)
            #expect(mark.left <= mark.x && mark.x <= mark.right)
        }
    }

    @Test func `a withheld moment leaves a gap`() throws {
        let layout = LadderLayout(try SampleReport.make().moments, measure: .share, language: .english)
        #expect(layout.rows[1].mark == nil)
        #expect(layout.runs.map(\.count) == [1, 4])
    }

    @Test func `the ladder says for each moment what the curve says`() throws {
        let page = try SamplePages().cycle(try SampleReport.make())
        let (curve, ladder) = (try #require(page.curve), try #require(page.ladder))
        #expect(ladder.rungs.map(\.rungHint) == curve.columns.map(\.hint))
        #expect(ladder.ladderTitle == curve.curveTitle)
        #expect(ladder.ladderRole == "group")
    }
}
