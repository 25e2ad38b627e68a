import Testing

@testable import Web

@Suite struct DotPlotTests {
    private static func plot(_ entries: [DotPlot.Entry], _ form: DotForm = .wide) -> DotPlot {
        DotPlot(entries, axis: .scale(1...5), form: form, id: "p", title: "t", description: "d")
    }

    private static func entry(_ name: String, _ value: Double, isStrong: Bool = false) -> DotPlot.Entry {
        DotPlot.Entry(
            name: name,
            isStrong: isStrong,
            figures: [DotPlot.Figure(value: value, interval: (value - 0.5)...(value + 0.5))],
            value: "3.0",
            note: "2.5–3.5 · n = 9",
            hint: name
        )
    }

    @Test(arguments: [DotForm.wide, .narrow, .small])
    func `the ends of the scale are the ends of the axis`(_ form: DotForm) throws {
        let plot = Self.plot([Self.entry("a", 1), Self.entry("b", 5)], form)
        let marks = plot.plotRows.compactMap { $0.rowMarks.first.flatMap { Double($0.markX) } }
        #expect(marks == [form.plotLeft, form.plotRight])
        #expect(plot.plotTicks.map(\.tickText) == ["1", "2", "3", "4", "5"])
    }

    @Test(arguments: [DotForm.wide, .narrow, .small])
    func `rows lie below each other without touching, however long a name is`(_ form: DotForm) {
        let long = "A moment whose name is so long that it has to be written in several lines below each other"
        let plot = Self.plot([Self.entry(long, 2), Self.entry("short", 3), Self.entry(long, 4)], form)
        var end = form.top
        for row in plot.plotRows {
            let (y, height) = (Double(row.hitY) ?? -1, Double(row.hitHeight) ?? -1)
            #expect(abs(y - end) < 0.2)
            for words in row.rowNames {
                let line = Double(words.wordsY) ?? -1
                #expect(line - 11 >= y - 1 && line <= y + height + 1, "\(words.wordsText)")
            }
            end = y + height
        }
    }

    @Test func `what matters most is a diamond, what was expected is hollow`() {
        var entry = Self.entry("a", 3, isStrong: true)
        entry.figures.insert(DotPlot.Figure(value: 4, interval: nil, isHollow: true), at: 0)
        let row = Self.plot([entry]).plotRows[0]
        #expect(row.rowMarks[0].markIsHollow && row.rowMarks[0].markCorners == nil && row.rowMarks[0].markLeft == nil)
        #expect(row.rowMarks[1].markCorners != nil && row.rowJoin != nil)
    }
}
