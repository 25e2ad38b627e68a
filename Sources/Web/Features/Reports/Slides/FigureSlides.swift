internal import ServiceCycle

/// Every moment's figures as a table.
struct FigureSlides {
    let report: CycleReport
    let language: Language

    private static let mostRows = 15

    /// Where the columns end; the first begins at the margin.
    private static let ends = [620.0, 730, 930, 1150, 1280, 1520]

    func drafts(_ name: String) -> [Slide.Draft] {
        let rows = report.moments.map { MomentRow($0, path: nil, language: language) }
        let count = (rows.count - 1) / Self.mostRows + 1
        let slides =
            rows.isEmpty ? [] : (0..<count).map { rows[($0 * rows.count / count)..<(($0 + 1) * rows.count / count)] }
        return SlideDeck.parts(name, slides.map { _ in title(name) }, language) { index, canvas, room in
            draw(Array(slides[index]), on: &canvas, in: room)
        }
    }

    /// What was said of the whole, where it may be shown.
    private func title(_ name: String) -> String {
        let tiles = report.whole.map { WholeTile($0, language: language) }
        guard let shown = tiles.first(where: { $0.tile != nil }), let tile = shown.tile else { return name }
        return SlideWords.whole.text(
            language,
            [
                "question": shown.question, "value": "\(tile.value) · \(tile.caption)", "interval": tile.interval,
                "count": tile.tileCount,
            ]
        )
    }

    private func draw(_ rows: [MomentRow], on canvas: inout SlideCanvas, in room: PlotRoom) {
        let heads = [
            ReportWords.moment, ReportWords.count, ReportWords.mean, ReportWords.satisfied, ReportWords.standard,
            ReportWords.change,
        ].map { $0[language] }
        let top = room.y.lowerBound + 16
        for (index, head) in heads.enumerated() {
            let type = SlideCanvas.Lettering(size: 16, colour: .soft, anchor: index == 0 ? .start : .end)
            canvas.words(head, x: index == 0 ? room.x.lowerBound : Self.ends[index], y: top, type)
        }
        let height = min(44, (room.y.upperBound - top - 14) / Double(max(1, rows.count)))
        for (index, row) in rows.enumerated() {
            let y = top + 14 + Double(index) * height
            canvas.line(
                [PlotPoint(x: room.x.lowerBound, y: y), PlotPoint(x: room.x.upperBound, y: y)],
                .line,
                width: 1
            )
            draw(row, at: y + height / 2 + 6, on: &canvas, from: room.x.lowerBound)
        }
    }

    private func draw(_ row: MomentRow, at y: Double, on canvas: inout SlideCanvas, from left: Double) {
        let name = SlideCanvas.Lettering(size: 18, isBold: row.isCritical)
        canvas.paragraph("\(row.number)  \(row.name)", x: left, y: y, width: Self.ends[0] - left, most: 1, name)
        if row.isCritical {
            let mark = PlotPoint(x: left - 22, y: y - 6)
            canvas.spot(at: mark, radius: 6, row.isBad ? .bad : .accent, isKey: true)
        }
        let plain = SlideCanvas.Lettering(size: 17, anchor: .end)
        var soft = plain
        soft.colour = .soft
        guard let shown = row.shown else {
            canvas.words(row.withheld ?? "", x: Self.ends[3], y: y, soft)
            return
        }
        var share = plain
        (share.colour, share.isBold) = (row.isBad ? .bad : .ink, true)
        canvas.words(shown.count, x: Self.ends[1], y: y, plain)
        canvas.words("\(shown.mean)  \(shown.meanInterval)", x: Self.ends[2], y: y, plain)
        canvas.words("\(shown.satisfied)  \(shown.satisfiedInterval)", x: Self.ends[3], y: y, share)
        canvas.words(shown.target, x: Self.ends[4], y: y, plain)
        let change = shown.change.map { [$0.points, $0.probability].compactMap { $0 }.joined(separator: "  ") }
        canvas.words(change ?? NumberFormat.none, x: Self.ends[5], y: y, shown.change?.isWorse == true ? share : soft)
    }
}
