internal import ServiceCycle
internal import Statistics

/// The greatest changes since the period before, each with its interval and its corrected p.
struct ChangeSlide {
    private let report: CycleReport
    private let language: Language

    private static let most = 11

    init(_ report: CycleReport, _ language: Language) {
        self.report = report
        self.language = language
    }

    func draft(_ name: String) -> Slide.Draft {
        Slide.Draft(name: name, title: ReportChanges.sentence(report, language)) { canvas, room in
            let shown = ReportChanges.drawn(report, most: Self.most)
            let axis = ReportChanges.axis(shown, language)
            let (left, right) = (room.x.lowerBound + 430, room.x.upperBound - 440)
            let scale = PlotScale(domain: axis.domain, start: left, end: right)
            let top = room.y.lowerBound + 34
            let height = min(64, (room.y.upperBound - top) / Double(max(1, shown.count)))
            let bottom = top + height * Double(shown.count)
            for tick in axis.ticks {
                let x = scale(tick.value)
                let colour: SlideColour = tick.value == 0 ? .ink : .line
                canvas.line([PlotPoint(x: x, y: top), PlotPoint(x: x, y: bottom)], colour, width: 1.5)
                let type = SlideCanvas.Lettering(size: 16, colour: .soft, anchor: .middle)
                canvas.words(tick.text, x: x, y: top - 12, type)
            }
            for (index, figure) in shown.enumerated() {
                guard let entry = ReportChanges.entry(figure, language) else { continue }
                let y = top + (Double(index) + 0.5) * height
                draw(entry, at: y, height: height, scale, on: &canvas, in: room)
            }
        }
    }

    private func draw(
        _ entry: DotPlot.Entry,
        at y: Double,
        height: Double,
        _ scale: PlotScale,
        on canvas: inout SlideCanvas,
        in room: PlotRoom
    ) {
        let name = SlideCanvas.Lettering(size: 19, isBold: entry.isStrong)
        let lines = name.lines(entry.name, width: 400, most: max(1, Int(height / name.leading)))
        for (index, line) in lines.enumerated() {
            let shift = (Double(index) - Double(lines.count - 1) / 2) * name.leading
            canvas.words(line, x: room.x.lowerBound, y: y + 6.5 + shift, name)
        }
        let colour: SlideColour = entry.isBad ? .bad : entry.isQuiet ? .edge : .accent
        for figure in entry.figures {
            if let interval = figure.interval {
                let ends = [scale(interval.lowerBound), scale(interval.upperBound)].map { PlotPoint(x: $0, y: y) }
                canvas.line(ends, colour, width: 5)
            }
            let place = PlotPoint(x: scale(figure.value), y: y)
            canvas.spot(at: place, radius: 8, colour, isKey: entry.isStrong, isHollow: figure.isHollow)
        }
        let valueColour: SlideColour = entry.isBad ? .bad : entry.isQuiet ? .soft : .ink
        let value = SlideCanvas.Lettering(size: 22, colour: valueColour, isBold: !entry.isQuiet, anchor: .end)
        canvas.words(entry.value, x: room.x.upperBound - 340, y: y + 7.5, value)
        let note = SlideCanvas.Lettering(size: 17, colour: .soft, anchor: .end)
        canvas.words(entry.note, x: room.x.upperBound, y: y + 6, note)
    }
}
